package exchangeline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.InfiniteCircularInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // news-please
        "{'maintext': 'They came home.', 'title': 'Home', 'date_publish': '2024-02-03 10:00:00',"
            + " 'source_domain': 'post.example', 'language': 'en', 'url': 'https://post.example/a',"
            + " 'authors': ['A B'], 'date_modify': 'None'}",
        // trafilatura
        "{'title': 'Home', 'text': 'They came home.', 'raw_text': 'They came', 'date': '2024-02-03"
            + " 10:00:00', 'source': 'https://post.example/a', 'source-hostname': 'post.example',"
            + " 'language': 'en', 'fingerprint': null}",
        // newspaper3k, 4k
        "{'text': 'They came home.', 'title': 'Home', 'publish_date': '2024-02-03 10:00:00',"
            + " 'canonical_link': 'https://post.example/a', 'meta_site_name': 'post.example',"
            + " 'meta_lang': 'en', 'top_image': NaN, 'images': [{'a': [1, [2]]}]}",
        // Zyte, Scrapy
        "{'url': 'https://post.example/a', 'article': {'headline': 'Home', 'articleBody': 'They"
            + " came home.', 'datePublished': '2024-02-03 10:00:00', 'inLanguage': 'en',"
            + " 'publisher': {'name': 'post.example'}}}",
        // exchangeline
        "{'id': 'a', 'outlet': 'post.example', 'published': '2024-02-03 10:00:00', 'language': 'en',"
            + " 'url': 'https://post.example/a', 'title': 'Home', 'text': 'They came home.'}",
      })
  void theFieldsOfCrawlersAreKnown(String json) {
    RawArticle article = FoundIn.file("a.json", json.replace('\'', '"')).article();
    assertThat(article)
        .isEqualTo(
            new RawArticle(
                "a.json",
                "a.json",
                article.sha256(),
                "Home",
                "post.example",
                "https://post.example/a",
                RawArticle.dates("2024-02-03 10:00:00"),
                "en",
                "They came home."));
  }

  @Test
  void aListIsAnArticleAnElementWhereverItStands() {
    String list = "[{\"text\": \"a\"}, 7, [8], {\"title\": \"b\"}, {\"text\": \"c\"}]";
    List<String> told =
        List.of(
            "a.json#1", "a.json#2: a record without a text: none of maintext, text,", "a.json#3");
    for (String json :
        List.of(list, "{\"status\": {\"ok\": true}, \"articles\": " + list + ", \"total\": 3}")) {
      List<String> found = FoundIn.file("a.json", json).told();
      assertThat(found).hasSize(3);
      for (int i = 0; i < 3; i++) {
        assertThat(found.get(i)).startsWith(told.get(i));
      }
    }
  }

  @Test
  void severalObjectsMayFollowOneAnother() {
    assertThat(FoundIn.file("a.json", "{\n\"text\": \"a\"}\n{\n\"text\": \"b\"}").told())
        .containsExactly("a.json#1", "a.json#2");
  }

  @Test
  void aBrokenLineCostsThatLine() {
    String lines =
        "{\"text\": \"a\"}\n\n{\"text\": \n[1]\n{\"url\": \"https://a.example/\"}\r\n"
            + "{\"text\": \"b\"} {}\n{\"text\": \"c\"}";
    assertThat(FoundIn.file("a.jsonl", lines).told())
        .containsExactly(
            "a.jsonl#1",
            "a.jsonl#3: failed: not valid JSON at column 10",
            "a.jsonl#4: failed: not a JSON object",
            "a.jsonl#5: an address without a text",
            "a.jsonl#6: failed: more than one JSON object in the line",
            "a.jsonl#7");
  }

  @Test
  void whatFollowsABreakInADocumentIsLostAndTold() {
    assertThat(FoundIn.file("a.json", "[{\"text\": \"a\"}, {\"text\": }]").told())
        .containsExactly("a.json#1", "a.json#2: failed: not valid JSON at line 1, column 26");
  }

  @Test
  void linesAreToldByTheirContent() {
    assertThat(FoundIn.file("a.json", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n").told())
        .containsExactly("a.json#1", "a.json#2");
    assertThat(FoundIn.file("a.txt", "{\"text\": \"a\"}").told()).containsExactly("a.txt");
  }

  @Test
  void linesInUtf16AreLines() {
    byte[] bytes = "{\"text\": \"Łódź\"}\n{\"text\": \"b\"}".getBytes(StandardCharsets.UTF_16LE);
    List<RawArticle> articles = FoundIn.file("a.jsonl", bytes).articles();
    assertThat(articles).extracting(RawArticle::text).containsExactly("Łódź", "b");
  }

  @Test
  void daysInSecondsAreDays() {
    for (String seconds : List.of("1706954400", "1706954400000", "\"1706954400\"")) {
      String json = "{\"text\": \"a\", \"date\": " + seconds + "}";
      assertThat(FoundIn.file("a.json", json).article().dates())
          .isEqualTo(RawArticle.dates("2024-02-03"));
    }
  }

  @Test
  void tagsInATextAreNoText() {
    String json = "{\"body\": \"<p>They came <b>home</b>.</p><p>All of them.</p>\"}";
    assertThat(FoundIn.file("a.json", json).article().text().strip())
        .isEqualTo("They came home.\n\nAll of them.");
  }

  @Test
  void aWholePageInAFieldIsReadAsAPage() {
    String page =
        Saving.page(Story.HOME).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    RawArticle article = FoundIn.file("a.json", "{\"html\": \"" + page + "\"}").article();
    assertThat(article.text()).startsWith("Ukraine brought home").doesNotContain("World", "©");
  }

  @Test
  void aHundredThousandBracketsAreTold() {
    for (String open : List.of("[", "{\"a\":", "{\"article\":")) {
      String json = "{\"text\": \"a\"}\n" + open.repeat(100_000) + "\n{\"text\": \"b\"}\n";
      List<String> told = FoundIn.file("a.jsonl", json).told();
      assertThat(told).hasSize(3).startsWith("a.jsonl#1").endsWith("a.jsonl#3");
      assertThat(told.get(1)).startsWith("a.jsonl#2: failed: ");
      assertThat(FoundIn.file("a.json", open.repeat(100_000)).told()).hasSize(1);
    }
  }

  @Test
  void aLineOfAGigabyteIsPassedOver() throws IOException {
    InputStream in =
        parts("{\"text\": \"a\"}\n{\"text\": \"", 1_000_000_000, "\"}\n{\"text\": \"b\"}");
    assertThat(FoundIn.file("a.jsonl", in, Limits.DEFAULT).told())
        .containsExactly(
            "a.jsonl#1",
            "a.jsonl#2: failed: larger than 5 MB: split it into articles",
            "a.jsonl#3");
  }

  @Test
  void aRecordOfManyValuesIsPassedOver() {
    String large = "{\"text\": [" + "\"word\",".repeat(1_000_000) + "\"\"]}";
    String json = "[{\"text\": \"a\"}, " + large + ", {\"text\": \"b\"}]";
    assertThat(FoundIn.file("a.json", json).told())
        .hasSize(3)
        .startsWith("a.json#1")
        .endsWith("a.json#3");
  }

  private static InputStream parts(String before, long length, String after) throws IOException {
    InputStream middle =
        BoundedInputStream.builder()
            .setInputStream(
                new InfiniteCircularInputStream("x".repeat(8_192).getBytes(StandardCharsets.UTF_8)))
            .setMaxCount(length)
            .get();
    return new SequenceInputStream(
        Collections.enumeration(Stream.of(bytes(before), middle, bytes(after)).toList()));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
