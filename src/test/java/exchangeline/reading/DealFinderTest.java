package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DealFinderTest {
  private final DealFinder finder = new DealFinder();

  static Stream<Arguments> cases() {
    return TestSentence.table("deals.tsv").stream()
        .map(row -> Arguments.of(row[0], row.length > 1 ? row[1] : ""));
  }

  /** Of each agreement the table gives the name and, behind a colon, the words. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheTable(String text, String expected) {
    assertThat(told(finder, text)).isEqualTo(expected);
  }

  static String told(DealFinder finder, String text) {
    Sentence sentence = TestSentence.of(text);
    return finder.find(Words.of(sentence, List.of()), English.parties(text)).stream()
        .map(d -> d.name() + ": " + d.span().shift(-TestSentence.OFFSET).in(text))
        .collect(Collectors.joining(" | "));
  }
}
