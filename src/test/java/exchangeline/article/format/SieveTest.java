package exchangeline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.source.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sieve that wants nothing leaves: all that is no plain article. */
class SieveTest {
  private static final String PROSE = "Rain fell on the plain for days, and the crop is late. ";
  private static final String LONG = PROSE.repeat(6);

  @Test
  void aPlainArticleIsPassed() {
    assertThat(told("a.txt", LONG)).containsExactly("a.txt: passed");
    assertThat(
            told(
                "a.jsonl",
                "{\"title\": \"Rain\", \"tags\": [{\"a\": 1}], \"n\": NaN, \"maintext\": \""
                    + LONG
                    + "\"}\n{\"text\": \"“So: "
                    + LONG
                    + "\"}"))
        .containsExactly("a.jsonl#1: passed", "a.jsonl#2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"LONG}",
        "{\"text\": \"LONG\"} {}",
        "[\"LONG\"]",
        "{\"summary\": \"LONG\"}",
        "{\"text\": \"short\"}",
        "{\"text\": \"LONG\\q\"}"
      })
  void otherLinesAreReadAsEver(String line) {
    String json = line.replace("LONG", LONG) + "\n{\"text\": \"b\"}";
    assertThat(told("a.jsonl", json)).isEqualTo(FoundIn.file("a.jsonl", json).told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: Rain\n---\n", "<p>", " ", "\uFEFF", "Ł"})
  void otherTextsAreReadAsEver(String beginning) {
    assertThat(told("a.txt", beginning + LONG)).containsExactly("a.txt");
  }

  @Test
  void whatIsNotUtf8IsReadAsEver() {
    assertThat(told("a.txt", (LONG + "é").getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("a.txt");
    assertThat(told("a.txt", LONG.getBytes(StandardCharsets.UTF_16LE))).containsExactly("a.txt");
    assertThat(told("a.txt", LONG + "\0")).containsExactly("a.txt: binary: it holds NUL bytes");
  }

  @Test
  void manyArticlesOnOtherMattersAreNoReasonToStop() {
    Limits two = new Limits(1_000, 1_000, 1_000_000, 10, 200, 3, 2);
    String lines = "{\"text\": \"%s\"}\n".formatted(LONG).repeat(5);
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(FoundIn.file("a.jsonl", in, two, (all, json) -> false).told())
        .hasSize(5)
        .allMatch(line -> line.endsWith(": passed"));
  }

  private static List<String> told(String name, String text) {
    return told(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(String name, byte[] bytes) {
    return FoundIn.file(name, new ByteArrayInputStream(bytes), Limits.DEFAULT, (all, json) -> false)
        .told();
  }
}
