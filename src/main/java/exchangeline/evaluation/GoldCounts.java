package exchangeline.evaluation;

import exchangeline.reading.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * All figures of a gold event.
 *
 * @param counts several of one side are claims that differ, any of which is right, or components
 *     ("22 soldiers and 8 civilians"), whose sum is right too
 * @param unassigned true when the article states figures without saying which side they count: then
 *     a figure for a side that the gold does not name is no invention
 */
record GoldCounts(List<GoldCount> counts, boolean unassigned) {
  /**
   * How one side was read.
   *
   * @param party its code
   * @param gold the stated figures, for the list of errors
   * @param got null when the program has none
   */
  record SideVerdict(String party, CountVerdict verdict, String gold, Quantity got) {}

  GoldCounts {
    counts = List.copyOf(counts);
  }

  /** A verdict for each side of which the gold knows the whole, and for each invented figure. */
  List<SideVerdict> verdicts(SortedMap<String, Quantity> received) {
    SortedMap<String, List<GoldCount>> sides = Codes.map();
    for (GoldCount count : counts) {
      if (!count.part()) {
        sides.computeIfAbsent(count.party(), side -> new ArrayList<>()).add(count);
      }
    }
    List<SideVerdict> verdicts = new ArrayList<>();
    sides.forEach((side, stated) -> verdicts.add(verdict(side, stated, received.get(side))));
    if (!unassigned) {
      verdicts.addAll(inventions(received));
    }
    return verdicts;
  }

  private static SideVerdict verdict(String side, List<GoldCount> stated, Quantity got) {
    List<StatedFigure> figures =
        stated.stream().map(GoldCount::figure).filter(Objects::nonNull).toList();
    String text = figures.stream().map(StatedFigure::text).collect(Collectors.joining(" or "));
    if (figures.isEmpty()) {
      boolean none = got == null || got.best() == null;
      CountVerdict verdict = none ? CountVerdict.RIGHTLY_NULL : CountVerdict.INVENTED;
      return new SideVerdict(side, verdict, "none", got);
    }
    if (got == null) {
      return new SideVerdict(side, CountVerdict.MISSING, text, null);
    }
    boolean hedged = stated.stream().anyMatch(GoldCount::hedged);
    boolean right =
        figures.stream().anyMatch(f -> f.isMetBy(got, hedged))
            || isSum(stated, figures, got, hedged);
    return new SideVerdict(side, right ? CountVerdict.RIGHT : CountVerdict.WRONG, text, got);
  }

  /** Figures of different people add up; figures of the same people are rival claims. */
  private static boolean isSum(
      List<GoldCount> stated, List<StatedFigure> figures, Quantity got, boolean hedged) {
    boolean components =
        stated.stream().map(c -> String.valueOf(c.what())).distinct().count() > 1
            && figures.stream().allMatch(StatedFigure.Exact.class::isInstance);
    if (!components) {
      return false;
    }
    int sum = figures.stream().mapToInt(f -> ((StatedFigure.Exact) f).n()).sum();
    return new StatedFigure.Exact(sum).isMetBy(got, hedged);
  }

  private List<SideVerdict> inventions(SortedMap<String, Quantity> received) {
    SortedSet<String> named = Codes.set(counts.stream().map(GoldCount::party).toList());
    List<SideVerdict> inventions = new ArrayList<>();
    received.forEach(
        (side, got) -> {
          if (got.best() != null && !named.contains(side)) {
            inventions.add(new SideVerdict(side, CountVerdict.INVENTED, "none", got));
          }
        });
    return inventions;
  }
}
