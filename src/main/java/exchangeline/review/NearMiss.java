package exchangeline.review;

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
        .filter(k -> distance(given, k) <= given.length() / 3)
        .sorted(
            Comparator.<String>comparingInt(k -> distance(given, k))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Letters to change, add or leave out (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] here = new int[b.length() + 1];
      here[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        here[j] = Math.min(changed, 1 + Math.min(before[j], here[j - 1]));
      }
      before = here;
    }
    return before[b.length()];
  }
}
