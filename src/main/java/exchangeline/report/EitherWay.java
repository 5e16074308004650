package exchangeline.report;

import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import exchangeline.reading.Sides;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns the figures of "return", which tells of giving as well as of getting: "Juba returned 60
 * men" means those whom Juba got where other words of the text say whose men the 60 are.
 */
final class EitherWay {
  /** The rule of the verb. */
  static final String RETURN = "return";

  private final Sides sides;
  private final List<Received> figures;

  /**
   * Of one event.
   *
   * @param figures in the order of the text
   */
  EitherWay(Sides sides, List<Received> figures) {
    this.sides = sides;
    this.figures = figures;
  }

  /** The figures, each with the side that the text as a whole gives it. */
  List<Received> settled() {
    return figures.stream().map(this::settled).toList();
  }

  private Received settled(Received figure) {
    if (figure.kind() != Kind.SIDE || !figure.rule().equals(RETURN)) {
      return figure;
    }
    Optional<String> other =
        sides.codes().stream()
            .map(sides::countedAs)
            .filter(code -> !code.equals(figure.code()))
            .filter(code -> isTold(figure, code))
            .findFirst();
    return other.isEmpty() || isTold(figure, figure.code())
        ? figure
        : new Received(other.get(), Kind.SIDE, figure.count(), figure.claimant(), RETURN + ".got");
  }

  private boolean isTold(Received figure, String code) {
    Integer n = figure.count().quantity().best();
    return n != null
        && figures.stream()
            .filter(r -> r.kind() == Kind.SIDE && !r.rule().equals(RETURN))
            .anyMatch(r -> code.equals(r.code()) && Objects.equals(r.count().quantity().best(), n));
  }
}
