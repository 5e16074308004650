package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.ArticleReader;
import exchangeline.article.FileChoice;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOptions;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.text.Models;
import exchangeline.timeline.Timeline;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the shipped corpus against its gold, which was coded from the manual by readers who had not
 * seen the program. The floors are a little under what the program reached when they were written:
 * less is a loss.
 */
class CorpusGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/corpus.jsonl");

  private static Evaluation evaluation;

  @BeforeAll
  static void readTheCorpus() {
    Packs packs = Packs.shipped();
    Reader reader = new Reader(Models.english(), packs, null);
    ArticleReader articles = new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT);
    List<Report> reports = new ArrayList<>();
    for (Input input : Inputs.find(List.of("corpus"), FileChoice.ALL)) {
      articles
          .read(input)
          .forEachRemaining(
              outcome -> reports.add(reader.read(((ReadOutcome.Read) outcome).article())));
    }
    evaluation =
        Evaluation.of(
            GoldReader.articles(GOLD),
            reports.stream().map(PredictedArticle::of).toList(),
            PredictedTimeline.of(Timeline.of(reports, packs.actorNames())),
            null);
  }

  @Test
  void everyArticleHasItsGold() {
    assertThat(evaluation.notReported()).isEmpty();
    assertThat(evaluation.unknownReports()).isZero();
    assertThat(evaluation.articles()).isEqualTo(124);
  }

  @Test
  void articlesWithoutEventSeldomGiveOne() {
    assertThat(evaluation.falseArticles()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest(name = "{0} ≥ {1}")
  @CsvSource({
    "F1, 0.832",
    "PRECISION, 0.970",
    "RECALL, 0.725",
    "MAIN_RECALL, 0.784",
    "DATE, 0.946",
    "COUNT, 0.803",
    "PHASE, 0.765",
    "PARTIES, 0.963",
    "MEDIATORS, 0.920",
  })
  void noFigureFallsBelowWhatWasReached(Figure figure, double floor) {
    assertThat(figure.of(evaluation)).isGreaterThanOrEqualTo(floor);
  }
}
