package exchangeline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one run of the program, and its errors.
 *
 * @param articles in the gold
 * @param notReported names of those that no report covers; their events count as missed
 * @param unknownReports reports that the gold does not know, which are ignored
 * @param events all of them
 * @param mainEvents those of headline and lead
 * @param aspects of the events that were found
 * @param articlesWithoutEvents of the articles that have no event, those for which none was given
 * @param timeline null without a timeline
 * @param discrepancies by article; those of the timeline last
 */
public record Evaluation(
    int articles,
    List<String> notReported,
    int unknownReports,
    EventScore events,
    EventScore mainEvents,
    Map<Aspect, Ratio> aspects,
    Ratio articlesWithoutEvents,
    TimelineScore timeline,
    List<Discrepancy> discrepancies) {
  public Evaluation {
    notReported = List.copyOf(notReported);
    aspects = Collections.unmodifiableMap(new EnumMap<>(aspects));
    discrepancies = List.copyOf(discrepancies);
  }

  /**
   * Holds reports, and the timeline made of them, against gold.
   *
   * @param unsorted the gold
   * @param reports in any order
   * @param timeline or null
   * @param pairs near-duplicates that the timeline should know, or null
   */
  public static Evaluation of(
      List<GoldArticle> unsorted,
      List<PredictedArticle> reports,
      PredictedTimeline timeline,
      List<NearDuplicatePair> pairs) {
    List<GoldArticle> gold =
        unsorted.stream()
            .sorted(
                Comparator.comparing(GoldArticle::id)
                    .thenComparing(article -> Wording.orNone(article.path())))
            .toList();
    ArticleMatching matching =
        ArticleMatching.of(gold, reports.stream().map(PredictedArticle::id).toList());
    List<ArticleResult> results = results(gold, reports, matching);
    List<Discrepancy> discrepancies = new ArrayList<>();
    results.forEach(result -> discrepancies.addAll(result.discrepancies()));
    TimelineScore timelineScore = null;
    if (timeline != null) {
      MergingResult merging = MergingResult.of(gold, matching, timeline, pairs);
      timelineScore = merging.score();
      discrepancies.addAll(merging.discrepancies());
    }
    return new Evaluation(
        gold.size(),
        gold.stream().filter(a -> matching.reported(a).isEmpty()).map(GoldArticle::name).toList(),
        reports.size() - matching.known(),
        EventScore.all(results),
        EventScore.main(results),
        aspects(results),
        articlesWithoutEvents(results),
        timelineScore,
        discrepancies);
  }

  /** Articles without event for which the program gave one. */
  public long falseArticles() {
    return articlesWithoutEvents.of() - articlesWithoutEvents.right();
  }

  private static List<ArticleResult> results(
      List<GoldArticle> gold, List<PredictedArticle> reports, ArticleMatching matching) {
    Map<String, PredictedArticle> byId = new HashMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    return gold.stream()
        .map(
            article ->
                ArticleResult.of(
                    article,
                    matching.reported(article).map(id -> byId.get(id).events()).orElse(List.of())))
        .toList();
  }

  private static Map<Aspect, Ratio> aspects(List<ArticleResult> results) {
    List<Judgement> judgements =
        results.stream()
            .flatMap(result -> result.found().stream())
            .flatMap(found -> Judge.judge(found.gold(), found.got()).stream())
            .toList();
    Map<Aspect, Ratio> ratios = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      List<Judgement> of = judgements.stream().filter(j -> j.aspect() == aspect).toList();
      ratios.put(aspect, new Ratio(of.stream().filter(Judgement::right).count(), of.size()));
    }
    return ratios;
  }

  private static Ratio articlesWithoutEvents(List<ArticleResult> results) {
    List<ArticleResult> without =
        results.stream().filter(result -> result.gold().events().isEmpty()).toList();
    return new Ratio(
        without.stream().filter(result -> result.falseEvents().isEmpty()).count(), without.size());
  }
}
