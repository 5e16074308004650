package exchangeline.timeline;

import exchangeline.report.Outcome;
import exchangeline.report.Report;
import java.util.List;

/**
 * How many articles there were, and what became of them; {@code copies} are counted among the
 * others.
 */
public record Corpus(
    int articles,
    int reporting,
    int announcing,
    int background,
    int irrelevant,
    int skipped,
    int failed,
    int copies) {

  static Corpus of(List<Report> reports, int copies) {
    return new Corpus(
        reports.size(),
        count(reports, Outcome.REPORTING),
        count(reports, Outcome.ANNOUNCING),
        count(reports, Outcome.BACKGROUND),
        count(reports, Outcome.IRRELEVANT),
        count(reports, Outcome.SKIPPED),
        count(reports, Outcome.FAILED),
        copies);
  }

  private static int count(List<Report> reports, Outcome outcome) {
    return (int) reports.stream().filter(r -> r.outcome() == outcome).count();
  }
}
