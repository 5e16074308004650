package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import exchangeline.reading.Quantity;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What several figures for one field come to. */
final class Consensus {
  private Consensus() {}

  /**
   * The figure of most independent sources, exact ones before approximate ones; at a tie the one
   * whose claimant ranks highest, then the smallest. Low and high are the extremes claimed, where a
   * hedge or a bound that allows the best figure claims nothing else.
   *
   * @param rank of the figure's claimant
   * @return null when there is no figure at all
   */
  static Quantity of(List<Figure> figures, ToIntFunction<Figure> rank) {
    if (figures.isEmpty()) {
      return null;
    }
    boolean exact = figures.stream().anyMatch(f -> f.quantity().isExact());
    List<Figure> counted =
        figures.stream()
            .filter(f -> f.quantity().best() != null && f.quantity().isExact() == exact)
            .toList();
    return counted.isEmpty() ? bounds(figures) : around(best(counted, rank), figures, counted);
  }

  /** The differing figures, the best first; empty when all agree. */
  static List<Conflict> conflicts(String field, List<Figure> figures, Quantity consensus) {
    if (consensus == null || consensus.best() == null) {
      return List.of();
    }
    TreeMap<Integer, List<Figure>> byValue = new TreeMap<>();
    for (Figure figure : figures) {
      Integer value = figure.quantity().best();
      if (value != null && (figure.quantity().isExact() || !allows(figure, consensus.best()))) {
        byValue.merge(
            value, List.of(figure), (a, b) -> Stream.of(a, b).flatMap(List::stream).toList());
      }
    }
    // One value against a sum that nobody states is no conflict of sources.
    if (byValue.size() < 2) {
      return List.of();
    }
    List<Conflict.Value> values =
        byValue.entrySet().stream()
            .sorted(comparing(e -> e.getKey().equals(consensus.best()) ? -1 : e.getKey()))
            .map(e -> value(e.getKey(), e.getValue()))
            .toList();
    return List.of(new Conflict(field, values));
  }

  private static Conflict.Value value(int value, List<Figure> figures) {
    TreeSet<String> claimants = new TreeSet<>();
    TreeSet<String> articles = new TreeSet<>();
    for (Figure figure : figures) {
      claimants.add(figure.spokenBy());
      articles.add(figure.sighting().article().id());
    }
    return new Conflict.Value(value, List.copyOf(claimants), List.copyOf(articles));
  }

  private static int best(List<Figure> counted, ToIntFunction<Figure> rank) {
    Votes<Integer> votes = new Votes<>(naturalOrder());
    counted.stream().filter(Figure::own).forEach(f -> votes.add(bestOf(f), f.sighting().group()));
    return counted.stream()
        .min(
            comparing((Figure f) -> -votes.of(bestOf(f)))
                .thenComparing(f -> -rank.applyAsInt(f))
                .thenComparing(Consensus::bestOf))
        .map(Consensus::bestOf)
        .orElseThrow();
  }

  private static Integer bestOf(Figure figure) {
    return figure.quantity().best();
  }

  private static Quantity around(int best, List<Figure> figures, List<Figure> counted) {
    int low = best;
    int high = best;
    boolean approximate = true;
    for (Figure figure : figures) {
      Quantity q = figure.quantity();
      if (q.best() != null && q.best() == best && counted.contains(figure)) {
        approximate &= q.approximate();
        low = q.low() == null ? low : Math.min(low, q.low());
        high = q.high() == null ? high : Math.max(high, q.high());
      } else if (q.isExact() || !allows(figure, best)) {
        int claimed = q.best() != null ? q.best() : q.low() != null ? q.low() : q.high();
        low = Math.min(low, claimed);
        high = Math.max(high, claimed);
      }
    }
    return new Quantity(best, low, high, approximate);
  }

  /** Nobody gives a number: the widest bounds. */
  private static Quantity bounds(List<Figure> figures) {
    Integer low = null;
    Integer high = null;
    boolean approximate = false;
    for (Figure figure : figures) {
      Quantity q = figure.quantity();
      low = q.low() == null || (low != null && low <= q.low()) ? low : q.low();
      high = q.high() == null || (high != null && high >= q.high()) ? high : q.high();
      approximate |= q.approximate();
    }
    return new Quantity(null, low, high, approximate);
  }

  private static boolean allows(Figure figure, int best) {
    Quantity q = figure.quantity();
    return (q.low() == null || q.low() <= best) && (q.high() == null || q.high() >= best);
  }
}
