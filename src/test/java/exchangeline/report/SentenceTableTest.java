package exchangeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.pack.Packs;
import exchangeline.text.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Single sentences read as articles: {@code tables/sentences.tsv}. */
class SentenceTableTest {
  private static final Reader READER = new Reader(Models.english(), Packs.shipped(), null);

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = SentenceTableTest.class.getResourceAsStream("/tables/sentences.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2).toList();
      return lines.stream().map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("sentences")
  void aSentenceTellsWhoGotBackHowMany(
      String id, String published, String sentence, String expected) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    Article article =
        new Article(
            id,
            null,
            null,
            null,
            null,
            day,
            day == null ? PublishedBasis.NONE : PublishedBasis.METADATA,
            "en",
            sentence);
    String read =
        READER.read(article).events().stream()
            .map(SentenceTableTest::line)
            .sorted()
            .collect(Collectors.joining("; "));
    assertThat(read.isEmpty() ? "-" : read).isEqualTo(expected);
  }

  private static String line(ReportedEvent event) {
    String received =
        event.count().received().entrySet().stream()
            .filter(e -> e.getValue().quantity().best() != null)
            .map(e -> e.getKey() + " " + e.getValue().quantity().best())
            .collect(Collectors.joining(", "));
    String date = event.date().edtf() == null ? "-" : event.date().edtf();
    return (event.type().code() + " " + date + " " + received).strip();
  }
}
