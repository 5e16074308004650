package exchangeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.pack.Packs;
import exchangeline.reading.SentenceTrace;
import exchangeline.text.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleTraceTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Reader READER = new Reader(Models.english(), Packs.shipped(), null);

  private static Article article(String text) {
    return new Article(
        "a.txt",
        null,
        null,
        null,
        null,
        LocalDate.of(2025, 3, 20),
        PublishedBasis.OPTION,
        "en",
        text);
  }

  private static List<String> seen(ArticleTrace trace, int sentence, String kind) {
    SentenceTrace one = trace.sentences().get(sentence);
    return one.seen().stream()
        .filter(words -> words.kind().equals(kind))
        .map(words -> words.span().in(trace.report().article().text()) + ": " + words.reading())
        .toList();
  }

  @Test
  void theTraceTellsOfTheReportThatReadingGives() throws IOException {
    List<Path> folders;
    try (Stream<Path> cases = Files.list(CASES)) {
      folders = cases.sorted().toList();
    }
    assertThat(folders).isNotEmpty();
    for (Path folder : folders) {
      Article article = article(Files.readString(folder.resolve("article.txt")));
      ArticleTrace trace = READER.trace(article);
      assertThat(trace.report()).as(folder.toString()).isEqualTo(READER.read(article));
      assertThat(trace.fates())
          .as(folder.toString())
          .allMatch(fate -> (fate.event() == null) == (fate.why() != null));
      assertThat(trace.fates().stream().map(ArticleTrace.Fate::event))
          .as("each event of " + folder + " comes of some sentence")
          .containsAll(IntStream.range(0, trace.report().events().size()).boxed().toList());
      for (SentenceTrace one : trace.sentences()) {
        assertThat(one.seen()).allMatch(words -> one.sentence().span().contains(words.span()));
      }
    }
  }

  @Test
  void whatEachFinderSawStandsInTheOrderOfTheText() {
    ArticleTrace trace =
        READER.trace(
            article("On Wednesday Ukraine got 90 soldiers home in its fifth swap with Russia.\n"));
    assertThat(trace.sentences().get(0).seen().stream().map(SentenceTrace.Seen::kind))
        .containsExactly("date", "party", "trigger", "count", "phase", "trigger", "party");
    assertThat(seen(trace, 0, "date"))
        .containsExactly("Wednesday: 2025-03-19 (relative, from publication)");
    assertThat(seen(trace, 0, "count")).containsExactly("90 soldiers: 90, soldiers");
    assertThat(trace.fates()).extracting(ArticleTrace.Fate::event).containsExactly(0);
  }

  @Test
  void aWordOutOfTheDomainSaysWhy() {
    ArticleTrace trace =
        READER.trace(
            article(
                """
                Ukraine and Russia swapped 90 prisoners on Wednesday.
                The company released its figures.
                The club exchanged shirts.
                It rained.
                """));
    assertThat(seen(trace, 1, "no trigger"))
        .containsExactly("released: release: neither captives nor remains are its object");
    assertThat(seen(trace, 2, "no trigger"))
        .containsExactly(
            "exchanged: exchange: the sentence speaks of clubs, shares, paroles or the like");
    assertThat(trace.sentences().get(3).silence()).isEqualTo("no word for a transfer");
  }

  @Test
  void aMentionThatGivesNoEventSaysWhy() {
    ArticleTrace planned =
        READER.trace(article("Ukraine and Russia will swap 90 prisoners on 3 April 2025.\n"));
    assertThat(planned.fates()).extracting(ArticleTrace.Fate::why).containsExactly("announced");
    ArticleTrace alone =
        READER.trace(article("The bank of Peru freed 90 prisoners on Wednesday.\n"));
    assertThat(alone.report().events()).isEmpty();
    assertThat(alone.fates())
        .extracting(ArticleTrace.Fate::why)
        .containsExactly("no two sides are known between which captives went");
  }
}
