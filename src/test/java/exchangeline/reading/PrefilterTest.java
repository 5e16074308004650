package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Packs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {
  private static final Prefilter PREFILTER = new Prefilter(Packs.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell on the plain for a third day, and the harvest is late.",
        "The bank sold 40 officers' houses to the highest bidders.",
        "Shares of Ukraine's largest miller rose by a tenth.",
        "Talks between Norway and Iceland on cod went on."
      })
  void leavesOutOtherMatters(String text) {
    assertThat(PREFILTER.holds(text.getBytes(StandardCharsets.UTF_8), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve prisoners came home.",
        "EX-HOSTAGES MEET",
        "Kyiv got 40 defenders back.",
        "Armenia handed over the bodies of three.",
        "M23 freed nine policemen."
      })
  void keepsWhatMayTellOfATransfer(String text) {
    assertThat(PREFILTER.holds(text.getBytes(StandardCharsets.UTF_8), false)).isTrue();
  }
}
