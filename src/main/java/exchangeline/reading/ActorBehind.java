package exchangeline.reading;

/** The actor to whom captives go, right behind a trigger: "handed to the Red Cross". */
final class ActorBehind {
  private static final int REACH = 2;

  /** "Handed to delegates of the Red Cross", "to a mission of the United Nations". */
  private static final String ON_BEHALF =
      "(?:the |a |an |its )?(?:\\w+ )?(?:delegates?|delegation|representatives?|officials?|envoys?|members"
          + "|staff|team|mission|commission|teams|hands|care|custody|group)"
          + " (?:of|from)(?: the)?(?: international)?";

  private ActorBehind() {}

  static boolean isNamed(Tagged s, Trigger trigger) {
    int next = trigger.last() + 1;
    return s.parties().stream()
        .mapToInt(p -> s.tokenAt(p.span().start()))
        .filter(actor -> actor >= next)
        .anyMatch(actor -> actor < next + REACH || s.words(next, actor).matches(ON_BEHALF));
  }
}
