package exchangeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsensusTest {
  private static Quantity of(Quantity... quantities) {
    List<Reports> reports = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      reports.add(
          Reports.article("a" + i)
              .tells(
                  Reports.exchange(Reports.day("2025-07-04"))
                      .received("UKR", quantities[i], null)));
    }
    Timeline timeline = Written.timeline(reports.toArray(Reports[]::new));
    return timeline.events().get(0).count().received().get("UKR").quantity();
  }

  @Test
  void aBoundThatAllowsTheFigureClaimsNothingElse() {
    Quantity moreThan90 = new Quantity(null, 91, null, false);
    assertThat(of(Quantity.exact(95), moreThan90)).isEqualTo(Quantity.exact(95));
    assertThat(of(moreThan90)).isEqualTo(moreThan90);
  }

  @Test
  void aBoundThatExcludesTheFigureWidensTheExtremes() {
    assertThat(of(Quantity.exact(95), new Quantity(null, 101, null, false)))
        .isEqualTo(new Quantity(95, 95, 101, false));
  }

  @Test
  void anExactFigureGoesBeforeAnApproximateOne() {
    Quantity about200 = new Quantity(200, 190, 210, true);
    assertThat(of(about200, about200, Quantity.exact(205))).isEqualTo(Quantity.exact(205));
    assertThat(of(about200)).isEqualTo(about200);
  }

  @Test
  void theMajorityWins() {
    assertThat(of(Quantity.exact(95), Quantity.exact(90), Quantity.exact(90)))
        .isEqualTo(new Quantity(90, 90, 95, false));
  }

  @Test
  void aSidesOwnMinistryRanksBeforeAPersonAndTheOtherSide() {
    OwnOfficial officials = new OwnOfficial(Map.of("RUS", "Russia", "UKR", "Ukraine"));
    List<String> parties = List.of("RUS", "UKR");
    assertThat(officials.rank("Ukrainian Coordination Headquarters", "UKR", parties)).isEqualTo(3);
    assertThat(officials.rank("Volodymyr Zelenskiy", "UKR", parties)).isEqualTo(2);
    assertThat(officials.rank(null, "UKR", parties)).isEqualTo(1);
    assertThat(officials.rank("Russian Defence Ministry", "UKR", parties)).isEqualTo(0);
  }

  @Test
  void confidenceNeverFallsWithMoreSources() {
    DateValue day = DateValue.day(LocalDate.of(2025, 7, 4), Basis.RELATIVE);
    double before = 0;
    for (int sources = 1; sources < 12; sources++) {
      double confidence = Confidence.of(day, sources, Status.COMPLETED, 0);
      assertThat(confidence).isBetween(before, 1.0);
      assertThat(Confidence.of(day, sources, Status.DISPUTED, 0)).isLessThan(confidence);
      assertThat(Confidence.of(DateValue.unknown(), sources, Status.COMPLETED, 0))
          .isLessThanOrEqualTo(confidence);
      before = confidence;
    }
  }
}
