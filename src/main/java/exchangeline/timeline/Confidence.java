package exchangeline.timeline;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How sure an event is, from 0 to 1.
 *
 * <p>{@code (1 − doubt(date) · 0.6^(sources − 1)) · trust(status) · 0.95^conflicts}: one more
 * independent source that agrees never lowers it, nor does a date read closer or more directly, a
 * status that is more of a fact, or a field less on which sources differ. The weights are set by
 * hand; they order events and are no probabilities.
 */
final class Confidence {
  private static final double CERTAIN = 0.99;
  private static final double DOUBT_LEFT_BY_A_SOURCE = 0.6;

  private static final double LEFT_BY_A_CONFLICT = 0.95;

  private Confidence() {}

  static double of(DateValue date, int independentSources, Status status, int conflicts) {
    double doubt =
        (1 - trust(date)) * Math.pow(DOUBT_LEFT_BY_A_SOURCE, Math.max(0, independentSources - 1));
    double agreed = Math.pow(LEFT_BY_A_CONFLICT, conflicts);
    double value = Math.min(CERTAIN, 1 - doubt) * trust(status) * agreed;
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private static double trust(DateValue date) {
    double precision =
        switch (date.precision()) {
          case DAY -> date.isPlaced() ? 0.95 : 0.6;
          case RANGE -> date.isPlaced() ? 0.9 : 0.55;
          case WEEK -> 0.75;
          case MONTH -> 0.65;
          case SEASON -> 0.55;
          case YEAR -> 0.5;
          case NONE -> 0.4;
        };
    return precision * trust(date.basis());
  }

  private static double trust(Basis basis) {
    return switch (basis) {
      case STATED -> 1;
      case RELATIVE -> 0.95;
      case INFERRED -> 0.85;
      case PUBLICATION -> 0.65;
      case NONE -> 1;
    };
  }

  private static double trust(Status status) {
    return switch (status) {
      case COMPLETED -> 1;
      case UNDERWAY -> 0.9;
      default -> 0.6;
    };
  }
}
