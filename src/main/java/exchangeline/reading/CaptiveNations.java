package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.SwiftPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sides of one sentence by the nations of its captives. */
final class CaptiveNations {
  private static final SwiftPattern SWAPPED =
      SwiftPattern.of("\\b(?:exchanged|swapped|traded)\\b[^.;]{0,60}? for\\b");

  private final SideFinder finder;
  private final Packs packs;
  private final Set<String> mediators;

  CaptiveNations(SideFinder finder, Packs packs, Set<String> mediators) {
    this.finder = finder;
    this.packs = packs;
    this.mediators = mediators;
  }

  /**
   * "The French scholar Ann Cole was freed in exchange for Ali Amini, an Iranian engineer" in a
   * text on Iran and the United States: the nations of the two, one of which is a side of the text.
   * "Cole was swapped for Ivan Moss, a Russian pilot" in one on Caracas: the side of the text that
   * has captives of that nation.
   */
  Optional<Sides> ofSwapped(Tagged s, Sides article) {
    List<PartyRef> captives = s.parties().stream().filter(p -> isOfCaptives(s, p)).toList();
    List<String> ours = article.of(s.parties()).stream().filter(article::contains).toList();
    boolean told =
        ours.stream().anyMatch(packs::isGroup) || article.of(captives).containsAll(article.codes());
    if (article.codes().size() != 2 || told || !(areSwapped(s) || areBothCounted(s, captives))) {
      return Optional.empty();
    }
    List<String> nations =
        captives.stream()
            .filter(p -> !isOtherOfDual(s, p, article))
            .map(p -> packs.sideOf(p.code()))
            .filter(packs::canBeSide)
            .distinct()
            .toList();
    List<String> others = nations.stream().filter(code -> !article.contains(code)).toList();
    boolean third =
        others.size() == 1
            && !mediators.contains(others.get(0))
            && packs.groupsOf(others.get(0)).stream().noneMatch(article::contains);
    if (!third || nations.size() > 2) {
      return Optional.empty();
    }
    if (nations.size() == 2) {
      return Optional.of(new Sides(nations, packs));
    }
    if (ours.size() == 1 && areBothCounted(s, captives)) {
      return Optional.of(new Sides(List.of(ours.get(0), others.get(0)), packs));
    }
    List<String> foes =
        article.codes().stream()
            .filter(side -> finder.isConflict(SideFinder.Pair.of(side, others.get(0))))
            .toList();
    return !ours.isEmpty() || foes.size() != 1
        ? Optional.empty()
        : Optional.of(new Sides(List.of(foes.get(0), others.get(0)), packs));
  }

  /**
   * The sides of a sentence that tells of the people of a third state.
   *
   * @param codes those whom the sentence names
   */
  Optional<Sides> ofForeigners(Tagged s, List<String> codes, Sides article) {
    return ofStates(s, codes, article).or(() -> ofGroups(s, codes, article));
  }

  /**
   * "Iran set two Austrians free" in a text on Iran and Sweden: of its sides a state acts, and the
   * people are of neither.
   */
  private Optional<Sides> ofStates(Tagged s, List<String> codes, Sides article) {
    boolean unnamed = codes.stream().noneMatch(article::contains);
    List<String> ours =
        unnamed
            ? captor(article).filter(c -> codes.stream().noneMatch(packs::hasConflict)).stream()
                .toList()
            : codes.stream().filter(article::contains).toList();
    if (ours.size() != 1 || packs.isGroup(ours.get(0)) || article.codes().size() != 2) {
      return Optional.empty();
    }
    boolean group = article.codes().stream().anyMatch(packs::isGroup);
    boolean both = article.of(s.parties()).containsAll(article.codes());
    long nations =
        s.parties().stream()
            .filter(p -> p.form() == Alias.Form.DEMONYM)
            .filter(p -> SideFinder.isCounted(s, p) || Nationals.isOne(s, p))
            .filter(p -> !isOtherOfDual(s, p, article))
            .map(PartyRef::code)
            .filter(code -> !article.contains(code))
            .distinct()
            .count();
    return group || both || nations > 1
        ? Optional.empty()
        : s.parties().stream()
            .filter(
                p ->
                    p.form() == Alias.Form.DEMONYM
                        ? SideFinder.isCounted(s, p) || Nationals.isOfPerson(s, p)
                        : Nationals.transfers(s, p))
            .filter(p -> !Nationals.isInRow(s, p) && !isOtherOfDual(s, p, article))
            .map(p -> packs.sideOf(p.code()))
            .filter(code -> codes.contains(code) && !article.contains(code))
            .filter(code -> !mediators.contains(code))
            .reduce((one, other) -> other)
            .map(code -> new Sides(List.of(ours.get(0), code), packs));
  }

  /**
   * "The Belgian nurse Ann Cole was traded for a diplomat" in a text on Iran and the United States,
   * which has its disputes with many: the side that took people of both.
   */
  Optional<String> captor(Sides article) {
    List<String> captors =
        article.codes().stream().filter(side -> !packs.hasManyDisputes(side)).toList();
    return captors.size() != 1 ? Optional.empty() : Optional.of(captors.get(0));
  }

  /**
   * "The Houthis let two Danes go" in a text on Yemen: the group gave up people of a third state.
   * Where a group's own are counted as a people, those go with the swaps of its foe.
   */
  private Optional<Sides> ofGroups(Tagged s, List<String> codes, Sides article) {
    Optional<String> group =
        article.codes().stream()
            .filter(packs::isGroup)
            .filter(g -> packs.countedAs(g).equals(g) && codes.contains(g))
            .findFirst();
    List<String> others =
        codes.stream().filter(c -> !article.contains(c) && !mediators.contains(c)).toList();
    return group.isEmpty() || others.size() != 1 || article.codes().size() != 2
        ? Optional.empty()
        : s.parties().stream()
            .filter(p -> packs.sideOf(p.code()).equals(others.get(0)))
            .filter(
                p ->
                    SideFinder.isCounted(s, p)
                        ? !Nationals.isInRow(s, p)
                        : Nationals.isOfCounted(s, p))
            .filter(p -> !packs.groupsOf(others.get(0)).contains(group.get()))
            .filter(p -> !article.of(s.parties()).containsAll(article.codes()))
            .findFirst()
            .map(p -> new Sides(List.of(others.get(0), group.get()), packs));
  }

  /**
   * "A Swedish-Iranian doctor" in a text on Iran, "a British-Australian nurse": of the two nations
   * of one person that of the captor, or the first. None where both are sides.
   */
  boolean isOtherOfDual(Tagged s, PartyRef party, Sides article) {
    int first = s.tokenAt(party.span().start());
    int last = s.lastToken(party.span());
    Optional<PartyRef> behind = nationAt(s, last + 2).filter(p -> s.low(last + 1).equals("-"));
    Optional<PartyRef> before = nationAt(s, first - 2).filter(p -> s.low(first - 1).equals("-"));
    return behind.filter(p -> !isOf(article, p)).isPresent()
        || (isOf(article, party) && before.filter(p -> !isOf(article, p)).isPresent());
  }

  private boolean isOf(Sides article, PartyRef party) {
    return article.contains(packs.sideOf(party.code()));
  }

  private static Optional<PartyRef> nationAt(Tagged s, int token) {
    return s.parties().stream()
        .filter(p -> p.form() == Alias.Form.DEMONYM)
        .filter(p -> s.tokenAt(p.span().start()) <= token && token <= s.lastToken(p.span()))
        .findFirst();
  }

  /**
   * "5,000 Egyptians were sent back for four Israelis", "Egypt returned 200 to Israel, and 8,000
   * Egyptians went home": for whom these went, or who gave up others.
   */
  private boolean areBothCounted(Tagged s, List<PartyRef> captives) {
    return captives.stream()
        .filter(p -> SideFinder.isCounted(s, p))
        .anyMatch(
            p ->
                s.words(firstOfCount(s, p) - 3, firstOfCount(s, p)).matches("(?:.* )?for")
                    || s.parties().stream()
                        .anyMatch(q -> q.code().equals(p.code()) && Nationals.transfers(s, q)));
  }

  private static int firstOfCount(Tagged s, PartyRef party) {
    return s.counts().stream()
        .filter(c -> c.span().contains(party.span()))
        .mapToInt(c -> s.tokenAt(c.span().start()))
        .findFirst()
        .orElseThrow();
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
