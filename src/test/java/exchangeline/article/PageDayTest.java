package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.html.HtmlArticle;
import exchangeline.article.html.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for each place in which a date of publication stands, and for each that only looks so. */
class PageDayTest {
  @ParameterizedTest
  @MethodSource("pages")
  void theDayIsReadWhereThePageTellsIt(String page, String day, String basis) throws IOException {
    HtmlArticle article = HtmlPage.read(read("dates/" + page + ".html"));
    assertThat(
            PageDay.of(article.dates(), article.url(), article.text())
                .map(found -> found.day() + " " + found.basis())
                .orElse("- -"))
        .isEqualTo(day + " " + basis);
  }

  static List<String[]> pages() throws IOException {
    return read("dates.tsv").lines().skip(2).map(line -> line.split("\t")).toList();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = PageDayTest.class.getResourceAsStream("/html/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
