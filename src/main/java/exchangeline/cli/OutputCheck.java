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
   * @throws ParameterException when an output cannot be a file, or is an article or another one
   */
  List<Input> inputsBesides(List<Destination> outputs, Destination reports, List<Input> inputs) {
    List<Destination> all = new ArrayList<>(outputs);
    if (reports != null) {
      all.add(reports);
    }
    requireDifferent(all, reports);
    List<Input> others = new ArrayList<>(inputs);
    for (Destination destination : all) {
      destination
          .obstacle()
          .ifPresent(
              problem -> {
                throw wrong(problem);
              });
      for (Input input : destination.exists() ? inputs : List.<Input>of()) {
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

  private void requireDifferent(List<Destination> all, Destination reports) {
    for (int i = 0; i < all.size(); i++) {
      boolean ofReports = i == all.size() - 1 && reports != null;
      for (int j = 0; j < i; j++) {
        Destination one = all.get(j);
        Destination other = all.get(i);
        if (one.isStandardOutput() && other.isStandardOutput()) {
          throw wrong(
              ofReports
                  ? "--reports needs a file, or the timeline does: -o FILE"
                  : "-o - is given twice");
        }
        if (!other.isStandardOutput() && one.isSameFile(other.file())) {
          throw wrong(
              (ofReports ? "-o and --reports name" : "-o names twice")
                  + " the same file: "
                  + other);
        }
      }
    }
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
