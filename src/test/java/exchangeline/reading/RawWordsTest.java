package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawWordsTest {
  private final RawWords words = new RawWords(Map.of("captive", 1, "captives", 1, "men", 2), true);
  private final RawWords names = new RawWords(Map.of("M23", 1, "Aden", 2), false);

  @Test
  void findsWholeWordsInAnyCase() {
    assertThat(in(words, "The CAPTIVES came.")).isEqualTo(1);
    assertThat(in(words, "Men came")).isEqualTo(2);
    assertThat(in(words, "captive men")).isEqualTo(3);
    assertThat(in(words, "a statement by captivesons")).isZero();
  }

  @Test
  void namesKeepTheirCaseAndDigits() {
    assertThat(in(names, "in Aden, with M23")).isEqualTo(3);
    assertThat(in(names, "m23 and aden, M234")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ex-captives", "captives’", "«captives»", "captives2", "_captives_", "é captives"})
  void allElsePartsWords(String text) {
    assertThat(in(words, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cap\u00ADtives",
        "cap\u200Btives",
        "cap\uFEFFtives",
        "&#99;aptives",
        "&#x63;aptives"
      })
  void tellsWhereAWordMayBeHidden(String text) {
    assertThat(in(words, text) & RawWords.HIDDEN).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00E9", "‘so’", "12 — 13", "&amp;", "&#39;", "&#8217;", "&"})
  void otherCharactersHideNothing(String text) {
    assertThat(in(words, text)).isZero();
  }

  @Test
  void aBackslashOfJsonBeginsACharacter() {
    assertThat(json("\\ncaptives\\tmen\\\"")).isEqualTo(3);
    assertThat(json("\\u2019captives\\u00e9")).isEqualTo(1);
    assertThat(json("\\u0063aptives") & RawWords.HIDDEN).isNotZero();
    assertThat(json("cap\\u00adtives") & RawWords.HIDDEN).isNotZero();
    assertThat(json("\\u006") & ~RawWords.HIDDEN).isZero();
    assertThat(in(words, "\\ncaptives")).isZero();
  }

  @Test
  void stopsOnceItHasSeenEnough() {
    byte[] bytes = "men, captives, &#99;".getBytes(StandardCharsets.UTF_8);
    assertThat(words.in(bytes, false, 2)).isEqualTo(2);
    assertThat(words.in(bytes, false, 1)).isEqualTo(3);
  }

  @Test
  void takesATextApartAsItTakesBytesApart() {
    assertThat(RawWords.of("Sana'a, FARC-EP and Öcalan"))
        .isEqualTo(List.of("Sana", "a", "FARC", "EP", "and", "calan"));
  }

  private int json(String text) {
    return words.in(text.getBytes(StandardCharsets.UTF_8), true, 0);
  }

  private static int in(RawWords words, String text) {
    return words.in(text.getBytes(StandardCharsets.UTF_8), false, 0);
  }
}
