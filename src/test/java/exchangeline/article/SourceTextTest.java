package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void everyKindOfLineBreakIsOne() {
    assertThat(SourceText.tidy("a\r\nb\rc\nd\u2028e\u0085f\fg\u000Bh"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
  }

  @Test
  void oneBlankLineRemainsBetweenParagraphsAndNoneAtTheEnds() {
    assertThat(SourceText.tidy("\n \na\n\n\u00A0\n\nb\n\n")).isEqualTo("a\n\nb");
  }

  @Test
  void blanksAtTheEndOfALineGoAndThoseAtItsBeginningStay() {
    assertThat(SourceText.tidy("* a \t\n  * b\u00A0 \n\n  c")).isEqualTo("* a\n  * b\n\n  c");
  }

  @Test
  void invisibleMarksGoAndControlCharactersBecomeBlanks() {
    assertThat(SourceText.tidy("\uFEFFpris\u00ADon\u200Bers\u0007go\u202E home"))
        .isEqualTo("prisoners go home");
  }

  @Test
  void tidyTextStaysAsItIs() {
    String tidy = SourceText.tidy("  a\r\n\r\n\r\n b\t\tc \n");
    assertThat(SourceText.tidy(tidy)).isEqualTo(tidy);
  }

  @Test
  void whetherATextWasTidyBeforeMakesNoDifference() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder raw = new StringBuilder("a");
      for (int i = random.nextInt(12); i >= 0; i--) {
        raw.append("ab \n\t\u00A0\u00AD".charAt(random.nextInt(7)));
      }
      assertThat(SourceText.tidy(raw.toString())).isEqualTo(SourceText.tidy(raw + " \n"));
    }
  }
}
