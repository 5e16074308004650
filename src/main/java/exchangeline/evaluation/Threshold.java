package exchangeline.evaluation;

/**
 * What a figure must reach, or must not exceed.
 *
 * @param figure which
 * @param bound the least share, or the greatest number
 */
public record Threshold(Figure figure, double bound) {
  /**
   * A figure for which there is nothing to measure meets no threshold: a gate must not fail open.
   */
  public boolean isMetBy(Evaluation evaluation) {
    double got = figure.of(evaluation);
    return figure.isShare() ? got >= bound : got <= bound;
  }
}
