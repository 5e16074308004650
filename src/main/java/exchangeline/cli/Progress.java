package exchangeline.cli;

import exchangeline.article.Input;
import exchangeline.report.Outcome;
import exchangeline.report.Report;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** A bar that tells how far a run has come: drawn on a terminal only, gone when closed. */
final class Progress implements Closeable {
  private static final int REDRAWN_EACH_MS = 250;
  private static final long KILOBYTE = 1_000;

  /** Null when none is drawn. */
  private final ProgressBar bar;

  private final Stopwatch time = new Stopwatch();
  private long articles;
  private long reporting;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar for reading {@code inputs}; without a known end when one of them is standard input. */
  @SuppressWarnings("deprecation") // The builder would ask a native library about the terminal.
  static Progress over(List<Input> inputs, Console console) {
    if (!console.moves()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBar(
            "Reading",
            bytes(inputs),
            REDRAWN_EACH_MS,
            false,
            true,
            0,
            Duration.ZERO,
            new Kilobytes(),
            console.bar()));
  }

  /** So many bytes of the inputs were read. */
  void read(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  /** One more article is done. */
  void took(Report report) {
    articles++;
    reporting += report.outcome() == Outcome.REPORTING ? 1 : 0;
    if (bar != null) {
      double seconds = Math.max(0.001, time.seconds());
      bar.setExtraMessage(
          articles
              + " articles, "
              + Math.round(articles / seconds)
              + "/s, "
              + reporting
              + " reporting");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static long bytes(List<Input> inputs) {
    long sum = 0;
    for (Input input : inputs) {
      if (input.path() == null) {
        return -1;
      }
      try {
        sum += Files.size(input.path());
      } catch (IOException gone) {
        // It will be told when its turn comes.
      }
    }
    return sum;
  }

  /** The library's own drawing, in kilobytes. */
  private static final class Kilobytes extends DefaultProgressBarRenderer {
    Kilobytes() {
      super(
          ProgressBarStyle.ASCII,
          " kB",
          KILOBYTE,
          false,
          new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)),
          ChronoUnit.SECONDS,
          true,
          Kilobytes::left);
    }

    private static Optional<Duration> left(ProgressState state) {
      long done = state.getCurrent();
      return state.isIndefinite() || done <= 0
          ? Optional.empty()
          : Optional.of(
              Duration.ofMillis(
                  state.getElapsedAfterStart().toMillis() * (state.getMax() - done) / done));
    }
  }
}
