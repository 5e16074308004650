package exchangeline.pack;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Optional;

/** What someone may have meant by a word that is not known. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word that fewest changes of letters lead to, unless half of them would change. */
  public static Optional<String> nearest(String given, Collection<String> known) {
    return known.stream()
        .min(comparingInt((String k) -> distance(k, given)).thenComparing(naturalOrder()))
        .filter(k -> 2 * distance(k, given) <= Math.max(k.length(), given.length()));
  }

  /** The same as the end of a message, or nothing. */
  public static String of(String given, Collection<String> known) {
    return nearest(given, known).map(k -> " (did you mean \"" + k + "\"?)").orElse("");
  }

  /** Letters to change, add or leave out (Levenshtein 1966), whatever their case. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int next = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (same ? 0 : 1));
        corner = row[j];
        row[j] = next;
      }
    }
    return row[b.length()];
  }
}
