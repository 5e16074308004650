package exchangeline.report;

import exchangeline.reading.Count;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.Quantity;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import exchangeline.reading.Sides;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The side whose people an article tells of: where every sentence that counts those of one side
 * counts those of the same, "the swap before gave 40 soldiers their freedom" means that side's.
 * Where they differ, those of the lead tell.
 *
 * @param byMatter its code for the living and for remains, where there is one
 * @param kinds categories of people of which a side's whole is told to consist
 */
record HomeSide(Map<Boolean, String> byMatter, Set<String> kinds) {
  /** How many sentences must count those of the one side for each that counts the other's. */
  private static final long MOST = 4;

  /** Rules of verbs that tell of coming home. */
  private static final Set<String> HOMEWARD = Set.of("come-home", "bring-home", EitherWay.RETURN);

  static HomeSide of(List<Mention> mentions) {
    Map<Boolean, String> home = new TreeMap<>();
    for (boolean remains : List.of(false, true)) {
      List<Mention> oneSided =
          mentions.stream()
              .filter(m -> isOf(m, remains))
              .filter(m -> sides(m).size() == 1)
              .toList();
      Map<String, Long> told =
          oneSided.stream()
              .flatMap(m -> sides(m).stream())
              .collect(Collectors.groupingBy(side -> side, TreeMap::new, Collectors.counting()));
      boolean sure =
          oneSided.stream().map(Mention::sentence).distinct().count() > 1
              || oneSided.stream().anyMatch(Mention::lead);
      told.entrySet().stream()
          .filter(e -> sure && e.getValue() * (MOST + 1) >= oneSided.size() * MOST)
          .forEach(e -> home.put(remains, e.getKey()));
      if (!home.containsKey(remains)) {
        ofLead(mentions.stream().filter(m -> isOf(m, remains)).toList())
            .ifPresent(code -> home.put(remains, code));
      }
    }
    Set<String> kinds =
        mentions.stream()
            .flatMap(m -> m.figures().stream())
            .filter(HomeSide::isOfSide)
            .map(r -> r.count().category())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new HomeSide(home, kinds);
  }

  private static boolean isOf(Mention mention, boolean remains) {
    return (mention.type() == EventType.BODIES) == remains;
  }

  /** The side whose people title and lead count, where they count those of no other. */
  private static Optional<String> ofLead(List<Mention> told) {
    List<Mention> lead = told.stream().filter(Mention::lead).toList();
    List<String> sides = lead.stream().flatMap(m -> sides(m).stream()).distinct().toList();
    boolean both =
        lead.stream().flatMap(m -> m.figures().stream()).anyMatch(r -> r.kind() == Kind.EACH);
    return sides.size() == 1 && !both ? Optional.of(sides.get(0)) : Optional.empty();
  }

  private static Set<String> sides(Mention mention) {
    return mention.figures().stream()
        .filter(HomeSide::isOfSide)
        .map(Received::code)
        .collect(Collectors.toSet());
  }

  /** What tells whose people an article counts; "Juba returned 60" may mean either's. */
  private static boolean isOfSide(Received figure) {
    return figure.kind() == Kind.SIDE
        && !figure.count().isNamed()
        && figure.count().scope() != Count.Scope.ACROSS
        && !figure.goesOn()
        && !figure.rule().equals(EitherWay.RETURN);
  }

  /**
   * "The body of a Danish volunteer was returned as well": in a war of two states the dead of a
   * third lie with those whom the article tells of.
   */
  List<Received> foreign(List<Received> figures, Sides sides) {
    String home = Optional.ofNullable(of(true)).filter(sides::contains).orElse(of(false));
    boolean states = sides.codes().stream().noneMatch(sides.packs()::isGroup);
    return home == null || !states || sides.codes().size() < 2
        ? figures
        : figures.stream()
            .map(r -> r.kind() == Kind.SIDE && !sides.contains(r.code()) ? r.of(home) : r)
            .toList();
  }

  /** The code, or null. */
  String of(boolean remains) {
    return byMatter.get(remains);
  }

  private boolean isOpen(Received figure) {
    // In a list of days a bare figure stands without a verb: "28 April: 45".
    boolean bare = figure.kind() == Kind.AMBIGUOUS && figure.rule().matches("dated|each");
    return (figure.kind() == Kind.ONE || bare)
        && !figure.count().isNamed()
        && (figure.count().scope() == Count.Scope.NONE
            || figure.count().scope() == Count.Scope.TOTAL)
        && (Tally.isWhole(figure.count()) || kinds.contains(figure.count().category()));
  }

  /** "205 came home" in a text about the dead that one side got back: the same side's. */
  private Optional<String> home(List<Received> figures, boolean remains) {
    boolean homeward = figures.stream().allMatch(r -> HOMEWARD.contains(r.rule()));
    return Optional.ofNullable(byMatter.get(remains))
        .or(() -> homeward ? Optional.ofNullable(byMatter.get(!remains)) : Optional.empty());
  }

  /** The figures of an event, its only figure given to this side where no word tells whose. */
  List<Received> settled(List<Received> figures, boolean remains) {
    List<Received> whole =
        figures.stream().filter(r -> r.kind() != Kind.PART && r.kind() != Kind.ACROSS).toList();
    Optional<String> code = home(whole, remains);
    long exact =
        whole.stream().map(r -> r.count().quantity()).filter(Quantity::isExact).distinct().count();
    boolean lone = exact == 1 && whole.stream().allMatch(this::isOpen);
    if (code.isEmpty() || !lone) {
      return figures;
    }
    return figures.stream()
        .map(
            r ->
                isOpen(r)
                    ? new Received(code.get(), Kind.SIDE, r.count(), r.claimant(), r.rule())
                    : r)
        .toList();
  }
}
