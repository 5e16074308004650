package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds, before any work, outputs that cannot be written or would destroy something. */
final class OutputCheck {
  private final ArticleReader reader;
  private final CommandSpec command;

  OutputCheck(ArticleReader reader, CommandSpec command) {
    this.reader = reader;
    this.command = command;
  }

  /**
   * The inputs without earlier outputs that lie among them.
   *
   * @param reports null when there are none
   * @throws ParameterException when an output cannot be a file, or is an article or the other one
   */
  List<Input> inputsBesides(Destination output, Destination reports, List<Input> inputs) {
    if (reports != null && reports.isStandardOutput() && output.isStandardOutput()) {
      throw wrong("--reports needs a file, or the timeline does: -o FILE");
    }
    if (reports != null
        && !output.isStandardOutput()
        && !reports.isStandardOutput()
        && output.isSameFile(reports.file())) {
      throw wrong("-o and --reports name the same file: " + reports);
    }
    List<Input> others = new ArrayList<>(inputs);
    for (Destination destination : reports == null ? List.of(output) : List.of(output, reports)) {
      destination
          .obstacle()
          .ifPresent(
              problem -> {
                throw wrong(problem);
              });
      for (Input input : inputs) {
        if (input.path() != null && destination.isSameFile(input.path())) {
          if (reader.mayHoldArticles(input)) {
            throw wrong(destination + " is one of the articles to read");
          }
          others.remove(input);
        }
      }
    }
    return others;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
