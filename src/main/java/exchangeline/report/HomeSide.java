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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The side whose people an article tells of: where every sentence that counts those of one side
 * counts those of the same, "the swap before gave 40 soldiers their freedom" means that side's.
 *
 * @param byMatter its code for the living and for remains, where there is one
 */
record HomeSide(Map<Boolean, String> byMatter) {
  /** How many sentences must count those of the one side for each that counts the other's. */
  private static final long MOST = 4;

  static HomeSide of(List<Mention> mentions) {
    Map<Boolean, String> home = new TreeMap<>();
    for (boolean remains : List.of(false, true)) {
      List<Mention> oneSided =
          mentions.stream()
              .filter(m -> (m.type() == EventType.BODIES) == remains)
              .filter(m -> sides(m).size() == 1)
              .toList();
      Map<String, Long> told =
          oneSided.stream()
              .flatMap(m -> sides(m).stream())
              .collect(Collectors.groupingBy(side -> side, TreeMap::new, Collectors.counting()));
      boolean sure = oneSided.size() > 1 || oneSided.stream().anyMatch(Mention::lead);
      told.entrySet().stream()
          .filter(e -> sure && e.getValue() * (MOST + 1) >= oneSided.size() * MOST)
          .forEach(e -> home.put(remains, e.getKey()));
    }
    return new HomeSide(home);
  }

  private static Set<String> sides(Mention mention) {
    return mention.figures().stream()
        .filter(r -> r.kind() == Kind.SIDE && !r.count().isNamed())
        .filter(r -> r.count().scope() != Count.Scope.ACROSS && !r.goesOn())
        .map(Received::code)
        .collect(Collectors.toSet());
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

  private static boolean isOpen(Received figure) {
    // In a list of days a bare figure stands without a verb: "28 April: 45".
    boolean bare = figure.kind() == Kind.AMBIGUOUS && figure.rule().matches("dated|each");
    return (figure.kind() == Kind.ONE || bare)
        && !figure.count().isNamed()
        && figure.count().scope() == Count.Scope.NONE
        && Tally.isWhole(figure.count());
  }

  /** The figures of an event, its only figure given to this side where no word tells whose. */
  List<Received> settled(List<Received> figures, boolean remains) {
    List<Received> whole =
        figures.stream().filter(r -> r.kind() != Kind.PART && r.kind() != Kind.ACROSS).toList();
    Optional<String> code = Optional.ofNullable(byMatter.get(remains));
    long exact =
        whole.stream().map(r -> r.count().quantity()).filter(Quantity::isExact).distinct().count();
    boolean lone = exact == 1 && whole.stream().allMatch(HomeSide::isOpen);
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
