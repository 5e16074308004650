package exchangeline.report;

import exchangeline.reading.Count;
import exchangeline.reading.Mention;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells by figures alone that a mention is of another transfer: two sources may differ on a figure,
 * where each gives those of both sides, they do not differ by far.
 */
final class Figures {
  /** How many times the lesser of two figures that no two sources give for one transfer. */
  private static final double FAR = 1.5;

  /** What part of the greater figure two sources differ by. */
  private static final int NEAR = 20;

  private static final Set<Count.Scope> SIDES = EnumSet.of(Count.Scope.SIDE_A, Count.Scope.SIDE_B);

  private Figures() {}

  /** "Was got back for nine conscripts … let 215 go and received 56". */
  static boolean areOfAnother(Draft draft, Mention mention) {
    Map<String, Integer> mine = exact(mention);
    return mine.size() == 2
        && draft.exactBySide().stream()
            .filter(told -> told.keySet().equals(mine.keySet()))
            .anyMatch(
                told ->
                    told.keySet().stream().anyMatch(code -> isFar(told.get(code), mine.get(code))));
  }

  /** "On day one it had been 180 for 122", of a day of its own, behind 118 and 104. */
  static boolean isOtherPair(Draft draft, Mention mention) {
    List<Integer> pair =
        mention.figures().stream()
            .filter(r -> r.kind() == Kind.AMBIGUOUS && r.count().quantity().isExact())
            .filter(r -> SIDES.contains(r.count().scope()))
            .map(r -> r.count().quantity().best())
            .toList();
    if (pair.size() != 2) {
      return false;
    }
    Set<Integer> told =
        draft.exactBySide().stream()
            .flatMap(figures -> figures.values().stream())
            .collect(Collectors.toSet());
    return told.size() == 2 && pair.stream().noneMatch(told::contains);
  }

  /** "Three were handed over on the opening day, against 90 prisoners", behind three and 183. */
  static boolean isFarPair(Draft draft, Mention mention) {
    List<Integer> pair =
        mention.figures().stream()
            .filter(r -> r.kind() != Kind.PART && !r.count().isNamed())
            .filter(r -> r.count().quantity().isExact())
            .map(r -> r.count().quantity().best())
            .toList();
    return pair.size() == 2
        && draft.exactBySide().stream()
            .filter(told -> told.size() == 2)
            .anyMatch(told -> isFar(Collections.max(told.values()), Collections.max(pair)));
  }

  /** "In 2022 Cole was given up for Grom", behind a swap of Moss for Amini: other persons. */
  static boolean areOtherPersons(Draft draft, Mention mention) {
    boolean pair =
        mention.figures().stream().filter(r -> r.rule().startsWith(Received.PAIR)).count() > 1;
    Set<String> told =
        draft.mentions().stream().flatMap(m -> familyNames(m).stream()).collect(Collectors.toSet());
    return pair && !told.isEmpty() && Collections.disjoint(told, familyNames(mention));
  }

  private static Set<String> familyNames(Mention mention) {
    return mention.figures().stream()
        .filter(r -> r.count().isNamed())
        .flatMap(r -> r.count().names().stream())
        .filter(NamedCaptives::isName)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  /** "300 each", and 302 by the other side's count. */
  static boolean areNear(int one, int other) {
    return NEAR * Math.abs(one - other) <= Math.max(one, other);
  }

  private static boolean isWhole(Count count) {
    return count.isNamed() || Tally.isWhole(count);
  }

  private static boolean isFar(int one, int other) {
    return Math.max(one, other) > FAR * Math.min(one, other);
  }

  /** The exact figure of each side that a mention gives; of several the last. */
  static Map<String, Integer> exact(Mention mention) {
    Map<String, Integer> exact = new TreeMap<>();
    for (Received figure : mention.figures()) {
      boolean side = figure.kind() == Kind.SIDE && figure.code() != null && !figure.goesOn();
      if (side && isWhole(figure.count()) && figure.count().quantity().isExact()) {
        exact.put(figure.code(), figure.count().quantity().best());
      }
    }
    return exact;
  }

  /**
   * A figure that can identify an event: "hundreds" cannot, nor can one name; "Cole for Moss" can.
   */
  static boolean identify(Mention mention) {
    int sides = Received.sides(mention.figures()).size();
    return sides > 1 || hasNumber(mention);
  }

  static boolean hasNumber(Mention mention) {
    return mention.figures().stream()
        .filter(r -> r.kind() != Received.Kind.PART && !r.count().isNamed())
        .map(r -> r.count().quantity())
        .anyMatch(
            q -> q.best() != null || (!q.approximate() && (q.low() != null || q.high() != null)));
  }
}
