package exchangeline.reading;

import java.util.regex.Pattern;

/** Clauses about some of those told of: "let 200 go, 70 of whom were sent to Cairo". */
final class Shares {
  private static final Pattern TO_A_PLACE =
      Pattern.compile("[^,;:]* (?:to|into|in)(?: exile in)?(?: the)?");

  private Shares() {}

  /** True where such a clause begins: what it says is not said of all. */
  static boolean opens(Tagged s, int token) {
    return s.counts().stream()
        .filter(Shares::isShare)
        .anyMatch(c -> s.tokenAt(c.span().start()) == token);
  }

  /** True for an actor, by its first token, to which some went: a place and no side. */
  static boolean areSentTo(Tagged s, int actor) {
    return s.counts().stream()
        .filter(Shares::isShare)
        .map(c -> s.words(s.lastToken(c.span()) + 1, actor))
        .anyMatch(TO_A_PLACE.asMatchPredicate());
  }

  private static boolean isShare(Count count) {
    return count.relation() == Count.Relation.PART && count.text().endsWith(" whom");
  }
}
