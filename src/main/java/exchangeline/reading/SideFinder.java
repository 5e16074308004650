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
import java.util.stream.IntStream;
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

  /** Two of whom the lead says that they swapped captives: whoever else is told of. */
  private static final int SWAPPING = 20;

  private static final Pattern SWAPPED =
      Pattern.compile(
          "(?:on \\w+ |have |has |had |again )*(?:swap|swaps|swapped|exchange|exchanges|exchanged|trade|trades|traded)\\b");

  /** Tokens from a side to its verb: "Belarus on Thursday freed". */
  private static final int GIVING_REACH = 4;

  private static final Pattern OF_STATE =
      Pattern.compile(
          "\\b(?:[Tt]he government|[Gg]overnment (?:troops|forces|soldiers|side)"
              + "|(?:soldiers|troops|sailors|policemen|marines|conscripts|police officers))\\b");

  private static final String GIVING =
      "free|frees|freed|release|releases|released|hand|hands|handed|let|lets|set|sets|pardoned"
          + "|pardons|deported|deports";

  private final Packs packs;
  private final Set<String> mediators;
  private final LocalDate published;
  private final OwnState ownState;
  private final LocalSides local;

  /** Two codes in alphabetical order. */
  record Pair(String one, String other) implements Comparable<Pair> {
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
    this.ownState = new OwnState(packs);
    this.local = new LocalSides(this, packs, mediators, published);
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
      Set<String> jailers = Set.copyOf(codes(Custody.jailers(s)));
      for (Pair pair : pairsOf(codes)) {
        boolean dual = isDual(s, pair);
        boolean held = jailers.contains(pair.one()) != jailers.contains(pair.other());
        int together = isConflict(pair) || !dual ? weight * TOGETHER_WEIGHT : 1;
        pairs.merge(pair, together + (held ? 1 : dual ? -1 : 0), Integer::sum);
      }
    }
    sentences.forEach(s -> partners.addAll(linked(s, false)));
    Set<Pair> swapping = new TreeSet<>();
    sentences.stream()
        .filter(s -> s.sentence().index() <= lead)
        .forEach(s -> swapping.addAll(linked(s, true)));
    Set<String> linked = new TreeSet<>();
    partners.stream()
        .filter(p -> !mediators.contains(p.one()) && !mediators.contains(p.other()))
        .forEach(p -> linked.addAll(List.of(p.one(), p.other())));
    partners.removeIf(p -> !counted.contains(p.one()) || !counted.contains(p.other()));
    Set<String> named = new TreeSet<>(codes(elsewhere));
    for (Pair pair : pairsOf(named)) {
      boolean active = single.containsKey(pair.one()) || single.containsKey(pair.other());
      if (active && isConflict(pair)) {
        pairs.merge(pair, CONFLICT_BONUS, Integer::sum);
      }
    }
    Optional<String> giver = giver(sentences, lead);
    single.forEach(
        (code, weight) ->
            packs
                .onlyOpponent(code)
                .filter(opponent -> !named.contains(opponent) && !linked.contains(code))
                .filter(opponent -> !packs.hasManyDisputes(opponent))
                .filter(opponent -> !isOfOthers(code, counted, acting))
                .map(opponent -> giver.filter(g -> !g.equals(code)).orElse(opponent))
                .ifPresent(opponent -> pairs.merge(Pair.of(code, opponent), weight, Integer::sum)));
    Optional<Pair> best =
        pairs.keySet().stream()
            .max(
                Comparator.<Pair>comparingInt(
                        p ->
                            isFreedTogether(p, acting)
                                ? pairs.get(p) * MEDIATED
                                : swapping.contains(p)
                                    ? pairs.get(p) * SWAPPING
                                    : score(p, pairs, single, partners))
                    .thenComparing(Comparator.reverseOrder()))
            .map(p -> ofHome(p, single))
            .map(p -> NamedFoe.of(p, elsewhere, packs))
            .map(p -> ownState.of(p, sentences, named))
            .or(() -> rebels(single.keySet(), named))
            .or(
                () ->
                    pairsOf(named).stream()
                        .filter(p -> single.isEmpty() && isConflict(p))
                        .findFirst());
    List<String> codes =
        best.map(p -> moreOftenFirst(p, single))
            .orElseGet(() -> single.keySet().stream().limit(1).toList());
    codes = codes.size() == 1 ? besideHome(codes.get(0), sentences) : codes;
    return new Sides(codes, packs);
  }

  /**
   * "Iran frees a Dane and two Austrians", "Syrian rebels free 48 Iranians": not with the usual
   * opponent, whom no word names. The people of its own country are the group's.
   */
  private boolean isOfOthers(String code, Set<String> counted, Set<String> acting) {
    return Stream.concat(counted.stream(), acting.stream().filter(packs::isGroup))
        .filter(c -> !packs.groupsOf(c).contains(code))
        .anyMatch(c -> !c.equals(code) && !mediators.contains(c));
  }

  /** "The Tigers freed nine men. … Colombo said": an armed group and the one state told of. */
  private Optional<Pair> rebels(Set<String> told, Set<String> named) {
    List<String> groups = told.stream().filter(packs::isGroup).toList();
    List<String> states =
        named.stream().filter(c -> !packs.isGroup(c) && !mediators.contains(c)).toList();
    return groups.size() == 1 && states.size() == 1
        ? Optional.of(Pair.of(groups.get(0), states.get(0)))
        : Optional.empty();
  }

  /**
   * "Belarus freed 20 captives. … Five went home to Ukraine": a third state that holds captives.
   */
  private Optional<String> giver(List<Tagged> sentences, int lead) {
    return sentences.stream()
        .filter(s -> s.sentence().index() <= lead)
        .findFirst()
        .flatMap(
            s ->
                s.parties().stream()
                    .findFirst()
                    .filter(p -> !isCounted(s, p) && gives(s, s.lastToken(p.span()) + 1)))
        .map(PartyRef::code)
        .filter(code -> packs.canBeSide(code) && !packs.isGroup(code) && !mediators.contains(code));
  }

  /**
   * An armed group alone: it faces the state of its conflict, not one that deals with many. Of two
   * that it fights, "the government" is that of its own country, which its pack names first.
   */
  private List<String> besideHome(String group, List<Tagged> sentences) {
    List<String> states = ownState.against(group);
    boolean home = sentences.stream().anyMatch(s -> OF_STATE.matcher(s.sentence().text()).find());
    return states.size() == 1 || (!states.isEmpty() && home)
        ? List.of(group, states.get(0))
        : List.of(group);
  }

  private static boolean gives(Tagged s, int from) {
    return IntStream.range(from, from + GIVING_REACH)
        .anyMatch(i -> s.tag(i).equals("VERB") && s.low(i).matches(GIVING));
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

  /** "Tehran and Paris have let go …": two that act together, or that {@code swap} captives. */
  private Set<Pair> linked(Tagged s, boolean swap) {
    Set<Pair> linked = new TreeSet<>();
    for (int i = 1; i < s.parties().size(); i++) {
      PartyRef one = s.parties().get(i - 1);
      PartyRef next = s.parties().get(i);
      boolean swapped =
          SWAPPED.matcher(s.words(s.lastToken(next.span()) + 1, s.size())).lookingAt();
      if (!isCounted(s, one)
          && !isCounted(s, next)
          && Chains.isLinked(s, one, next)
          && (!swap || swapped)) {
        linked.addAll(pairsOf(codes(List.of(one, next))));
      }
    }
    return linked;
  }

  /** "Two Iranians", "three French nationals": people of theirs are counted. */
  static boolean isCounted(Tagged s, PartyRef party) {
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

  /** The sides of a sentence: {@link LocalSides#of}. */
  Sides local(Tagged s, Collection<PartyRef> line, Sides article) {
    return local.of(s, line, article);
  }

  /** Also before the day from which one of them stands for another. */
  boolean isConflict(Pair pair) {
    String one = packs.standsFor(pair.one(), null);
    String other = packs.standsFor(pair.other(), null);
    return packs.conflict(pair.one(), pair.other()).isPresent()
        || (!one.equals(other) && packs.conflict(one, other).isPresent());
  }

  boolean isInsurgency(Pair pair) {
    return packs.isInsurgency(pair.one(), pair.other())
        || packs.isInsurgency(pair.other(), pair.one());
  }

  /** True for a usual opponent of one of the two. */
  private boolean isFoe(String code, Pair pair) {
    return isConflict(Pair.of(code, pair.one())) || isConflict(Pair.of(code, pair.other()));
  }

  static List<Pair> pairsOf(Collection<String> codes) {
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
    List<PartyRef> named =
        s.parties().stream()
            .filter(p -> !Shares.areSentTo(s, s.tokenAt(p.span().start())) && !isOfBorder(s, p))
            .filter(p -> !Onlookers.is(s, p))
            .toList();
    List<PartyRef> actors =
        named.stream()
            .filter(
                p ->
                    (p.form() != Alias.Form.SEAT && !isSeizedIn(s, p))
                        || !s.low(s.tokenAt(p.span().start()) - 1).matches("in|at|near|outside"))
            .filter(p -> !Onlookers.isRegion(s, p))
            .toList();
    List<String> codes = codes(actors);
    return codes.size() > 1 ? codes : codes(named);
  }

  /** "A British-Australian lecturer": of both nations, which need not face each other. */
  private static boolean isDual(Tagged s, Pair pair) {
    return s.parties().stream()
        .anyMatch(
            p ->
                s.low(s.lastToken(p.span()) + 1).equals("-")
                    && s.parties().stream()
                        .filter(q -> s.tokenAt(q.span().start()) == s.lastToken(p.span()) + 2)
                        .anyMatch(q -> Pair.of(p.code(), q.code()).equals(pair)));
  }

  /** "On the Venezuelan border": where it was. */
  static boolean isOfBorder(Tagged s, PartyRef party) {
    return s.low(s.lastToken(party.span()) + 1).matches("borders?|frontiers?|borderlands?");
  }

  /** "Three soldiers captured in Lebanon": where it was, not by whom. */
  private static boolean isSeizedIn(Tagged s, PartyRef party) {
    return party.form() == Alias.Form.NAME
        && s.low(s.tokenAt(party.span().start()) - 2).matches("captured|seized|abducted|kidnapped");
  }

  private List<String> codes(Collection<PartyRef> parties) {
    return codes(parties, published);
  }

  /** Codes that can be sides on that day, in the order of the text, each once. */
  List<String> codes(Collection<PartyRef> parties, LocalDate day) {
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
