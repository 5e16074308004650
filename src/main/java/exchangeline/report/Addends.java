package exchangeline.report;

import exchangeline.reading.Count;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds up what two sentences tell of one side: "seven soldiers left captivity … three civilians
 * came back too" are ten where the text gives ten elsewhere.
 */
final class Addends {
  private static final String RULE = "addends";

  private final List<Received> figures;

  /**
   * Of one event.
   *
   * @param figures in the order of the text
   */
  Addends(List<Received> figures) {
    this.figures = figures;
  }

  /** The figures, addends as shares of their sum where the text confirms it. */
  List<Received> summed() {
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Optional<Received> sum = sum(figures.get(i), figures.get(j));
        if (sum.isPresent()) {
          return with(sum.get(), figures.get(i), figures.get(j));
        }
      }
    }
    return figures;
  }

  private Optional<Received> sum(Received one, Received other) {
    boolean addends =
        isAddend(one)
            && isAddend(other)
            && !one.count().category().equals(other.count().category())
            && one.count().remains() == other.count().remains()
            && (one.kind() == Kind.SIDE || other.kind() == Kind.SIDE)
            && (one.code() == null || other.code() == null || one.code().equals(other.code()));
    if (!addends) {
      return Optional.empty();
    }
    String code = one.code() == null ? other.code() : one.code();
    int n = best(one) + best(other);
    boolean told =
        figures.stream().filter(f -> f.kind() == Kind.SIDE).anyMatch(f -> isTold(f, code, n));
    return figures.stream()
        .filter(f -> Objects.equals(best(f), n))
        .filter(f -> f.kind() == Kind.ONE || f.kind() == Kind.AMBIGUOUS || f.kind() == Kind.SIDE)
        .filter(f -> !told)
        .findFirst()
        .map(f -> new Received(code, Kind.SIDE, count(f, one, other), one.claimant(), RULE));
  }

  private static boolean isTold(Received figure, String code, int n) {
    return code.equals(figure.code()) && Objects.equals(best(figure), n);
  }

  private static boolean isAddend(Received figure) {
    return (figure.kind() == Kind.SIDE || figure.kind() == Kind.ONE)
        && figure.count().category() != null
        && figure.count().quantity().isExact()
        && figure.count().parts().isEmpty()
        && !figure.count().isNamed();
  }

  /** The sum in the words of the figure that gives it, or of the first addend. */
  private static Count count(Received whole, Received one, Received other) {
    Count words = whole.kind() == Kind.SIDE ? one.count() : whole.count();
    return new Count(
        words.span(),
        words.number(),
        words.text(),
        one.count().quantity().plus(other.count().quantity()),
        words.reading(),
        Count.Scope.NONE,
        Count.Relation.SUM,
        words.head(),
        null,
        words.remains(),
        List.of(one.count(), other.count()));
  }

  private List<Received> with(Received sum, Received one, Received other) {
    List<Received> all = new ArrayList<>();
    for (Received figure : figures) {
      boolean addend = figure.equals(one) || figure.equals(other);
      boolean open = figure.kind() != Kind.SIDE && Objects.equals(best(figure), best(sum));
      if (addend) {
        all.add(
            new Received(sum.code(), Kind.PART, figure.count(), figure.claimant(), figure.rule()));
      } else if (!open) {
        all.add(figure);
      }
    }
    all.add(sum);
    return all;
  }

  private static Integer best(Received figure) {
    return figure.count().quantity().best();
  }
}
