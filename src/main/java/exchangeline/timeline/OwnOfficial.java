package exchangeline.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How well placed a claimant is to count the people whom a side got back.
 *
 * <p>A claimant belongs to a side when its words begin like the side's name ("Russian Defence
 * Ministry", Russia). A person's name tells no side: it ranks behind the side's own ministry and
 * before the other side's.
 */
final class OwnOfficial {
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final int LONGEST_STEM = 5;
  private static final int SHORTEST_STEM = 4;

  private final Map<String, String> names;

  /** {@code names}: code of an actor → its name. */
  OwnOfficial(Map<String, String> names) {
    this.names = names;
  }

  /** 3: of the side itself; 2: of no known side; 1: the outlet; 0: of another side. */
  int rank(String claimant, String side, Iterable<String> parties) {
    if (claimant == null) {
      return 1;
    }
    if (speaksFor(claimant, side)) {
      return 3;
    }
    for (String party : parties) {
      if (!party.equals(side) && speaksFor(claimant, party)) {
        return 0;
      }
    }
    return 2;
  }

  private boolean speaksFor(String claimant, String side) {
    String name = names.getOrDefault(side, side).toLowerCase(Locale.ROOT);
    if (name.length() < SHORTEST_STEM) {
      return false;
    }
    String stem = name.substring(0, Math.min(LONGEST_STEM, name.length()));
    return WORD_BREAK
        .splitAsStream(claimant.toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.startsWith(stem));
  }
}
