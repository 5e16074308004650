package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseFinderTest {
  private final PhaseFinder finder = new PhaseFinder();

  static Stream<Arguments> cases() {
    return TestSentence.table("phases.tsv").stream()
        .map(row -> Arguments.of(row[0], row.length > 1 ? row[1] : ""));
  }

  /** Of each phase the table gives unit and ordinal, then "of", scope and "implied" if any. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheTable(String text, String expected) {
    String found =
        finder.find(TestSentence.of(text)).stream()
            .map(PhaseMention::phase)
            .map(PhaseFinderTest::told)
            .collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }

  static Stream<Arguments> told() {
    return TestSentence.table("told-phases.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row.length > 2 ? row[2] : ""));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("told")
  void readsOrdinalsOfWhatWasToldBefore(String series, String text, String expected) {
    String found =
        finder.find(Words.of(TestSentence.of(text), List.of()), series).stream()
            .map(PhaseMention::phase)
            .map(PhaseFinderTest::told)
            .collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }

  private static String told(PhaseRef phase) {
    return phase.unit()
        + " "
        + phase.ordinal()
        + (phase.of() == null ? "" : " of " + phase.of())
        + (phase.scope() == null ? "" : " (" + phase.scope() + ")")
        + (phase.implied() ? " implied" : "");
  }
}
