package exchangeline.reading;

import java.util.Optional;
import java.util.Set;

/**
 * Whose people later words say they are: "757 bodies which, Juba says, belong to Ethiopians", "40
 * coffins, those of Armenian soldiers", "151 people affiliated with the government of Yemen".
 */
final class Belonging {
  private static final Set<String> OWNED =
      Set.of(
          "belong to",
          "belongs to",
          "belonged to",
          "belonging to",
          "loyal to",
          "those of",
          "affiliated with",
          "allied with");

  /** Words from the figure to the verb. */
  private static final int REACH = 16;

  private Belonging() {}

  /** The actor behind "belong to" and the like before the next figure of the sentence. */
  static Optional<PartyRef> of(Tagged s, Count count) {
    int last = s.lastToken(count.span());
    int next =
        s.counts().stream()
            .mapToInt(c -> s.tokenAt(c.span().start()))
            .filter(i -> i > last)
            .min()
            .orElse(s.size());
    for (int i = last + 1; i < Math.min(next, last + REACH); i++) {
      if (OWNED.contains(s.words(i, i + 2))) {
        int to = i + 1;
        return s.parties().stream()
            .filter(p -> s.tokenAt(p.span().start()) > to)
            .filter(
                p ->
                    s.words(to + 1, s.tokenAt(p.span().start()))
                        .matches("(the|its)?( ?government of( the)?)?"))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
