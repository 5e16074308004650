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
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Reads inputs to reports, several articles at a time.
 *
 * @param asOf last day on which a yearless date may lie, or null for the horizon of the pack
 * @param jobs articles at a time, at least 1
 */
record ReportRun(
    ArticleReader articles,
    Packs packs,
    LocalDate asOf,
    int jobs,
    Notices notices,
    Console console) {
  /** Takes the reports in the order of the inputs. */
  @FunctionalInterface
  interface Sink {
    void take(Report report) throws IOException;
  }

  /** What one article gave, and what is to be told of it. */
  private record Done(ReadOutcome outcome, Report report) {}

  void read(List<Input> inputs, Sink sink) throws IOException {
    ThreadLocal<Reader> readers =
        ThreadLocal.withInitial(() -> new Reader(Models.english(), packs, asOf));
    try (Progress progress = Progress.over(inputs, console);
        OrderedWork<Done> work = new OrderedWork<>(jobs, done -> take(done, sink, progress))) {
      ArticleReader told = articles.telling(progress::read);
      for (Input input : inputs) {
        try (Outcomes outcomes = told.read(input)) {
          while (outcomes.hasNext()) {
            boolean article = outcomes.nextIsArticle();
            Supplier<ReadOutcome> outcome = outcomes.later();
            Callable<Done> piece = () -> guarded(outcome.get(), readers::get);
            if (article) {
              work.add(piece);
            } else {
              work.addLight(piece);
            }
          }
        }
        work.then(() -> notices.endOf(input));
      }
      work.finish();
    }
  }

  private void take(Done done, Sink sink, Progress progress) throws IOException {
    notices.tell(done.outcome(), done.report());
    sink.take(done.report());
    progress.took(done.report());
  }

  /** A fault of the program in one article loses that article only. */
  private static Done guarded(ReadOutcome outcome, Supplier<Reader> reader) {
    try {
      return new Done(outcome, report(outcome, reader));
    } catch (RuntimeException | StackOverflowError e) {
      ReadOutcome.Failed failed = ReadOutcome.Failed.ofFault(outcome.id(), outcome.sha256(), e);
      return new Done(failed, report(failed, reader));
    }
  }

  private static Report report(ReadOutcome outcome, Supplier<Reader> reader) {
    if (outcome instanceof ReadOutcome.Read read) {
      return reader.get().read(read.article());
    }
    Article none = Article.unread(outcome.id(), outcome.sha256());
    if (outcome instanceof ReadOutcome.Passed) {
      return Report.empty(none, Outcome.IRRELEVANT, "nothing about captives");
    }
    return outcome instanceof ReadOutcome.Failed failed
        ? Report.empty(none, Outcome.FAILED, failed.reason())
        : Report.empty(none, Outcome.SKIPPED, ((ReadOutcome.Skipped) outcome).reason());
  }
}
