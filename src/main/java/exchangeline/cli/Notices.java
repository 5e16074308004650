package exchangeline.cli;

import exchangeline.article.Input;
import exchangeline.article.ReadOutcome;
import exchangeline.report.Report;
import exchangeline.timeline.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Tells the user, in a line each, which inputs gave no article and why. */
final class Notices {
  /** Of one input: whoever has more problems in a file looks into the reports. */
  private static final int MOST = 100;

  private final Console console;
  private boolean someFailed;
  private int told;

  Notices(Console console) {
    this.console = console;
  }

  void tell(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      read.warnings().forEach(warning -> tell(warning, console::warn));
      if (read.unread() != null) {
        tell(read.id() + ": " + read.unread(), console::fail);
        someFailed = true;
      }
    } else if (outcome instanceof ReadOutcome.Skipped skipped) {
      tell(skipped.id() + ": skipped: " + skipped.reason(), console::warn);
    } else if (outcome instanceof ReadOutcome.Failed failed) {
      tell(failed.id() + ": failed: " + failed.reason(), console::fail);
      someFailed = true;
    }
  }

  /** The same, and what the article gave. */
  void tell(ReadOutcome outcome, Report report) {
    tell(outcome);
    if (outcome instanceof ReadOutcome.Read) {
      console.detail(outcome.id() + ": " + report.outcome().code() + ": " + report.reason());
    }
  }

  private void tell(String message, Consumer<String> way) {
    told++;
    if (told <= MOST) {
      way.accept(message);
    }
  }

  /** Tells how many messages on an input were left out. */
  void endOf(Input input) {
    if (told > MOST) {
      console.warn(input.id() + ": " + (told - MOST) + " further messages on it left out");
    }
    told = 0;
  }

  /**
   * A folder without articles is no fault, but seldom what the user meant.
   *
   * @param found in all of {@code paths}
   */
  void tellOfEmpty(List<String> paths, List<Input> found) throws IOException {
    for (String path : paths) {
      boolean folder = !path.equals(Input.STANDARD_INPUT) && Files.isDirectory(Path.of(path));
      if (folder && !holdsOneOf(found, Path.of(path).toRealPath())) {
        console.warn(path + ": no files to read in it");
      }
    }
  }

  private static boolean holdsOneOf(List<Input> found, Path folder) {
    return found.stream().anyMatch(i -> i.path() != null && i.path().startsWith(folder));
  }

  /** An override that changes nothing leaves the data other than the reviewer wants it. */
  void tellOfUnmatched(List<Review.Applied> overrides, List<Integer> lines, Path file) {
    for (int i = 0; i < overrides.size(); i++) {
      String problem = overrides.get(i).problem();
      if (problem != null) {
        console.fail(file + ":" + lines.get(i) + ": an override changes nothing: " + problem);
        someFailed = true;
      }
    }
  }

  ExitCode exitCode() {
    return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
