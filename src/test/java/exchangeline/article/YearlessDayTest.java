package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessDayTest {
  private static final String EARLIER = "The last such ferry sailed on 20 December 2023, he said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO, Feb. 2 (Harbour Wire) — Forty seamen were sent home on Friday in a second trade.",
        "OSLO/BERGEN, Feb 2 (Harbour Wire) - Both crews sailed Friday. They had met on Sunday.",
        "Oslo, 2 February (Harbour Wire) – The ferry came back on Friday with forty seamen.",
        "Friday, 2 February",
        "Fri 2 Feb, 14:30",
        "Published: Friday, February 2",
      })
  void theWeekdayAndTheLatestDateLeaveOneYear(String line) {
    assertThat(day(line, EARLIER)).contains(LocalDate.parse("2024-02-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO, Feb. 2 (Harbour Wire) — Forty seamen were sent home in a second trade.",
        "OSLO, Feb. 2 (Harbour Wire) — Forty seamen were sent home on Thursday in a second trade.",
        "OSLO, Feb. 2 (Harbour Wire) — Forty sailed on Friday and forty more on Sunday.",
        "OSLO (Harbour Wire) — On Friday, Feb. 2, forty seamen were sent home.",
        "On Friday, 2 February, forty seamen were sent home.",
        "2 February",
        "Friday, 31 February",
      })
  void withoutAWeekdayThatFitsTheYearStaysOpen(String line) {
    assertThat(day(line, EARLIER)).isEmpty();
  }

  @Test
  void withoutAFullDateTheYearStaysOpen() {
    assertThat(day("Friday, 2 February", "The last such ferry sailed in December 2023.")).isEmpty();
  }

  @Test
  void aLaterYearInTheTextLeavesTheYearOpen() {
    assertThat(day("Friday, 2 February", EARLIER + " The war had begun in 2026.")).isEmpty();
  }

  @Test
  void theTextMayLookAWeekAhead() {
    assertThat(day("Friday, 2 February", "Talks go on on 9 February 2024."))
        .contains(LocalDate.parse("2024-02-02"));
  }

  private static Optional<LocalDate> day(String... lines) {
    return YearlessDay.of(List.of(lines), String.join("\n\n", lines));
  }
}
