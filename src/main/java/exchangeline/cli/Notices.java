package exchangeline.cli;

import exchangeline.article.Input;
import exchangeline.article.ReadOutcome;
import java.util.List;

/** Tells the user, in a line each, which inputs gave no article and why. */
final class Notices {
  private final Streams streams;
  private boolean someFailed;

  Notices(Streams streams) {
    this.streams = streams;
  }

  void tell(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      read.warnings().forEach(streams::say);
    } else if (outcome instanceof ReadOutcome.Skipped skipped) {
      streams.say(skipped.id() + ": skipped: " + skipped.reason());
    } else if (outcome instanceof ReadOutcome.Failed failed) {
      streams.say(failed.id() + ": failed: " + failed.reason());
      someFailed = true;
    }
  }

  /** A folder without articles is no fault, but seldom what the user meant. */
  void tellOfEmpty(List<String> paths, InputOptions options) {
    for (String path : paths) {
      boolean empty = !path.equals(Input.STANDARD_INPUT) && options.find(List.of(path)).isEmpty();
      if (empty) {
        streams.say(path + ": no files to read in it");
      }
    }
  }

  ExitCode exitCode() {
    return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
