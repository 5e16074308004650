package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the status of the word in brackets in each sentence of {@code statuses.tsv}. */
class StatusTableTest {
  private final StatusReader statuses = new StatusReader(English.LEXICON);

  static Stream<Arguments> rows() {
    return TestSentence.table("statuses.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("rows")
  void theWordsGiveTheStatus(String marked, String expected) {
    int start = TestSentence.OFFSET + marked.indexOf('[');
    Tagged s = English.tag(marked.replaceAll("[\\[\\]]", ""));
    Trigger trigger =
        English.triggers().find(s).stream()
            .filter(t -> t.span().start() == start)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no trigger in " + marked));
    String status = statuses.of(s, trigger).map(Status::code).orElse("none");
    assertThat(status).as(marked).isEqualTo(expected.toLowerCase(Locale.ROOT));
  }
}
