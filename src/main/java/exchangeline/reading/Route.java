package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People who are taken from one side's ground to the other's, right behind a sentence about
 * captives: "Two planes took 90 people from Aden to Sanaa, while 40 travelled from Sanaa to Aden."
 */
final class Route {
  private static final Pattern MOVES =
      Pattern.compile(
          "took|taken?|takes|taking|carry|carried|carries|flew|flown|fly|flies|travel+ed|drove|driven"
              + "|bus+ed|brought|brings|ferried|ferries|transported|airlifted|moved|went|came");

  /** Tokens from a preposition to its place: "from the government-held city of Aden". */
  private static final int NEAR = 7;

  private Route() {}

  /** The verbs of such journeys, each with people that its clause counts. */
  static List<Trigger> implied(Tagged s, Sides sides) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).equals("VERB")
          && MOVES.matcher(s.low(i)).matches()
          && isBetweenSides(s, sides, i)
          && countsPeople(s, i)) {
        found.add(new Trigger(Frame.ROUTE, i, i, Trigger.Voice.ACTIVE, s.spanOf(i, i)));
      }
    }
    return found;
  }

  private static boolean isBetweenSides(Tagged s, Sides sides, int verb) {
    int end = StatusReader.segmentEnd(s, verb);
    Optional<PartyRef> from = behind(s, sides, "from", verb, end);
    Optional<PartyRef> to = from.flatMap(p -> behind(s, sides, "to", s.lastToken(p.span()), end));
    return to.isPresent()
        && !sides.packs().sideOf(from.get().code()).equals(sides.packs().sideOf(to.get().code()));
  }

  /** The side behind the first such preposition. */
  private static Optional<PartyRef> behind(
      Tagged s, Sides sides, String preposition, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (s.low(i).equals(preposition)) {
        int at = i;
        return s.parties().stream()
            .filter(p -> s.tokenAt(p.span().start()) > at)
            .filter(p -> s.tokenAt(p.span().start()) <= at + NEAR)
            .filter(p -> s.lastToken(p.span()) < end && sides.contains(p.code()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean countsPeople(Tagged s, int verb) {
    return s.counts().stream()
        .filter(c -> c.relation() == Count.Relation.NONE && c.quantity().isExact() && !c.remains())
        .anyMatch(c -> s.segment().get(s.tokenAt(c.span().start())).equals(s.segment().get(verb)));
  }
}
