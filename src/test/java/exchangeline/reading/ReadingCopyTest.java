package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy that is read keeps every offset of the article's text. */
class ReadingCopyTest {
  private static final ReadingCopy COPY = new ReadingCopy(Packs.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Azerbaijan freed **thirty-two** men.|Azerbaijan freed   thirty-two   men.",
        "Then *we* met _them_ at Marib.|Then  we  met  them  at Marib.",
        "- **12 May**: ten came home.|-   12 May  : ten came home.",
      })
  void marksOfEmphasisAreBlanked(String text, String read) {
    assertThat(COPY.of("Title\n" + text)).isEqualTo("Title\n" + read);
  }

  @Test
  void theMarksOfAHeadingAreBlanked() {
    assertThat(COPY.of("### Exchanges")).isEqualTo("    Exchanges");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* Ten captives came home.",
        "2 * 3 * 4 rows of file_name_here",
        "Ten (10) came home on 12 May.",
        "U.S. and UN staff met the PKK.",
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(COPY.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "URGENT: ARMENIA FREES TWELVE CAPTIVES|Urgent: Armenia frees twelve captives",
        "HOUTHIS HAND OVER 40 MEN ON FRIDAY|Houthis hand over 40 men on Friday",
        "IN MAY THE US GOT SIX BACK. ALL ARE WELL.|In May the US got six back. All are well.",
      })
  void aLineInCapitalsIsReadAsProse(String text, String read) {
    assertThat(COPY.of(text)).isEqualTo(read);
  }

  @Test
  void aNameInCapitalsIsNoLine() {
    assertThat(COPY.of("BREAKING NEWS\nKYIV (ABC) - Ten came home."))
        .startsWith("BREAKING NEWS\nKYIV");
  }

  @Test
  void linesBrokenAtAFixedWidthAreOneAgain() {
    String text =
        """
        HOSTAGES HOME

        The minister said on Sunday that forty captives had crossed
        the bridge at Kasese in the morning. She thanked the elders
        of both valleys for the patience that they had shown in the
        talks.
            Nobody was hurt.
        - Names will follow.
        """;
    assertThat(COPY.of(text).lines().map(String::strip))
        .containsExactly(
            "HOSTAGES HOME",
            "",
            "The minister said on Sunday that forty captives had crossed the bridge at Kasese in the"
                + " morning. She thanked the elders of both valleys for the patience that they had"
                + " shown in the talks.",
            "Nobody was hurt.",
            "- Names will follow.");
  }

  @Test
  void aClauseBrokenInAnyTextIsOneAgain() {
    assertThat(COPY.of("The captives were flown to the capital of the\nrepublic on Friday."))
        .isEqualTo("The captives were flown to the capital of the republic on Friday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty captives cross the bridge at Kasese\nThe minister said on Sunday that all were well.",
        "Juba: 12\nTorit: 40\nYei: 7\nWau: 15",
        "Forty captives crossed the bridge at Kasese on Sunday.\nall of them were well.",
      })
  void linesThatEndBySenseStayApart(String text) {
    assertThat(COPY.of(text)).isEqualTo(text);
  }
}
