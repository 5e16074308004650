package exchangeline.cli;

import exchangeline.article.Input;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, of the commands that read the corpus unless they are told otherwise. */
final class InputPaths {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      defaultValue = "corpus",
      description = "Files and folders; - for standard input. Default: ${DEFAULT-VALUE}.")
  private List<String> paths;

  @Option(names = "--list-files", description = "Print which files would be read, and end.")
  private boolean listFiles;

  List<String> given() {
    return paths;
  }

  /** True when nothing but their names is wanted. */
  boolean areListed() {
    return listFiles;
  }

  /** Prints the ids of the inputs, one a line. */
  static int list(List<Input> inputs, Streams streams) throws IOException {
    List<String> ids = inputs.stream().map(Input::id).toList();
    Destination.STANDARD_OUTPUT.write(streams, out -> Destination.print(ids, out));
    return ExitCode.DONE.code();
  }
}
