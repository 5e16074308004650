package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMatchingTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "001, 001.txt",
    "001, news/wire/001.md",
    "2025-07-04.a, 2025-07-04.a.txt",
    "plain, plain",
    "pack, pack.zip!a/b.txt",
    "lines.jsonl#3, lines.jsonl#3",
  })
  void theIdIsTheStemOfTheFileOrTheReportedId(String id, String reported) {
    GoldArticle article = Coded.article(id);
    ArticleMatching matching = ArticleMatching.of(List.of(article), List.of("other.txt", reported));
    assertThat(matching.reported(article)).contains(reported);
    assertThat(matching.known()).isEqualTo(1);
  }

  @Test
  void thePathTellsArticlesOfOneNameApart() {
    GoldArticle wire = new GoldArticle("gold:1", "a", "corpus/wire/a.txt", List.of());
    GoldArticle blog = new GoldArticle("gold:2", "a", "blog/a.txt", List.of());
    ArticleMatching matching =
        ArticleMatching.of(List.of(wire, blog), List.of("wire/a.txt", "blog/a.txt"));
    assertThat(matching.reported(wire)).contains("wire/a.txt");
    assertThat(matching.reported(blog)).contains("blog/a.txt");
    ArticleMatching half = ArticleMatching.of(List.of(wire, blog), List.of("blog/a.txt"));
    assertThat(half.reported(wire)).isEmpty();
    assertThat(half.reported(blog)).contains("blog/a.txt");
  }

  @Test
  void thePathOfAnIdThatStandsAloneIsNotNeeded() {
    GoldArticle article = new GoldArticle("gold:1", "a", "elsewhere/a.html", List.of());
    assertThat(ArticleMatching.of(List.of(article), List.of("a.txt")).reported(article))
        .contains("a.txt");
  }

  @Test
  void anIdThatFitsTwoArticlesIsAnErrorWithItsLine() {
    assertThatThrownBy(
            () ->
                ArticleMatching.of(
                    List.of(new GoldArticle("gold.jsonl:7", "a", null, List.of())),
                    List.of("wire/a.txt", "blog/a.txt")))
        .isInstanceOf(UserFileException.class)
        .hasMessage(
            "gold.jsonl:7: id \"a\" fits blog/a.txt and wire/a.txt: give one of these as its path");
  }
}
