package exchangeline.evaluation;

/**
 * Precision and recall, each from 0 to 1, or NaN when there is nothing to measure.
 *
 * @param precision share of what is given that is right
 * @param recall share of what should be given that is
 */
public record Measure(double precision, double recall) {
  /**
   * Their harmonic mean; 0 when one of them has nothing to measure, as when nothing was given, NaN
   * when neither has.
   */
  public double f1() {
    if (Double.isNaN(precision) && Double.isNaN(recall)) {
      return Double.NaN;
    }
    double sum = precision + recall;
    return sum > 0 ? 2 * precision * recall / sum : 0;
  }
}
