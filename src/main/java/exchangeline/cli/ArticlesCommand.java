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

/** Prints what was read, one JSON object a line: users see what the program saw. */
@Command(
    name = "articles",
    description = "Prints the articles as they were read, one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  exchangeline articles news/ | jq -r '[.id, .published, .publishedBasis] | @tsv'",
      "  exchangeline articles page.html | jq -r .text"
    })
final class ArticlesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputPaths paths;

  @Mixin private InputOptions options;

  @Mixin private ConsoleOptions messages;

  ArticlesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = options.find(paths.given());
    ArticleReader reader = new ArticleReader(streams.in(), options.reading());
    if (paths.areListed()) {
      return InputPaths.list(inputs, streams);
    }
    Notices notices = new Notices(messages.console(streams));
    notices.tellOfEmpty(paths.given(), inputs);
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
            notices.endOf(input);
          }
        });
    return notices.exitCode().code();
  }
}
