package exchangeline.reading;

import java.util.Optional;
import java.util.Set;

/** "Would hand over 20 and get 30 back": the plain form shares what stands before the first. */
final class TwinVerb {
  private static final Set<String> PLAIN =
      Set.of(
          "get", "hand", "release", "free", "return", "receive", "give", "bring", "take", "send");

  private static final Set<String> MODALS =
      Set.of("would", "will", "could", "should", "may", "might", "must", "shall");

  /** Words from the auxiliary to the second verb. */
  private static final int REACH = 13;

  private TwinVerb() {}

  /** The auxiliary that {@code verb}, behind "and", shares with the verb before it. */
  static Optional<Integer> modal(Tagged s, int from, int verb) {
    if (!s.low(verb - 1).equals("and") || !PLAIN.contains(s.low(verb))) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= Math.max(from, verb - REACH); i--) {
      if (MODALS.contains(s.low(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
