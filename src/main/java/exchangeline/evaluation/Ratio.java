package exchangeline.evaluation;

/**
 * So many of so many.
 *
 * @param right how many
 * @param of out of how many
 */
public record Ratio(long right, long of) {
  /** From 0 to 1; NaN when there is nothing to measure. */
  public double value() {
    return of == 0 ? Double.NaN : (double) right / of;
  }
}
