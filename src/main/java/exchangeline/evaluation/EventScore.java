package exchangeline.evaluation;

import java.util.List;

/**
 * How well events are found.
 *
 * @param precision predicted events that the gold knows
 * @param recall gold events that the program found
 */
public record EventScore(Ratio precision, Ratio recall) {
  public double f1() {
    return new Measure(precision.value(), recall.value()).f1();
  }

  static EventScore all(List<ArticleResult> results) {
    long found = results.stream().mapToLong(r -> r.found().size()).sum();
    long missed = results.stream().mapToLong(r -> r.missed().size()).sum();
    long wrong = results.stream().mapToLong(r -> r.falseEvents().size()).sum();
    return new EventScore(new Ratio(found, found + wrong), new Ratio(found, found + missed));
  }

  /** Precision of what the program calls main, recall of what the gold does. */
  static EventScore main(List<ArticleResult> results) {
    long called = 0;
    long wrong = 0;
    long found = 0;
    long missed = 0;
    for (ArticleResult result : results) {
      called += result.found().stream().filter(f -> f.got().main()).count();
      wrong += result.falseEvents().stream().filter(PredictedEvent::main).count();
      found += result.found().stream().filter(f -> f.gold().main()).count();
      missed += result.missed().stream().filter(GoldEvent::main).count();
    }
    return new EventScore(new Ratio(called, called + wrong), new Ratio(found, found + missed));
  }
}
