package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Confidence as a function of the evidence (its formula stands in {@link Confidence}). */
class ConfidenceTest {
  private static final LocalDate DAY = LocalDate.parse("2025-07-04");

  @Test
  void liesBetweenNoneAndAllForAnyEvidence() {
    for (Basis basis : Basis.values()) {
      for (Precision precision : Precision.values()) {
        for (Status status : List.of(Status.COMPLETED, Status.UNDERWAY, Status.DISPUTED)) {
          for (int sources = 1; sources < 30; sources++) {
            for (int conflicts = 0; conflicts < 5; conflicts++) {
              DateValue date = DateValue.of(DAY, DAY, precision, basis);
              double here = Confidence.of(date, sources, status, conflicts);
              assertThat(here).isBetween(0.0, 1.0);
              assertThat(Confidence.of(date, sources + 1, status, conflicts))
                  .isGreaterThanOrEqualTo(here);
              assertThat(Confidence.of(date, sources, status, conflicts + 1))
                  .isLessThanOrEqualTo(here);
            }
          }
        }
      }
    }
  }

  @Test
  void whatIsReadMoreDirectlyIsSurer() {
    double stated = confidence(Basis.STATED);
    assertThat(stated).isGreaterThan(confidence(Basis.RELATIVE));
    assertThat(confidence(Basis.RELATIVE)).isGreaterThan(confidence(Basis.INFERRED));
    assertThat(confidence(Basis.INFERRED)).isGreaterThan(confidence(Basis.PUBLICATION));
  }

  private static double confidence(Basis basis) {
    return Confidence.of(DateValue.day(DAY, basis), 1, Status.COMPLETED, 0);
  }

  /** Of random reports of one swap, with conflicts, hedges and claimants among them. */
  @Test
  void oneMoreIndependentSourceThatAgreesNeverLowersIt() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Reports> reports = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(5); i++) {
        reports.add(article("a" + i).tells(telling(random)));
      }
      Event before = only(reports);
      Quantity rus = before.count().received().get("RUS").quantity();
      Quantity ukr = before.count().received().get("UKR").quantity();
      reports.add(
          article("z agreeing")
              .tells(
                  exchange(before.date()).received("RUS", rus, null).received("UKR", ukr, null)));
      Event after = only(reports);
      assertThat(after.independentSources()).isEqualTo(before.independentSources() + 1);
      assertThat(after.confidence())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(before.confidence());
    }
  }

  private static Reports.EventSketch telling(Random random) {
    int n = random.nextInt(3);
    Quantity hedged = new Quantity(95 + n, 90, 105, true);
    Quantity told = random.nextBoolean() ? Quantity.exact(95 + n) : hedged;
    return exchange(day(DAY.toString()))
        .received("RUS", told, random.nextBoolean() ? "Russian ministry" : null)
        .received("UKR", Quantity.exact(95), null)
        .status(random.nextInt(4) == 0 ? Status.UNDERWAY : Status.COMPLETED);
  }

  private static Event only(List<Reports> reports) {
    List<Event> events = timeline(reports.toArray(new Reports[0])).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
