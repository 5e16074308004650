package exchangeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GeneratedReportsTest {
  private static final double LEAST_F1 = 0.96;

  @Test
  void noisyReportsOfKnownHandoversFindTogether() {
    GeneratedReports generated = GeneratedReports.of(3_000, 1);
    assertThat(generated.f1(Timeline.of(generated.reports(), Map.of())))
        .isGreaterThanOrEqualTo(LEAST_F1);
  }

  @Test
  void twoHundredOrdersGiveOneTimeline() {
    List<Report> reports = new ArrayList<>(GeneratedReports.of(80, 3).reports());
    String once = Written.json(Timeline.of(reports, Map.of()));
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(reports, random);
      assertThat(Written.json(Timeline.of(reports, Map.of()))).isEqualTo(once);
    }
  }
}
