package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.SwiftPattern;
import java.util.List;
import java.util.Optional;

/** Finds the sides of one sentence by the nations of those for whom people were swapped. */
final class CaptiveNations {
  private static final SwiftPattern SWAPPED =
      SwiftPattern.of("\\b(?:exchanged|swapped|traded)\\b[^.;]{0,60}? for\\b");

  private final SideFinder finder;
  private final Packs packs;

  CaptiveNations(SideFinder finder, Packs packs) {
    this.finder = finder;
    this.packs = packs;
  }

  /**
   * "The French scholar Ann Cole was freed in exchange for Ali Amini, an Iranian engineer" in a
   * text on Iran and the United States: the nations of the two, one of which is a side of the text.
   * "Cole was swapped for Ivan Moss, a Russian pilot" in one on Caracas: the side of the text that
   * has captives of that nation.
   */
  Optional<Sides> of(Tagged s, Sides article) {
    if (article.codes().size() != 2 || !areSwapped(s)) {
      return Optional.empty();
    }
    List<String> nations =
        s.parties().stream()
            .filter(p -> isOfCaptives(s, p) && !isSecondOfDual(s, p, article))
            .map(p -> packs.sideOf(p.code()))
            .filter(packs::canBeSide)
            .distinct()
            .toList();
    List<String> others = nations.stream().filter(code -> !article.contains(code)).toList();
    if (others.size() != 1 || nations.size() > 2) {
      return Optional.empty();
    }
    String other = others.get(0);
    if (nations.size() == 2) {
      return Optional.of(new Sides(nations, packs));
    }
    boolean named = s.parties().stream().anyMatch(p -> article.contains(packs.sideOf(p.code())));
    List<String> foes =
        article.codes().stream()
            .filter(side -> finder.isConflict(SideFinder.Pair.of(side, other)))
            .toList();
    return named || foes.size() != 1
        ? Optional.empty()
        : Optional.of(new Sides(List.of(foes.get(0), other), packs));
  }

  /** "A Swedish-Iranian doctor", "a British-Australian nurse": whom the captor has taken. */
  private boolean isSecondOfDual(Tagged s, PartyRef party, Sides article) {
    int first = s.tokenAt(party.span().start());
    int last = s.lastToken(party.span());
    Optional<PartyRef> second = nationAt(s, last + 2).filter(p -> s.low(last + 1).equals("-"));
    boolean closes = s.low(first - 1).equals("-") && nationAt(s, first - 2).isPresent();
    return second.filter(p -> !article.contains(packs.sideOf(p.code()))).isPresent()
        || (closes && article.contains(packs.sideOf(party.code())));
  }

  private static Optional<PartyRef> nationAt(Tagged s, int token) {
    return s.parties().stream()
        .filter(p -> p.form() == Alias.Form.DEMONYM)
        .filter(p -> s.tokenAt(p.span().start()) <= token && token <= s.lastToken(p.span()))
        .findFirst();
  }

  private static boolean areSwapped(Tagged s) {
    return NamedObject.isOneForAnother(s) || SWAPPED.isIn(s.sentence().text());
  }

  private static boolean isOfCaptives(Tagged s, PartyRef party) {
    return party.form() == Alias.Form.DEMONYM
        && !party.possessive()
        && (Nationals.isOfOne(s, party)
            || Nationals.isOfPerson(s, party)
            || SideFinder.isCounted(s, party));
  }
}
