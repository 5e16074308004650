package exchangeline.timeline;

import exchangeline.report.Outcome;
import exchangeline.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reports as they come in. Those that a timeline is made of are kept; of the others it needs no
 * more than their number, and millions of them would fill the memory.
 */
public final class Screening {
  private final List<Report> kept = new ArrayList<>();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  static Screening of(Collection<Report> reports) {
    Screening screening = new Screening();
    reports.forEach(screening::add);
    return screening;
  }

  public void add(Report report) {
    counts.merge(report.outcome(), 1, Integer::sum);
    if (report.outcome().speaksOfCaptives()) {
      kept.add(report);
    }
  }

  /** In the order in which they came. */
  List<Report> kept() {
    return kept;
  }

  /** All reports, kept or not. */
  Corpus corpus(int copies) {
    return new Corpus(
        counts.values().stream().mapToInt(n -> n).sum(),
        count(Outcome.REPORTING),
        count(Outcome.ANNOUNCING),
        count(Outcome.BACKGROUND),
        count(Outcome.IRRELEVANT),
        count(Outcome.SKIPPED),
        count(Outcome.FAILED),
        copies);
  }

  private int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
