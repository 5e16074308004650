package exchangeline.evaluation;

import static exchangeline.evaluation.Coded.article;
import static exchangeline.evaluation.Coded.gold;
import static exchangeline.evaluation.Coded.predicted;
import static exchangeline.evaluation.Coded.report;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.evaluation.PredictedTimeline.MergedEvent;
import exchangeline.evaluation.PredictedTimeline.MergedSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final GoldEvent FOURTH = gold("date: '2025-07-04', main: true");
  private static final GoldEvent NINTH = gold("date: '2025-07-09'");
  private static final PredictedEvent GOT_FOURTH =
      predicted("date: {value: '2025-07-04'}, main: true");
  private static final PredictedEvent GOT_AUGUST =
      predicted("date: {value: '2025-08-20'}, main: true");

  private static Evaluation evaluated(List<GoldArticle> gold, PredictedArticle... reports) {
    return Evaluation.of(gold, List.of(reports), null, null);
  }

  @Test
  void foundMissedAndFalseEventsMakePrecisionAndRecall() {
    Evaluation evaluation =
        evaluated(List.of(article("a", FOURTH, NINTH)), report("a.txt", GOT_FOURTH, GOT_AUGUST));
    assertThat(evaluation.events()).isEqualTo(new EventScore(new Ratio(1, 2), new Ratio(1, 2)));
    assertThat(evaluation.mainEvents()).isEqualTo(new EventScore(new Ratio(1, 2), new Ratio(1, 1)));
    assertThat(evaluation.events().f1()).isEqualTo(0.5);
    assertThat(evaluation.discrepancies())
        .containsExactly(
            new Discrepancy("a", "missed", "background exchange 2025-07-09", "none"),
            new Discrepancy("a", "false", "none", "main exchange 2025-08-20"));
  }

  @Test
  void anAmbiguousEventIsNeitherRewardedNorPunished() {
    GoldEvent perhaps = gold("date: '2025-07-04', ambiguous: true");
    Evaluation found = evaluated(List.of(article("a", perhaps)), report("a", GOT_FOURTH));
    Evaluation missed = evaluated(List.of(article("a", perhaps)), report("a"));
    for (Evaluation evaluation : List.of(found, missed)) {
      assertThat(evaluation.events()).isEqualTo(new EventScore(new Ratio(0, 0), new Ratio(0, 0)));
      assertThat(evaluation.discrepancies()).isEmpty();
      assertThat(evaluation.events().f1()).isNaN();
    }
  }

  @Test
  void anArticleThatNoReportCoversMissesAllItsEvents() {
    Evaluation evaluation =
        evaluated(List.of(article("b", FOURTH), article("a", FOURTH)), report("a.txt", GOT_FOURTH));
    assertThat(evaluation.notReported()).containsExactly("b");
    assertThat(evaluation.events().recall()).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void aReportThatTheGoldDoesNotKnowIsIgnored() {
    Evaluation evaluation =
        evaluated(
            List.of(article("a", FOURTH)),
            report("a.txt", GOT_FOURTH),
            report("other.txt", GOT_AUGUST));
    assertThat(evaluation.unknownReports()).isEqualTo(1);
    assertThat(evaluation.events().precision()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void falseEventsOfArticlesThatHaveNoneAreCountedApart() {
    Evaluation evaluation =
        evaluated(
            List.of(article("a"), article("b"), article("c", FOURTH)),
            report("a", GOT_AUGUST, GOT_FOURTH),
            report("b"),
            report("c", GOT_FOURTH, GOT_AUGUST));
    assertThat(evaluation.articlesWithoutEvents()).isEqualTo(new Ratio(1, 2));
    assertThat(evaluation.falseArticles()).isEqualTo(1);
  }

  @Test
  void nothingGivenIsAnF1OfZero() {
    assertThat(evaluated(List.of(article("a", FOURTH)), report("a")).events().f1()).isZero();
  }

  @Test
  void anInventedFigureIsListedOnce() {
    Evaluation evaluation =
        evaluated(
            List.of(article("a", FOURTH)),
            report(
                "a",
                predicted(
                    "date: {value: '2025-07-04'},"
                        + " count: {received: {UKR: {best: 5}}, total: null}")));
    assertThat(evaluation.discrepancies())
        .containsExactly(new Discrepancy("a", "count", "UKR none", "5 (invented)"));
    assertThat(evaluation.aspects().get(Aspect.COUNT)).isEqualTo(new Ratio(0, 1));
    assertThat(evaluation.aspects().get(Aspect.COUNT_NULL)).isEqualTo(new Ratio(0, 1));
  }

  /** Gold: x in a, b and c, y in b. The timeline: e1 holds x of a and y of b, e2 x of b. */
  @Test
  void aTimelineIsJudgedMentionByMention() {
    GoldEvent x = gold("date: '2025-07-04', timeline_id: '2025-07-04-x'");
    GoldEvent y = gold("date: '2025-07-09', timeline_id: '2025-07-09-y'");
    GoldEvent perhaps = gold("date: '2025-07-04', timeline_id: 'z', ambiguous: true");
    List<GoldArticle> gold = List.of(article("a", x, perhaps), article("b", x, y), article("c", x));
    PredictedTimeline timeline =
        new PredictedTimeline(
            List.of(
                new MergedEvent(
                    "e1",
                    predicted("date: {value: '2025-07-04/2025-07-09'}"),
                    List.of(new MergedSource("a.txt", null), new MergedSource("b.txt", "a.txt"))),
                new MergedEvent("e2", GOT_FOURTH, List.of(new MergedSource("b.txt", null))),
                new MergedEvent("e3", GOT_AUGUST, List.of(new MergedSource("d.txt", null)))));
    List<NearDuplicatePair> pairs =
        List.of(
            new NearDuplicatePair(gold.get(1), gold.get(0)),
            new NearDuplicatePair(gold.get(1), gold.get(2)));
    Evaluation evaluation =
        Evaluation.of(
            gold, List.of(report("a.txt"), report("b.txt"), report("c.txt")), timeline, pairs);
    TimelineScore score = evaluation.timeline();
    assertThat(score.mentions()).isEqualTo(new Ratio(3, 4));
    assertThat(score.goldEvents()).isEqualTo(2);
    assertThat(score.predictedEvents()).isEqualTo(3);
    // e1: ½ + ½, e2: 1; x: ⅓ + ⅓, y: 1.
    assertThat(score.bCubed().precision()).isEqualTo(2.0 / 3);
    assertThat(score.bCubed().recall()).isEqualTo((2.0 / 3 + 1) / 4);
    assertThat(score.falseMerges()).isEqualTo(1);
    assertThat(score.splits()).isEqualTo(1);
    assertThat(score.copies()).isEqualTo(new Ratio(1, 2));
    assertThat(evaluation.discrepancies())
        .filteredOn(d -> d.kind().matches("false-merge|split|copy"))
        .containsExactly(
            new Discrepancy("a, b", "false-merge", "2025-07-04-x, 2025-07-09-y", "e1"),
            new Discrepancy("a, b", "split", "2025-07-04-x", "e1, e2"),
            new Discrepancy("b, c", "copy", "copies", "two articles"));
  }

  @Test
  void theOrderOfArticlesAndReportsDoesNotMatter() {
    List<GoldArticle> gold = List.of(article("a", FOURTH, NINTH), article("b", FOURTH));
    PredictedArticle a = report("a", GOT_AUGUST);
    PredictedArticle b = report("b", GOT_FOURTH);
    assertThat(evaluated(gold, a, b)).isEqualTo(evaluated(List.of(gold.get(1), gold.get(0)), b, a));
  }
}
