package exchangeline.cli;

import exchangeline.article.Input;
import exchangeline.article.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells the user, in a line each, which inputs gave no article and why. */
final class Notices {
  /** Of one input: whoever has more problems in a file looks into the reports. */
  private static final int MOST = 100;

  private final Streams streams;
  private boolean someFailed;
  private int told;

  Notices(Streams streams) {
    this.streams = streams;
  }

  void tell(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      read.warnings().forEach(this::say);
    } else if (outcome instanceof ReadOutcome.Skipped skipped) {
      say(skipped.id() + ": skipped: " + skipped.reason());
    } else if (outcome instanceof ReadOutcome.Failed failed) {
      say(failed.id() + ": failed: " + failed.reason());
      someFailed = true;
    }
  }

  private void say(String message) {
    told++;
    if (told <= MOST) {
      streams.say(message);
    }
  }

  /** Tells how many messages on an input were left out. */
  void endOf(Input input) {
    if (told > MOST) {
      streams.say(input.id() + ": " + (told - MOST) + " further messages on it left out");
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
        streams.say(path + ": no files to read in it");
      }
    }
  }

  private static boolean holdsOneOf(List<Input> found, Path folder) {
    return found.stream().anyMatch(i -> i.path() != null && i.path().startsWith(folder));
  }

  ExitCode exitCode() {
    return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
