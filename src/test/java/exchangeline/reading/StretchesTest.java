package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {
  private static List<String> of(String text) {
    return Stretches.of(text).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void aFullStopBeforeACapitalEndsOne() {
    assertThat(of("Forty came home. “We waited,” he said! The bus left?"))
        .containsExactly("Forty came home", "“We waited,” he said", "The bus left?");
  }

  @Test
  void aBlankLineEndsOneAndALineBreakDoesNot() {
    assertThat(of("Forty\ncame home\n\nTHE TOLL\n \nTwo died"))
        .containsExactly("Forty\ncame home", "THE TOLL", "Two died");
  }

  @Test
  void anAbbreviationGoesOn() {
    assertThat(of("On Sept. Monday Lt. Karim and two U.S. Marines left. Nobody spoke."))
        .containsExactly("On Sept. Monday Lt. Karim and two U.S. Marines left", "Nobody spoke.");
  }
}
