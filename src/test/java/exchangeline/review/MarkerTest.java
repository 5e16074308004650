package exchangeline.review;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerTest {
  private static final Marker PLAIN = new Marker(false);
  private static final Marker COLOURED = new Marker(true);

  @Test
  void marksStandAroundTheirWords() {
    assertThat(
            PLAIN.wrapped(
                "they freed 50 men, all well", List.of(new Span(5, 10), new Span(11, 17)), 80))
        .containsExactly("they »freed« »50 men«, all well");
  }

  @Test
  void linesEndBeforeTheWidthWithTheMarksCounted() {
    assertThat(PLAIN.wrapped("aaa bbb ccc", List.of(), 7)).containsExactly("aaa bbb", "ccc");
    assertThat(PLAIN.wrapped("aaa bbb ccc", List.of(new Span(0, 3)), 7))
        .containsExactly("»aaa«", "bbb ccc");
  }

  @Test
  void aWordLongerThanALineHasOneOfItsOwn() {
    assertThat(PLAIN.wrapped("see https://example.org/long now", List.of(), 6))
        .containsExactly("see", "https://example.org/long", "now");
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    assertThat(PLAIN.wrapped(" a\n  b\tc ", List.of(), 80)).containsExactly("a b c");
    assertThat(PLAIN.wrapped(" \n", List.of(), 80)).isEmpty();
  }

  @Test
  void colourMarksWithoutTakingWidthAndBeginsAnewOnEachLine() {
    assertThat(COLOURED.wrapped("aaa bbb ccc", List.of(new Span(0, 7)), 3))
        .containsExactly("\u001B[1;4maaa\u001B[0m", "\u001B[1;4mbbb\u001B[0m", "ccc");
  }

  @Test
  void nothingInATextCanSteerTheTerminal() {
    assertThat(PLAIN.wrapped("a\u001B[2Jb \u009B1m", List.of(), 80)).containsExactly("a?[2Jb ?1m");
    assertThat(COLOURED.title("x\u0007")).isEqualTo("\u001B[1mx?\u001B[0m");
  }

  @Test
  void wordsThatOverlapAreMarkedAsOne() {
    assertThat(PLAIN.wrapped("207 Ukrainians home", List.of(new Span(4, 14), new Span(0, 14)), 80))
        .containsExactly("»207 Ukrainians« home");
  }
}
