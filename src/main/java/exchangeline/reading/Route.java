package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

  private static final Pattern OUT =
      Pattern.compile(
          "(?:flown|flew|bused|bussed|driven|drove|ferried|airlifted|taken)\\b[^;]{0,70}?\\bfrom [^;,]{3,50} to "
              + "(?![^;,]*\\b(?:prisons?|jails?|camps?|courts?|cells?|custody|detention)\\b).*");

  private Route() {}

  /** "Riyadh sees off 117 Houthis", "Sanaa in turn sends sixteen Saudis". */
  private static final Pattern SENDS =
      Pattern.compile("send|sends|sent|see|sees|saw|dispatch|dispatches|dispatched");

  /** The verbs of such journeys, each with people that its clause counts. */
  static List<Trigger> implied(Tagged s, Sides sides) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      boolean journey =
          s.tag(i).equals("VERB")
              && MOVES.matcher(s.low(i)).matches()
              && isBetweenSides(s, sides, i)
              && countsPeople(s, i);
      if (journey || isSending(s, sides, i)) {
        found.add(new Trigger(Frame.ROUTE, i, i, Trigger.Voice.ACTIVE, s.spanOf(i, i)));
      }
    }
    return found;
  }

  /** A side that sends counted people of the other, home or in turn. */
  private static boolean isSending(Tagged s, Sides sides, int verb) {
    if (!SENDS.matcher(s.low(verb)).matches() || !s.tag(verb).equals("VERB")) {
      return false;
    }
    int end = StatusReader.segmentEnd(s, verb);
    Optional<String> sender =
        s.parties().stream()
            .filter(
                p -> s.words(s.lastToken(p.span()) + 1, verb).matches("(?:in (?:turn|return))?"))
            .map(p -> sides.packs().sideOf(p.code()))
            .filter(sides::contains)
            .findFirst();
    Optional<String> owner =
        s.counts().stream()
            .filter(c -> c.quantity().isExact() && !c.remains())
            .filter(c -> s.words(verb + 1, s.tokenAt(c.span().start())).matches("(?:off|home)?"))
            .flatMap(c -> s.parties().stream().filter(p -> c.span().contains(p.span())))
            .map(p -> sides.packs().sideOf(p.code()))
            .filter(sides::contains)
            .findFirst();
    boolean back =
        s.words(verb - 2, verb).matches("in (?:turn|return)")
            || behind(s, sides, "to", verb, end)
                .map(p -> sides.packs().sideOf(p.code()))
                .equals(owner);
    return back && sender.isPresent() && owner.isPresent() && !sender.equals(owner);
  }

  /** True where a side sends people of the other to that one's ground. */
  static boolean areSent(Tagged s, Sides sides) {
    return IntStream.range(0, s.size()).anyMatch(i -> isSending(s, sides, i));
  }

  /**
   * "Bused 1,130 Eritrean prisoners of war from the camp to the river on 29 November": captives of
   * a side who are taken out on a day, to no other prison.
   */
  static boolean isOut(Tagged s, Trigger trigger) {
    boolean captives =
        s.counts().stream()
            .filter(c -> c.head() != null && c.relation() == Count.Relation.NONE)
            .filter(
                c ->
                    c.text().matches("(?s).*\\b(?:prisoners?|captives?|hostages?|detainees?)\\b.*"))
            .anyMatch(c -> s.parties().stream().anyMatch(p -> c.span().contains(p.span())));
    return captives
        && s.dates().stream().anyMatch(d -> d.value().precision() == DateValue.Precision.DAY)
        && OUT.matcher(s.words(trigger.token(), s.size())).lookingAt();
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
