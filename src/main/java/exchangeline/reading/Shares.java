package exchangeline.reading;

import java.util.regex.Pattern;

/** Clauses about some of those told of: "let 200 go, 70 of whom were sent to Cairo". */
final class Shares {
  private static final Pattern TO_A_PLACE =
      Pattern.compile("[^,;:]* (?:to|into|in)(?: exile in)?(?: the)?");

  /**
   * "400 prisoners, most of them Palestinians", "the dead, among them Ann Cole, a Danish nurse".
   */
  private static final Pattern SOME_OF =
      Pattern.compile(
          "(?:.* )?(?:(?:most|many|some|half|several|all|the majority|the bulk) of (?:them|whom)"
              + "|(?:among|amongst) (?:them|whom)(?: (?!was |were |had )[^.;:]*)?)");

  private static final int REACH = 9;

  private static final Pattern OF_WHOM = Pattern.compile("of (?:whom|them|which) (?:were|are)");

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

  /** True for an actor, by its first token, whose people are some of those told of. */
  static boolean areSomeOf(Tagged s, int actor) {
    return SOME_OF.matcher(s.words(actor - REACH, actor)).matches();
  }

  /** "Among them 15 Saudis": people of another's whole. */
  static boolean are(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    boolean ofWhom = OF_WHOM.matcher(s.words(first - 3, first)).matches();
    return ofWhom
        || areSomeOf(s, first)
        || areSentTo(s, first)
        || s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.PART)
            .anyMatch(c -> c.span().contains(party.span()));
  }

  private static boolean isShare(Count count) {
    return count.relation() == Count.Relation.PART && count.text().endsWith(" whom");
  }
}
