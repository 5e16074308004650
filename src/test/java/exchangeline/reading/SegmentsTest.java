package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
  /** A bar stands before the first word of each further clause. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia and Ukraine exchanged 40 prisoners on Friday .",
        "Russia freed 40 prisoners | while Ukraine freed 35 .",
        "Russia freed 40 prisoners | and Ukraine freed 35 .",
        "Russia freed 40 prisoners and 12 sailors .",
        "Russia freed 40 prisoners | ; Ukraine freed 35 .",
        "The ministry said | that 40 prisoners came home .",
        "The ministry said | 40 prisoners came home .",
        "The swap , | which took place on Friday , involved 40 prisoners .",
        "The men came home | after Qatar had spoken with both sides .",
        "The Houthis let 20 men go | because the sheikhs asked for it .",
        "Hamas freed four hostages , | and Israel freed 90 prisoners .",
        "The prisoners of war ( POW ) came home on Friday ."
      })
  void aSentenceIsCutIntoItsClauses(String marked) {
    Tagged s = English.tag(marked.replace("| ", ""));
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < s.size(); i++) {
      boolean opens = i > 0 && !s.segment().get(i).equals(s.segment().get(i - 1));
      cut.append(i == 0 ? "" : " ").append(opens ? "| " : "").append(s.tokens().get(i).text());
    }
    assertThat(cut).hasToString(marked);
  }
}
