package exchangeline.evaluation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs gold events with predicted ones, one to one, the pair with the most affinity first. */
final class Alignment {
  /**
   * A gold event and what the program made of it.
   *
   * @param gold index in the list of gold events
   * @param predicted index in the list of predicted events
   */
  record Pair(int gold, int predicted) {}

  private record Candidate(int affinity, Pair pair) {}

  private Alignment() {}

  /** The pairs in the order in which they were found; at a tie, first come, first served. */
  static List<Pair> of(List<GoldEvent> gold, List<PredictedEvent> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        Pair pair = new Pair(g, p);
        Affinity.of(gold.get(g), predicted.get(p))
            .ifPresent(affinity -> candidates.add(new Candidate(affinity, pair)));
      }
    }
    candidates.sort(comparing((Candidate c) -> -c.affinity()));
    Set<Integer> golds = new HashSet<>();
    Set<Integer> predictions = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!golds.contains(pair.gold()) && !predictions.contains(pair.predicted())) {
        golds.add(pair.gold());
        predictions.add(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
