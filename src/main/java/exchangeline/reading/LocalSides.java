package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the sides of one sentence, which may tell of another conflict than its article does. */
final class LocalSides {
  /** "The two sides": those of whom the article tells, whoever else is named. */
  private static final Pattern THE_GROUP =
      Pattern.compile(
          "\\band the (?:group|movement|militia)\\b|\\bwith the (?:group|movement|militia)\\b");

  private static final Pattern THE_TWO =
      Pattern.compile(
          "\\b(?:[Tt]he|[Tt]hese) (?:two|warring) (?:sides|parties|enemies|foes|armies)\\b");

  private static final Pattern GOVERNMENT =
      Pattern.compile("\\b[Gg]overnment (?:soldiers|troops|forces|fighters|prisoners)\\b");

  private static final Pattern GROUP_NOUN =
      Pattern.compile("\\b(?:the|its) (?:group|movement|militants|insurgents|rebels|militia)\\b");

  private static final Pattern SIGNED_WITH =
      Pattern.compile(
          "(?:.* )?(?:signed|struck|concluded|deal|accord|agreement|pact|talks|negotiations) with(?: the)?");

  private final SideFinder finder;
  private final Packs packs;
  private final Set<String> mediators;
  private final LocalDate published;
  private final CaptiveNations captives;

  LocalSides(SideFinder finder, Packs packs, Set<String> mediators, LocalDate published) {
    this.finder = finder;
    this.packs = packs;
    this.mediators = mediators;
    this.published = published;
    captives = new CaptiveNations(finder, packs, mediators);
  }

  /**
   * The sides that a sentence itself names, else the one conflict that its line speaks of, else
   * those of the article.
   *
   * @param s the sentence
   * @param line all actors that its line names
   * @param article the article's sides
   */
  Sides of(Tagged s, Collection<PartyRef> line, Sides article) {
    List<String> codes = codes(s, article);
    Optional<Sides> swapped = ofSwapWith(s, article).or(() -> captives.ofSwapped(s, article));
    if (swapped.isPresent()) {
      return swapped.get();
    }
    boolean both = article.codes().size() == 2 && codes.containsAll(article.codes());
    if (both) {
      return acting(s, article).orElse(article);
    }
    boolean others = codes.stream().noneMatch(article::contains) && codes.size() > 1;
    if (article.codes().size() == 2 && !others && THE_TWO.matcher(s.sentence().text()).find()) {
      return article;
    }
    boolean ours = codes.stream().anyMatch(article::contains);
    boolean home = codes.stream().anyMatch(c -> isHome(c, article));
    if ((home && (ours || codes.size() > 1)) || (ours && isOfGroup(s, article))) {
      return article;
    }
    if (isBesideGovernment(s, codes, article)) {
      return article;
    }
    Optional<SideFinder.Pair> fight =
        SideFinder.pairsOf(codes).stream()
            .filter(finder::isConflict)
            .findFirst()
            .or(() -> SideFinder.pairsOf(codes).stream().filter(finder::isInsurgency).findFirst());
    if (fight.isPresent()) {
      return new Sides(List.of(fight.get().one(), fight.get().other()), packs);
    }
    Optional<Sides> captor = ofGroupItself(s, codes, article);
    if (captor.isPresent()) {
      return captor.get();
    }
    if (codes.size() == 1
        && !article.contains(codes.get(0))
        && (speaksOrIsCounted(s) || isOfCaptive(s, codes.get(0)))) {
      Optional<String> opponent =
          packs
              .onlyOpponent(codes.get(0))
              .filter(other -> !article.contains(other) || isOfCaptive(s, codes.get(0)));
      if (opponent.isPresent()) {
        return new Sides(List.of(codes.get(0), opponent.get()), packs);
      }
    }
    Optional<Sides> foreigners = captives.ofForeigners(s, codes, article);
    if (foreigners.isPresent()) {
      return foreigners.get();
    }
    Optional<Sides> group = ofOtherGroup(s, codes, article);
    if (group.isPresent()) {
      return group.get();
    }
    boolean foreign =
        codes.size() == 2 && codes.stream().noneMatch(article::contains) && areTogether(s, codes);
    return foreign ? new Sides(codes, packs) : ofLine(codes, line, article);
  }

  /**
   * "Israel and the group carried out a swap, and Palestinians were let go": the article's group.
   */
  private boolean isOfGroup(Tagged s, Sides article) {
    return article.codes().stream().anyMatch(packs::isGroup)
        && THE_GROUP.matcher(s.sentence().text()).find()
        && s.parties().stream()
            .filter(p -> !article.contains(p.code()) && packs.canBeSide(packs.sideOf(p.code())))
            .allMatch(p -> p.form() == Alias.Form.DEMONYM);
  }

  /** "40 Houthis for 30 government soldiers and 15 Saudis": others beside the group's foe. */
  private boolean isBesideGovernment(Tagged s, List<String> codes, Sides article) {
    return article.codes().size() == 2
        && codes.stream().anyMatch(c -> article.contains(c) && packs.isGroup(c))
        && GOVERNMENT.matcher(s.sentence().text()).find()
        && s.parties().stream()
            .filter(p -> !article.contains(p.code()))
            .allMatch(p -> SideFinder.isCounted(s, p) || p.form() == Alias.Form.SEAT);
  }

  /** "Oslo and Sanaa", "two Finns of Iran's"; not "40 at Qatar's request; 30 when Spain asked". */
  private boolean areTogether(Tagged s, List<String> codes) {
    List<PartyRef> ours =
        s.parties().stream().filter(p -> codes.contains(packs.sideOf(p.code()))).toList();
    return ours.size() < 2
        || ours.stream().anyMatch(p -> SideFinder.isCounted(s, p))
        || ours.stream().map(p -> clause(s, p)).distinct().count() == 1;
  }

  /** How many semicolons stand before an actor. */
  private static long clause(Tagged s, PartyRef party) {
    int start = party.span().start() - s.sentence().span().start();
    return s.sentence().text().substring(0, start).chars().filter(c -> c == ';').count();
  }

  /** "199 Lebanese and Palestinians": people of the country of the article's own group. */
  private boolean isHome(String code, Sides article) {
    return !article.contains(code) && packs.groupsOf(code).stream().anyMatch(article::contains);
  }

  /** "Three Indian engineers were swapped for 11 members of the group": the article's group. */
  private Optional<Sides> ofGroupItself(Tagged s, List<String> codes, Sides article) {
    boolean foreign = codes.size() == 1 && !article.contains(codes.get(0));
    return foreign && GROUP_NOUN.matcher(s.sentence().text()).find()
        ? article.codes().stream()
            .filter(packs::isGroup)
            .findFirst()
            .map(group -> new Sides(List.of(codes.get(0), group), packs))
        : Optional.empty();
  }

  /** "In 2008 it got two coffins from Hezbollah" in a text on Hamas: another foe of one side. */
  private Optional<Sides> ofOtherGroup(Tagged s, List<String> codes, Sides article) {
    if (codes.size() != 1 || article.codes().size() != 2 || !packs.isGroup(codes.get(0))) {
      return Optional.empty();
    }
    String group = codes.get(0);
    // "Palestinians were freed too" in a text on Hezbollah: part of its bargain.
    boolean named = s.parties().stream().anyMatch(p -> p.code().equals(group));
    if (s.dates().isEmpty() && !named) {
      return Optional.empty();
    }
    return article.codes().stream()
        .filter(
            side ->
                finder.isConflict(SideFinder.Pair.of(side, group))
                    || packs.isInsurgency(group, side))
        .filter(
            side ->
                !article
                    .countedAs(article.opposite(side).orElseThrow())
                    .equals(packs.countedAs(group)))
        .filter(side -> !article.contains(group))
        .map(side -> new Sides(List.of(side, group), packs))
        .findFirst();
  }

  /**
   * "Israel freed five Lebanese, and Hezbollah gave back two bodies": of the article's two sides
   * one is only counted, and another acts across from the other.
   */
  private Optional<Sides> acting(Tagged s, Sides article) {
    List<PartyRef> actors =
        s.parties().stream()
            .filter(p -> !SideFinder.isCounted(s, p) && !Nationals.isOfOne(s, p))
            .toList();
    List<String> codes = unmediated(actors, article, day(s));
    return codes.containsAll(article.codes())
        ? Optional.empty()
        : SideFinder.pairsOf(codes).stream()
            .filter(finder::isConflict)
            .findFirst()
            .map(pair -> new Sides(List.of(pair.one(), pair.other()), packs));
  }

  /** The day that a sentence tells of, which may lie before one side came to stand for another. */
  private LocalDate day(Tagged s) {
    return s.dates().stream()
        .map(DateMention::value)
        .filter(v -> v.isPlaced() && v.precision() == DateValue.Precision.DAY)
        .map(DateValue::start)
        .findFirst()
        .orElse(published);
  }

  /** "He was exchanged for Ali Amini, an Iranian engineer" in a text on another state. */
  private boolean isOfCaptive(Tagged s, String code) {
    return s.parties().stream()
        .filter(p -> packs.sideOf(p.code()).equals(code) && p.form() == Alias.Form.DEMONYM)
        .anyMatch(p -> Nationals.isOfOne(s, p));
  }

  /** Officials and captives take part; a country may be a mere place. */
  private static boolean speaksOrIsCounted(Tagged s) {
    return s.parties().stream()
        .anyMatch(
            p ->
                p.form() == Alias.Form.PERSON
                    || p.form() == Alias.Form.ORGAN
                    || SideFinder.isCounted(s, p));
  }

  /**
   * "Last year's swap with Russia" in a text on another state: one of the sides with that one. "It
   * freed a Belgian in a swap with Belgium": the one that acts.
   */
  private Optional<Sides> ofSwapWith(Tagged s, Sides article) {
    List<String> acting =
        article.codes().stream()
            .filter(side -> s.parties().stream().anyMatch(p -> isActor(s, p, side)))
            .toList();
    List<String> ours =
        article.of(s.parties()).stream().noneMatch(article::contains)
            ? captives.captor(article).stream().toList()
            : acting;
    return article.codes().size() != 2
        ? Optional.empty()
        : s.parties().stream()
            .filter(p -> !article.contains(p.code()) && packs.canBeSide(p.code()))
            .filter(p -> !mediators.contains(p.code()))
            .filter(p -> isSwappedWith(s, p))
            .map(p -> packs.sideOf(p.code()))
            .flatMap(
                code ->
                    article.codes().stream()
                        .filter(
                            side ->
                                finder.isConflict(SideFinder.Pair.of(side, code))
                                    || ours.equals(List.of(side)))
                        .map(side -> new Sides(List.of(side, code), packs)))
            .findFirst();
  }

  private boolean isActor(Tagged s, PartyRef party, String side) {
    return packs.sideOf(party.code()).equals(side)
        && s.tag(s.lastToken(party.span()) + 1).matches("VERB|AUX");
  }

  private static boolean isSwappedWith(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return s.words(first - 4, first)
        .matches("(?:.* )?(?:swap|exchange|trade)(?: of \\w+)? with(?: the)?");
  }

  /** In a round-up each item has its own conflict: "YEMEN. The Houthis … The government …". */
  private Sides ofLine(List<String> codes, Collection<PartyRef> line, Sides article) {
    List<String> around = unmediated(line, article, published);
    List<SideFinder.Pair> conflicts =
        around.stream().anyMatch(article::contains)
            ? List.of()
            : SideFinder.pairsOf(around).stream().filter(finder::isConflict).toList();
    if (conflicts.size() != 1) {
      return article;
    }
    List<String> pair = List.of(conflicts.get(0).one(), conflicts.get(0).other());
    return pair.containsAll(codes) ? new Sides(pair, packs) : article;
  }

  /** Those whom a sentence names, but for shares of the people of a side that it names as well. */
  private List<String> codes(Tagged s, Sides article) {
    List<PartyRef> named =
        s.parties().stream()
            .filter(p -> !Onlookers.isPlace(s, p) && !captives.isOtherOfDual(s, p, article))
            .toList();
    List<PartyRef> wholes =
        named.stream()
            .filter(p -> !Shares.are(s, p) && !isOfDeal(s, p) && !SideFinder.isOfBorder(s, p))
            .filter(p -> article.contains(p.code()) || !Onlookers.isOfThatTime(s, p))
            .toList();
    List<String> codes = unmediated(wholes, article, day(s));
    return codes.stream().anyMatch(article::contains)
        ? codes
        : ofNamedGroup(
            s,
            unmediated(
                named.stream()
                    .filter(p -> !Shares.areSomeOf(s, s.tokenAt(p.span().start())))
                    .toList(),
                article,
                day(s)));
  }

  /** "1,150 prisoners, most of them Palestinians," whom the group that is named got back. */
  private List<String> ofNamedGroup(Tagged s, List<String> codes) {
    return codes.stream()
        .filter(
            code ->
                s.parties().stream().anyMatch(p -> p.code().equals(code))
                    || codes.stream()
                        .noneMatch(
                            other ->
                                !other.equals(code)
                                    && packs.countedAs(other).equals(packs.countedAs(code))))
        .toList();
  }

  /** "The accord that it signed with Norway": whom it was signed with. */
  private static boolean isOfDeal(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return SIGNED_WITH.matcher(s.words(first - 5, first)).matches();
  }

  private boolean isUnmediated(String code, Sides article) {
    return !mediators.contains(code) || article.contains(code);
  }

  private List<String> unmediated(Collection<PartyRef> parties, Sides article, LocalDate day) {
    return finder.codes(parties, day).stream().filter(c -> isUnmediated(c, article)).toList();
  }
}
