package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Outcomes;
import exchangeline.article.ReadOutcome;
import exchangeline.output.ArticlesJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private InputOptions options;

  @Option(names = "--list-files", description = "Print which files would be read, and end.")
  private boolean listFiles;

  ArticlesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = options.find(paths);
    ArticleReader reader = new ArticleReader(streams.in(), options.reading());
    if (listFiles) {
      return InputOptions.list(inputs, streams);
    }
    Notices notices = new Notices(streams);
    notices.tellOfEmpty(paths, options);
    Destination.STANDARD_OUTPUT.write(
        streams,
        out -> {
          for (Input input : inputs) {
            try (Outcomes outcomes = reader.read(input)) {
              while (outcomes.hasNext()) {
                ReadOutcome outcome = outcomes.next();
                notices.tell(outcome);
                if (outcome instanceof ReadOutcome.Read read) {
                  ArticlesJson.writeLine(read.article(), out);
                }
              }
            }
          }
        });
    return notices.exitCode().code();
  }
}
