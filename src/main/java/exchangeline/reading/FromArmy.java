package exchangeline.reading;

import java.util.Optional;

/** "The rebels freed 40 prisoners from the Malian army": it is theirs, the rebels gave them. */
final class FromArmy {
  private static final int REACH = 6;

  private static final String FORCES =
      "from (?:the |its |their )?(?:[^ ]+ ){1,3}?(?:army|forces|military|police|side)\\b.*";

  private FromArmy() {}

  /**
   * True where "from" tells whose people they are.
   *
   * @param from code of the actor behind "from"
   * @param agent code of who acts, where the clause tells
   */
  static boolean isOwner(
      Tagged s, Sides sides, Trigger trigger, String from, Optional<String> agent) {
    boolean other = agent.map(a -> !sides.packs().sideOf(from).equals(a)).orElse(true);
    return trigger.voice() == Trigger.Voice.ACTIVE
        && other
        && s.counts().stream()
            .map(c -> s.lastToken(c.span()) + 1)
            .anyMatch(i -> s.words(i, i + REACH).matches(FORCES));
  }
}
