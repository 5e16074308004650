package exchangeline.reading;

import exchangeline.pack.Alias;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells by the words around a nation whether it is that of people who are transferred. */
final class Nationals {
  /** Words of a trade at most: "aid worker", "former news agency reporter". */
  private static final int TRADE = 4;

  private static final int CLAUSE = 4;

  private static final TransferWords TRANSFERS = new TransferWords(Frame.english());

  private static final Set<String> ROLES = new HashSet<>(PersonFinder.nouns());

  static {
    ROLES.addAll(People.english().single());
  }

  private Nationals() {}

  /** "Two citizens of the United States". */
  static boolean isOfCounted(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return s.counts().stream()
        .map(c -> s.lastToken(c.span()) + 1)
        .anyMatch(i -> i < first && s.words(i, first).matches("of(?: the)?"));
  }

  /** "A nurse and two Austrians": with others, whose nation may be another. */
  static boolean isInRow(Tagged s, PartyRef party) {
    return s.counts().stream()
        .filter(c -> c.span().contains(party.span()))
        .anyMatch(
            c ->
                !c.parts().isEmpty()
                    || s.low(s.tokenAt(c.span().start()) - 1).equals("and")
                    || s.low(s.lastToken(c.span()) + 1).equals("and"));
  }

  /** "A Swede and two Austrians": one person of a nation. */
  static boolean isOne(Tagged s, PartyRef party) {
    return s.low(s.tokenAt(party.span().start()) - 1).matches("an?|another")
        && s.low(s.lastToken(party.span()) + 1).matches("and|,|who");
  }

  /**
   * "The British-Australian scholar Ann Cole", "the Belgian aid worker Olivier Maes", "in May
   * Belgian researcher Ann Cole".
   */
  static boolean isOfPerson(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    int next = s.lastToken(party.span()) + 1;
    boolean determined = s.low(first - 1).matches("an?|the|another|-");
    if (!determined
        && !s.low(first - 1).matches("|[,;:]|and|of|with|for")
        && !isBehindDate(s, first)) {
      return false;
    }
    int role = next;
    while (role < next + TRADE && !ROLES.contains(s.low(role))) {
      role++;
    }
    boolean named = role < next + TRADE && role + 1 < s.size() && isCapital(s, role + 1);
    return named
        || (determined && s.tag(next).matches("NOUN|ADJ") && s.tag(next + 1).equals("PROPN"));
  }

  private static boolean isBehindDate(Tagged s, int token) {
    return s.dates().stream().anyMatch(d -> s.lastToken(d.span()) == token - 1);
  }

  /** "Australia recovered the scholar Ann Cole": a state that gives up people or gets them. */
  static boolean transfers(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    int next = s.lastToken(party.span()) + 1;
    return party.form() == Alias.Form.NAME
        && (s.low(first - 1).matches("|[,;:]|and|when|but|while") || isBehindDate(s, first))
        && s.tag(next).matches("VERB|AUX")
        && TRANSFERS.in(
            IntStream.range(next, Math.min(s.size(), next + CLAUSE)).mapToObj(s::low).toList());
  }

  private static boolean isCapital(Tagged s, int token) {
    return Character.isUpperCase(s.tokens().get(token).text().charAt(0));
  }

  /** "As well as Ann Cole, a U.S. citizen": a nation told of one person. */
  static boolean isOfOne(Tagged s, PartyRef party) {
    int start = s.tokenAt(party.span().start());
    int end = s.lastToken(party.span()) + 1;
    // "A British-Australian lecturer"
    int first = s.low(start - 1).equals("-") ? start - 2 : start;
    int next = s.low(end).equals("-") ? end + 2 : end;
    return !party.possessive()
        && s.words(first - 2, first).matches("(,|and|with) (an?|another)")
        && s.tag(next).matches("NOUN|ADJ");
  }
}
