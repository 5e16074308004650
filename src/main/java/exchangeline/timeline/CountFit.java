package exchangeline.timeline;

import exchangeline.reading.Quantity;
import exchangeline.report.Claim;
import exchangeline.report.Counts;
import exchangeline.report.SideCount;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the figures of two reports stand to each other. */
enum CountFit {
  /** Two exact figures in common that are not equal to each other: hardly two events have that. */
  SIGNATURE,
  /** At least one exact figure in common, none that differs. */
  AGREE,
  /** The same, but of so few people that chance could do it. */
  FEW,
  /** One figure in common, and the others are so near that two voices may tell of the same. */
  CLOSE,
  /** An exact figure differs; that alone keeps nothing apart. */
  DIFFER,
  /** No exact figure that could be compared. */
  SILENT;

  /** Hundredths by which near figures differ: 287 and 290 bodies. */
  private static final int NEAR = 3;

  /** Below this sum figures may be equal by chance: "one for four". */
  private static final int TELLING = 10;

  boolean agrees() {
    return compareTo(FEW) <= 0;
  }

  /**
   * The verdict on {@link #claimed} figures. A field agrees where one figure is claimed in both
   * reports, whoever else is quoted with another.
   */
  static CountFit of(Map<String, NavigableSet<Integer>> a, Map<String, NavigableSet<Integer>> b) {
    boolean agree = false;
    boolean close = false;
    NavigableSet<Integer> common = new TreeSet<>();
    for (Map.Entry<String, NavigableSet<Integer>> field : a.entrySet()) {
      NavigableSet<Integer> other = b.get(field.getKey());
      if (other != null) {
        boolean same = !Collections.disjoint(field.getValue(), other);
        if (!same && !areNear(field.getValue(), other)) {
          return DIFFER;
        }
        agree |= same;
        close |= !same;
        field.getValue().stream().filter(other::contains).forEach(common::add);
      }
    }
    boolean few = common.stream().mapToInt(n -> n).sum() < TELLING;
    if (close) {
      return few ? DIFFER : CLOSE;
    }
    if (!agree) {
      return SILENT;
    }
    return few ? FEW : isSignature(common) ? SIGNATURE : AGREE;
  }

  private static boolean areNear(NavigableSet<Integer> a, NavigableSet<Integer> b) {
    return a.stream()
        .anyMatch(n -> b.stream().anyMatch(m -> 100 * Math.abs(n - m) <= NEAR * Math.max(n, m)));
  }

  /** True for two figures of which neither is both sides together, twice the other. */
  private static boolean isSignature(NavigableSet<Integer> common) {
    return common.size() > 1 && common.first() * 2 != common.last();
  }

  /** The verdict on the best figures alone. */
  static CountFit of(Counts a, Counts b) {
    return of(claimed(a, List.of()), claimed(b, List.of()));
  }

  /** Field → the exact figures that anyone claims for it; a total is made where sides are known. */
  static SortedMap<String, NavigableSet<Integer>> claimed(Counts counts, Collection<Claim> claims) {
    SortedMap<String, NavigableSet<Integer>> claimed = new TreeMap<>();
    counts.received().forEach((side, count) -> add(claimed, Figure.RECEIVED + side, count));
    Quantity total = counts.total();
    if (total == null && counts.received().size() > 1) {
      total =
          counts.received().values().stream()
              .map(SideCount::quantity)
              .reduce(Quantity::plus)
              .orElseThrow();
    }
    if (total != null && total.isExact()) {
      put(claimed, Figure.TOTAL, total.best());
    }
    for (Claim claim : claims) {
      if (claim.field().startsWith(Figure.RECEIVED)
          && claim.value() instanceof Integer value
          && Figure.isPlain(claim.reading())) {
        put(claimed, claim.field(), value);
      }
    }
    return claimed;
  }

  private static void add(
      SortedMap<String, NavigableSet<Integer>> claimed, String field, SideCount count) {
    if (count.quantity().best() != null && !count.quantity().approximate()) {
      put(claimed, field, count.quantity().best());
    }
  }

  private static void put(
      SortedMap<String, NavigableSet<Integer>> claimed, String field, int figure) {
    claimed.computeIfAbsent(field, key -> new TreeSet<>()).add(figure);
  }
}
