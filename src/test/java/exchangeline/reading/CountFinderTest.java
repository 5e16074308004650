package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Span;
import exchangeline.reading.Count.Relation;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountFinderTest {
  private final CountFinder finder =
      new CountFinder(CountFinder.cues(), People.english(), TestSentence.demonyms());

  static Stream<Arguments> cases() {
    return TestSentence.table("counts.tsv").stream()
        .map(row -> Arguments.of(row[0], row.length > 1 ? row[1] : ""));
  }

  /** Of each count the table gives its words, low..high, and what else must be told of it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheTable(String text, String expected) {
    List<String> found =
        finder.find(TestSentence.of(text), List.of(), null).stream()
            .map(CountFinderTest::told)
            .toList();
    List<String> wanted = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" \\| "));
    List<String> fitting = new ArrayList<>();
    for (int i = 0; i < Math.min(found.size(), wanted.size()); i++) {
      fitting.add(fits(found.get(i), wanted.get(i)) ? wanted.get(i) : found.get(i));
    }
    found.stream().skip(fitting.size()).forEach(fitting::add);
    assertThat(fitting).isEqualTo(wanted);
  }

  private static boolean fits(String found, String wanted) {
    String[] parts = wanted.split("; ?");
    return found.startsWith(parts[0] + ";")
        && Arrays.stream(parts).skip(1).allMatch(p -> found.contains("; " + p + ";"));
  }

  private static String told(Count c) {
    Quantity q = c.quantity();
    StringBuilder told = new StringBuilder(c.text()).append("; ");
    told.append(q.low() == null ? "" : q.low())
        .append("..")
        .append(q.high() == null ? "" : q.high());
    told.append("; ").append(c.reading()).append("; ").append(c.scope()).append("; ");
    told.append(c.relation() == Relation.NONE ? "plain" : c.relation())
        .append("; head=")
        .append(c.head());
    told.append("; ").append(c.category()).append("; remains=").append(c.remains()).append(";");
    c.parts().forEach(p -> told.append(" part=").append(p.quantity().best()).append(";"));
    return told.toString();
  }

  @Test
  void spansAreThoseOfTheArticle() {
    String text = "Then about 200 wounded Syrian soldiers crossed.";
    Count count = finder.find(TestSentence.of(text), List.of(), null).get(0);
    assertThat(count.span()).isEqualTo(span(text, "about 200 wounded Syrian soldiers"));
    assertThat(count.number()).isEqualTo(span(text, "200"));
  }

  @Test
  void datesAreNoCounts() {
    String text = "They freed on May 12 soldiers of the north.";
    Sentence sentence = TestSentence.of(text);
    assertThat(finder.find(sentence, List.of(span(text, "May 12")), null)).isEmpty();
  }

  @Test
  void anEqualNumberTakesTheCountBeforeTheSentence() {
    Count before = finder.find(TestSentence.of("Aden freed 40 rebels."), List.of(), null).get(0);
    Count anaphor =
        finder.find(TestSentence.of("It got an equal number back."), List.of(), before).get(0);
    assertThat(anaphor.quantity()).isEqualTo(Quantity.exact(40));
    assertThat(anaphor.relation()).isEqualTo(Relation.ANAPHOR);
  }

  @Test
  void anEqualNumberToNothingIsUnknown() {
    Count anaphor =
        finder.find(TestSentence.of("It got an equal number back."), List.of(), null).get(0);
    assertThat(anaphor.quantity()).isEqualTo(new Quantity(null, null, null, false));
  }

  @Test
  void hostileInputEndsSoon() {
    String text = "1 ".repeat(50_000) + "and a hundred and ".repeat(9_000) + "- -for".repeat(5_000);
    assertThat(finder.find(TestSentence.of(text), List.of(), null)).isEmpty();
  }

  private static Span span(String text, String part) {
    int start = TestSentence.OFFSET + text.indexOf(part);
    return new Span(start, start + part.length());
  }
}
