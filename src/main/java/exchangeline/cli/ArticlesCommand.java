package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOutcome;
import exchangeline.output.ArticlesJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what was read, one JSON object a line: users see what the program saw. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints the articles as they were read, one JSON object a line.")
final class ArticlesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      defaultValue = "corpus",
      description = "Files and folders; - for standard input. Default: ${DEFAULT-VALUE}.")
  private List<String> paths;

  ArticlesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = Inputs.find(paths);
    ArticleReader reader = new ArticleReader(streams.in());
    Notices notices = new Notices(streams);
    notices.tellOfEmpty(paths);
    Destination.STANDARD_OUTPUT.write(
        streams,
        out -> {
          for (Input input : inputs) {
            ReadOutcome outcome = reader.read(input);
            notices.tell(outcome);
            if (outcome instanceof ReadOutcome.Read read) {
              ArticlesJson.writeLine(read.article(), out);
            }
          }
        });
    return notices.exitCode().code();
  }
}
