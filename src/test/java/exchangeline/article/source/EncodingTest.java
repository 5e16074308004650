package exchangeline.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ENGLISH =
      "“We waited three years”, said Łukasz Wójcik of Gdańsk – his brother, Zdeněk, "
          + "came home in the exchange on Thursday with forty-one others.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTellsAndIsNoText(String charset) {
    byte[] bytes = ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset));
    assertThat(Encoding.decode(bytes, null)).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeNeedsNoMark(String charset) {
    byte[] bytes = ENGLISH.getBytes(Charset.forName(charset));
    assertThat(Encoding.decode(bytes, null)).isEqualTo(ENGLISH);
    assertThat(Encoding.isBinary(bytes)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|“Nous avons attendu trois ans”, said René Lefèvre – his brother came home.",
        "windows-1250|“Trzy lata”, said Łukasz Wójcik, whose brother came home to Gdańsk, Łódź.",
        "windows-1251|Пленные вернулись домой в четверг, говорит Министерство обороны Украины.",
        "KOI8-R|Пленные вернулись домой в четверг, говорит Министерство обороны Украины.",
        "ISO-8859-5|Пленные вернулись домой в четверг, говорит Министерство обороны Украины.",
        "ISO-8859-1|The Spanish Foreign Minister, José Núñez, said that the señores came home.",
      })
  void oldCharsetsAreToldByTheirLetters(String charset, String text) {
    assertThat(Encoding.decode(text.getBytes(Charset.forName(charset)), null)).isEqualTo(text);
  }

  @Test
  void whatIsDeclaredGoesBeforeWhatIsGuessed() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>Łódź";
    assertThat(Encoding.decode(page.getBytes(Charset.forName("ISO-8859-2")), null)).isEqualTo(page);
    String xml = "<?xml version='1.0' encoding='KOI8-R'?><a>обмен</a>";
    assertThat(Encoding.decode(xml.getBytes(Charset.forName("KOI8-R")), null)).isEqualTo(xml);
    byte[] mail = "обмен".getBytes(Charset.forName("windows-1251"));
    assertThat(Encoding.decode(mail, Charset.forName("windows-1251"))).isEqualTo("обмен");
  }

  @Test
  void aWrongDeclarationOfUtf8IsNotBelieved() {
    String page = "<meta charset=utf-8>René Lefèvre said that his brother came home to Orléans.";
    assertThat(Encoding.decode(page.getBytes(StandardCharsets.ISO_8859_1), null)).isEqualTo(page);
  }

  @Test
  void aDamagedByteDoesNotMakeUtf8AnotherCharset() {
    byte[] bytes = (ENGLISH + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFD;
    assertThat(Encoding.decode(bytes, null)).isEqualTo(ENGLISH + "\uFFFD");
    assertThat(Encoding.of(bytes, null).damaged()).isTrue();
  }

  @Test
  void aSampleMayEndInACharacter() {
    byte[] bytes = "Gdańsk".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, 4);
    assertThat(Encoding.ofSample(cut, null).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void nulBytesWithoutPatternAreBinary() {
    assertThat(Encoding.isBinary(new byte[] {1, 0, 2, 5, 8, 9, 1, 1})).isTrue();
  }
}
