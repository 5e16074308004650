package exchangeline.cli;

import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Outcomes;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.report.Outcome;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.text.Models;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads inputs to reports, one after the other.
 *
 * @param asOf last day on which a yearless date may lie, or null for the horizon of the pack
 */
record ReportRun(
    ArticleReader articles, Packs packs, LocalDate asOf, Notices notices, Console console) {
  /** Takes the reports in the order of the inputs. */
  @FunctionalInterface
  interface Sink {
    void take(Report report) throws IOException;
  }

  void read(List<Input> inputs, Sink sink) throws IOException {
    Reader reader = new Reader(Models.english(), packs, asOf);
    try (Progress progress = Progress.over(inputs, console)) {
      ArticleReader told = articles.telling(progress::read);
      for (Input input : inputs) {
        try (Outcomes outcomes = told.read(input)) {
          while (outcomes.hasNext()) {
            Report report = guarded(outcomes.next(), reader);
            sink.take(report);
            progress.took(report);
          }
        }
        notices.endOf(input);
      }
    }
  }

  /** A fault of the program in one article loses that article only. */
  private Report guarded(ReadOutcome outcome, Reader reader) {
    try {
      Report report = report(outcome, reader);
      notices.tell(outcome, report);
      return report;
    } catch (RuntimeException | StackOverflowError e) {
      ReadOutcome.Failed failed =
          new ReadOutcome.Failed(
              outcome.id(), outcome.sha256(), "a fault of the program, please report it: " + e);
      notices.tell(failed);
      return report(failed, reader);
    }
  }

  private static Report report(ReadOutcome outcome, Reader reader) {
    if (outcome instanceof ReadOutcome.Read read) {
      return reader.read(read.article());
    }
    Article none = Article.unread(outcome.id(), outcome.sha256());
    return outcome instanceof ReadOutcome.Failed failed
        ? Report.empty(none, Outcome.FAILED, failed.reason())
        : Report.empty(none, Outcome.SKIPPED, ((ReadOutcome.Skipped) outcome).reason());
  }
}
