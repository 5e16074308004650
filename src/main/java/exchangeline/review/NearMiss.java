package exchangeline.review;

import exchangeline.pack.Suggestion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody meant who wrote something else. */
final class NearMiss {
  private static final int MOST = 3;

  private NearMiss() {}

  /**
   * Those of the known words that hold what was given, else those within a third of its letters,
   * the nearest first; three at most.
   */
  static List<String> of(String given, Collection<String> known) {
    List<String> holding =
        known.stream().filter(k -> !given.isBlank() && k.contains(given)).toList();
    if (!holding.isEmpty()) {
      return holding.stream().sorted().limit(MOST).toList();
    }
    return known.stream()
        .filter(k -> Suggestion.distance(given, k) <= given.length() / 3)
        .sorted(
            Comparator.<String>comparingInt(k -> Suggestion.distance(given, k))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
