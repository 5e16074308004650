package exchangeline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One article held against its gold.
 *
 * @param gold what people coded
 * @param found events that the program found, with what it made of them; without ambiguous ones
 * @param missed gold events that it did not find; without ambiguous ones
 * @param falseEvents predicted events that the gold has not
 */
record ArticleResult(
    GoldArticle gold, List<Found> found, List<GoldEvent> missed, List<PredictedEvent> falseEvents) {
  /** A gold event and what the program made of it. */
  record Found(GoldEvent gold, PredictedEvent got) {}

  ArticleResult {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    falseEvents = List.copyOf(falseEvents);
  }

  static ArticleResult of(GoldArticle gold, List<PredictedEvent> predicted) {
    List<Alignment.Pair> pairs = Alignment.of(gold.events(), predicted);
    List<Found> found = new ArrayList<>();
    Set<Integer> golds = new HashSet<>();
    Set<Integer> predictions = new HashSet<>();
    for (Alignment.Pair pair : pairs) {
      golds.add(pair.gold());
      predictions.add(pair.predicted());
      GoldEvent event = gold.events().get(pair.gold());
      if (!event.ambiguous()) {
        found.add(new Found(event, predicted.get(pair.predicted())));
      }
    }
    List<GoldEvent> missed = new ArrayList<>();
    for (int g = 0; g < gold.events().size(); g++) {
      if (!golds.contains(g) && !gold.events().get(g).ambiguous()) {
        missed.add(gold.events().get(g));
      }
    }
    List<PredictedEvent> falseEvents = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      if (!predictions.contains(p)) {
        falseEvents.add(predicted.get(p));
      }
    }
    return new ArticleResult(gold, found, missed, falseEvents);
  }

  /** What the program got wrong in it. */
  List<Discrepancy> discrepancies() {
    List<Discrepancy> list = new ArrayList<>();
    missed.forEach(m -> list.add(new Discrepancy(gold.name(), "missed", Wording.event(m), "none")));
    falseEvents.forEach(
        f -> list.add(new Discrepancy(gold.name(), "false", "none", Wording.event(f))));
    for (Found one : found) {
      for (Judgement judgement : Judge.judge(one.gold(), one.got())) {
        // An invented figure is judged as a count, too, and listed as that.
        if (!judgement.right() && judgement.aspect() != Aspect.COUNT_NULL) {
          list.add(
              new Discrepancy(
                  gold.name(), judgement.aspect().key(), judgement.gold(), judgement.got()));
        }
      }
    }
    return list;
  }
}
