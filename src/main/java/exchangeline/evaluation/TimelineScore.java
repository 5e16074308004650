package exchangeline.evaluation;

import java.util.stream.DoubleStream;

/**
 * How well the reports of one event were put together.
 *
 * @param mentions events of single articles that stand in the timeline
 * @param bCubed B³
 * @param muc MUC
 * @param ceafe CEAF by entity
 * @param goldEvents distinct events of the gold
 * @param predictedEvents events of the timeline
 * @param falseMerges predicted events that hold several gold events
 * @param splits gold events that lie in several predicted ones
 * @param copies near-duplicates that were found, or null when none are given
 */
public record TimelineScore(
    Ratio mentions,
    Measure bCubed,
    Measure muc,
    Measure ceafe,
    int goldEvents,
    int predictedEvents,
    int falseMerges,
    int splits,
    Ratio copies) {
  /**
   * Mean of the three F1, as in the CoNLL shared tasks; of two when there is no link for MUC to
   * measure.
   */
  public double conll() {
    return DoubleStream.of(muc.f1(), bCubed.f1(), ceafe.f1())
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }
}
