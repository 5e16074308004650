package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the two sides of an article: the pair that its sentences about transfers name together,
 * known conflicts first. Mediators and mere places are left out.
 */
final class SideFinder {
  private static final int LEAD_WEIGHT = 3;
  private static final int TOGETHER_WEIGHT = 4;

  /** For a pair that a pack knows as sides, both named in the article. */
  private static final int CONFLICT_BONUS = 3;

  private static final int KNOWN = 6;
  private static final int UNKNOWN = 4;

  /** An unknown pair in which one has opponents of its own: the other is a mediator or a place. */
  private static final int UNLIKELY = 2;

  private static final int MEDIATED = 1;

  /** "The two sides": those of whom the article tells, whoever else is named. */
  private static final Pattern THE_TWO =
      Pattern.compile(
          "\\b(?:[Tt]he|[Tt]hese) (?:two|warring) (?:sides|parties|enemies|foes|armies)\\b");

  private final Packs packs;
  private final Set<String> mediators;
  private final LocalDate published;

  /** Two codes in alphabetical order. */
  private record Pair(String one, String other) implements Comparable<Pair> {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
      return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, that);
    }
  }

  /**
   * A finder for one article.
   *
   * @param packs what is known of conflicts
   * @param mediators codes of those who mediated
   * @param published or null
   */
  SideFinder(Packs packs, Set<String> mediators, LocalDate published) {
    this.packs = packs;
    this.mediators = mediators;
    this.published = published;
  }

  /**
   * The sides of an article.
   *
   * @param sentences those that carry a trigger, in the order of the text
   * @param elsewhere actors that the article names anywhere
   * @param lead number of the last sentence that counts as the lead
   */
  Sides of(List<Tagged> sentences, Collection<PartyRef> elsewhere, int lead) {
    SortedMap<String, Integer> single = new TreeMap<>();
    SortedMap<Pair, Integer> pairs = new TreeMap<>();
    Set<String> counted = new TreeSet<>();
    Set<String> acting = new TreeSet<>();
    Set<Pair> partners = new TreeSet<>();
    for (Tagged s : sentences) {
      int weight = s.sentence().index() <= lead ? LEAD_WEIGHT : 1;
      List<String> codes = codesOf(s);
      for (String code : codes) {
        single.merge(code, weight, Integer::sum);
      }
      counted.addAll(codes(s.parties().stream().filter(p -> isCounted(s, p)).toList()));
      acting.addAll(codes(s.parties().stream().filter(p -> !isCounted(s, p)).toList()));
      for (Pair pair : pairsOf(codes)) {
        pairs.merge(pair, weight * TOGETHER_WEIGHT, Integer::sum);
      }
    }
    sentences.forEach(s -> partners.addAll(linked(s)));
    partners.removeIf(p -> !counted.contains(p.one()) || !counted.contains(p.other()));
    Set<String> named = new TreeSet<>(codes(elsewhere));
    for (Pair pair : pairsOf(named)) {
      boolean active = single.containsKey(pair.one()) || single.containsKey(pair.other());
      if (active && isConflict(pair)) {
        pairs.merge(pair, CONFLICT_BONUS, Integer::sum);
      }
    }
    single.forEach(
        (code, weight) ->
            packs
                .onlyOpponent(code)
                .filter(opponent -> !named.contains(opponent))
                .ifPresent(opponent -> pairs.merge(Pair.of(code, opponent), weight, Integer::sum)));
    Optional<Pair> best =
        pairs.keySet().stream()
            .max(
                Comparator.<Pair>comparingInt(
                        p ->
                            isFreedTogether(p, acting)
                                ? pairs.get(p) * MEDIATED
                                : score(p, pairs, single, partners))
                    .thenComparing(Comparator.reverseOrder()))
            .map(p -> ofHome(p, single));
    List<String> codes =
        best.map(p -> moreOftenFirst(p, single))
            .orElseGet(() -> single.keySet().stream().limit(1).toList());
    return new Sides(codes, packs);
  }

  /** "Hezbollah gave back two bodies … Israel freed five Lebanese": the five are the group's. */
  private Pair ofHome(Pair pair, SortedMap<String, Integer> told) {
    return isConflict(pair)
        ? pair
        : ofGroup(pair.one(), pair.other(), told)
            .or(() -> ofGroup(pair.other(), pair.one(), told))
            .orElse(pair);
  }

  private Optional<Pair> ofGroup(String side, String country, SortedMap<String, Integer> told) {
    return packs.groupsOf(country).stream()
        .filter(
            group -> 2 * told.getOrDefault(group, 0) >= Math.max(1, told.getOrDefault(country, 0)))
        .map(group -> Pair.of(side, group))
        .filter(this::isConflict)
        .findFirst();
  }

  /** "Tehran and Paris have let go …": two that act together. */
  private Set<Pair> linked(Tagged s) {
    Set<Pair> linked = new TreeSet<>();
    for (int i = 1; i < s.parties().size(); i++) {
      PartyRef one = s.parties().get(i - 1);
      PartyRef next = s.parties().get(i);
      if (!isCounted(s, one) && !isCounted(s, next) && Chains.isLinked(s, one, next)) {
        linked.addAll(pairsOf(codes(List.of(one, next))));
      }
    }
    return linked;
  }

  /** "Two Iranians", "three French nationals": people of theirs are counted. */
  private static boolean isCounted(Tagged s, PartyRef party) {
    return s.counts().stream().anyMatch(c -> c.span().contains(party.span()));
  }

  private int score(
      Pair pair, Map<Pair, Integer> pairs, Map<String, Integer> single, Set<Pair> partners) {
    int weight =
        pairs.get(pair) + single.getOrDefault(pair.one(), 0) + single.getOrDefault(pair.other(), 0);
    if (mediators.contains(pair.one()) || mediators.contains(pair.other())) {
      return weight * MEDIATED;
    }
    boolean named = single.containsKey(pair.one()) && single.containsKey(pair.other());
    boolean exchanged = partners.contains(pair) && isApart(pair, single);
    boolean group = isInsurgency(pair) && single.keySet().stream().noneMatch(c -> isFoe(c, pair));
    if ((group || isConflict(pair)) ? (named || partners.isEmpty()) : exchanged) {
      return weight * KNOWN;
    }
    boolean elsewhere =
        packs.onlyOpponent(pair.one()).isPresent() || packs.onlyOpponent(pair.other()).isPresent();
    return weight * (elsewhere ? UNLIKELY : UNKNOWN);
  }

  /** "The rebels let two Danes and a Finn go": neither held the other's, a third held both. */
  private boolean isFreedTogether(Pair pair, Set<String> acting) {
    return !acting.contains(pair.one())
        && !acting.contains(pair.other())
        && !isConflict(pair)
        && acting.stream().anyMatch(packs::canBeSide);
  }

  /** True when no opponent that a pack gives one of them is named. */
  private boolean isApart(Pair pair, Map<String, Integer> single) {
    return Stream.of(pair.one(), pair.other())
        .flatMap(code -> packs.onlyOpponent(code).stream())
        .noneMatch(single::containsKey);
  }

  private static List<String> moreOftenFirst(Pair pair, Map<String, Integer> single) {
    int one = single.getOrDefault(pair.one(), 0);
    int other = single.getOrDefault(pair.other(), 0);
    return one >= other ? List.of(pair.one(), pair.other()) : List.of(pair.other(), pair.one());
  }

  /**
   * The sides that a sentence itself names, else the one conflict that its line speaks of, else
   * those of the article.
   *
   * @param s the sentence
   * @param line all actors that its line names
   * @param article the article's sides
   */
  Sides local(Tagged s, Collection<PartyRef> line, Sides article) {
    List<String> codes = unmediated(s.parties(), article, day(s));
    boolean both = article.codes().size() == 2 && codes.containsAll(article.codes());
    if (both) {
      return acting(s, article).orElse(article);
    }
    if (article.codes().size() == 2 && THE_TWO.matcher(s.sentence().text()).find()) {
      return article;
    }
    if (codes.stream().anyMatch(article::contains)
        && codes.stream().anyMatch(c -> isHome(c, article))) {
      return article;
    }
    Optional<Pair> fight =
        pairsOf(codes).stream()
            .filter(this::isConflict)
            .findFirst()
            .or(() -> pairsOf(codes).stream().filter(this::isInsurgency).findFirst());
    if (fight.isPresent()) {
      return new Sides(List.of(fight.get().one(), fight.get().other()), packs);
    }
    if (codes.size() == 1 && !article.contains(codes.get(0)) && speaksOrIsCounted(s)) {
      Optional<String> opponent =
          packs.onlyOpponent(codes.get(0)).filter(other -> !article.contains(other));
      if (opponent.isPresent()) {
        return new Sides(List.of(codes.get(0), opponent.get()), packs);
      }
    }
    Optional<Sides> group = ofOtherGroup(codes, article);
    if (group.isPresent()) {
      return group.get();
    }
    boolean foreign = codes.size() == 2 && codes.stream().noneMatch(article::contains);
    return foreign ? new Sides(codes, packs) : ofLine(codes, line, article);
  }

  /** "199 Lebanese and Palestinians": people of the country of the article's own group. */
  private boolean isHome(String code, Sides article) {
    return !article.contains(code) && packs.groupsOf(code).stream().anyMatch(article::contains);
  }

  /** "In 2008 it got two coffins from Hezbollah" in a text on Hamas: another foe of one side. */
  private Optional<Sides> ofOtherGroup(List<String> codes, Sides article) {
    if (codes.size() != 1 || article.codes().size() != 2 || !packs.isGroup(codes.get(0))) {
      return Optional.empty();
    }
    String group = codes.get(0);
    return article.codes().stream()
        .filter(side -> isConflict(Pair.of(side, group)))
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
        s.parties().stream().filter(p -> !isCounted(s, p) && !isOfOne(s, p)).toList();
    List<String> codes = unmediated(actors, article, day(s));
    return codes.containsAll(article.codes())
        ? Optional.empty()
        : pairsOf(codes).stream()
            .filter(this::isConflict)
            .findFirst()
            .map(pair -> new Sides(List.of(pair.one(), pair.other()), packs));
  }

  /** "As well as Ann Cole, a U.S. citizen": a nation told of one person. */
  private static boolean isOfOne(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    int next = s.lastToken(party.span()) + 1;
    return !party.possessive()
        && s.words(first - 2, first).matches("(,|and|with) (an?|another)")
        && s.tag(next).matches("NOUN|ADJ");
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

  /** Officials and captives take part; a country may be a mere place. */
  private static boolean speaksOrIsCounted(Tagged s) {
    return s.parties().stream()
        .anyMatch(
            p -> p.form() == Alias.Form.PERSON || p.form() == Alias.Form.ORGAN || isCounted(s, p));
  }

  /** In a round-up each item has its own conflict: "YEMEN. The Houthis … The government …". */
  private Sides ofLine(List<String> codes, Collection<PartyRef> line, Sides article) {
    List<String> around = unmediated(line, article, published);
    List<Pair> conflicts =
        around.stream().anyMatch(article::contains)
            ? List.of()
            : pairsOf(around).stream().filter(this::isConflict).toList();
    if (conflicts.size() != 1) {
      return article;
    }
    List<String> pair = List.of(conflicts.get(0).one(), conflicts.get(0).other());
    return pair.containsAll(codes) ? new Sides(pair, packs) : article;
  }

  private List<String> unmediated(Collection<PartyRef> parties, Sides article, LocalDate day) {
    return codes(parties, day).stream()
        .filter(c -> !mediators.contains(c) || article.contains(c))
        .toList();
  }

  /** Also before the day from which one of them stands for another. */
  private boolean isConflict(Pair pair) {
    String one = packs.standsFor(pair.one(), null);
    String other = packs.standsFor(pair.other(), null);
    return packs.conflict(pair.one(), pair.other()).isPresent()
        || (!one.equals(other) && packs.conflict(one, other).isPresent());
  }

  private boolean isInsurgency(Pair pair) {
    return packs.isInsurgency(pair.one(), pair.other())
        || packs.isInsurgency(pair.other(), pair.one());
  }

  /** True for a usual opponent of one of the two. */
  private boolean isFoe(String code, Pair pair) {
    return isConflict(Pair.of(code, pair.one())) || isConflict(Pair.of(code, pair.other()));
  }

  private static List<Pair> pairsOf(Collection<String> codes) {
    List<String> list = List.copyOf(codes);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        pairs.add(Pair.of(list.get(i), list.get(j)));
      }
    }
    return pairs;
  }

  /** Where two others are named, a capital behind "in" is a place: "exchanged in Muscat". */
  private List<String> codesOf(Tagged s) {
    List<PartyRef> actors =
        s.parties().stream()
            .filter(
                p ->
                    p.form() != Alias.Form.SEAT
                        || !s.low(s.tokenAt(p.span().start()) - 1).matches("in|at|near|outside"))
            .toList();
    List<String> codes = codes(actors);
    return codes.size() > 1 ? codes : codes(s.parties());
  }

  private List<String> codes(Collection<PartyRef> parties) {
    return codes(parties, published);
  }

  /** Codes that can be sides on that day, in the order of the text, each once. */
  private List<String> codes(Collection<PartyRef> parties, LocalDate day) {
    Set<String> codes = new LinkedHashSet<>();
    for (PartyRef party : parties) {
      String code = packs.standsFor(packs.sideOf(party.code()), day);
      if (packs.canBeSide(code)) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }
}
