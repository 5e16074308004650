package exchangeline.cli;

import exchangeline.article.Input;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds, before any work, outputs that cannot be written or would destroy something. */
final class OutputCheck {
  private OutputCheck() {}

  /**
   * The inputs without earlier outputs that lie among them.
   *
   * @param reports null when there are none
   * @throws ParameterException when an output cannot be a file, or is an article or the other one
   */
  static List<Input> inputsBesides(
      Destination output, Destination reports, List<Input> inputs, CommandSpec command) {
    if (reports != null && reports.isStandardOutput()) {
      throw wrong(command, "--reports needs a file");
    }
    if (reports != null && !output.isStandardOutput() && output.isSameFile(reports.file())) {
      throw wrong(command, "-o and --reports name the same file: " + reports);
    }
    List<Input> others = new ArrayList<>(inputs);
    for (Destination destination : reports == null ? List.of(output) : List.of(output, reports)) {
      destination
          .obstacle()
          .ifPresent(
              problem -> {
                throw wrong(command, problem);
              });
      for (Input input : inputs) {
        if (input.path() != null && destination.isSameFile(input.path())) {
          if (input.mayBeArticle()) {
            throw wrong(command, destination + " is one of the articles to read");
          }
          others.remove(input);
        }
      }
    }
    return others;
  }

  private static ParameterException wrong(CommandSpec command, String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
