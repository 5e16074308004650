package exchangeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the command line. */
@Command(
    name = "generate-completion",
    description = "Prints a script by which bash and zsh complete commands and options.",
    footer = {"", "Examples:", "  source <(exchangeline generate-completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("exchangeline", spec.root().commandLine());
    Destination.STANDARD_OUTPUT.write(
        streams, out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE.code();
  }
}
