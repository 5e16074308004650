package exchangeline.evaluation;

import exchangeline.evaluation.GoldCounts.SideVerdict;
import exchangeline.reading.EventType;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much speaks for a predicted event being a gold event, in tenths of a point: whole numbers, so
 * that ties are ties.
 */
final class Affinity {
  private static final int OTHER_TYPE = -6;
  private static final int RIGHT_COUNT = 10;
  private static final int WRONG_COUNT = -3;
  private static final int COMMON_PARTY = 5;
  private static final int OTHER_PARTIES = -7;
  private static final int SAME_ORDINAL = 5;

  private Affinity() {}

  /** Above 0, or empty when the two cannot be the same event. */
  static OptionalInt of(GoldEvent gold, PredictedEvent got) {
    if (!gold.isOfType(got.type()) && !isExchangeOrRelease(gold, got)) {
      return OptionalInt.empty();
    }
    List<SideVerdict> counts = gold.counts().verdicts(got.received());
    long right = counts.stream().filter(c -> c.verdict() == CountVerdict.RIGHT).count();
    long wrong = counts.stream().filter(c -> c.verdict() == CountVerdict.WRONG).count();
    DateVerdict date = gold.date().verdict(got.date());
    if (date == DateVerdict.WRONG && right == 0) {
      return OptionalInt.empty();
    }
    int sum =
        (gold.isOfType(got.type()) ? 0 : OTHER_TYPE)
            + date.affinity()
            + RIGHT_COUNT * (int) right
            + WRONG_COUNT * (int) wrong
            + parties(gold, got)
            + (hasSameOrdinal(gold, got) ? SAME_ORDINAL : 0);
    return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  /** The living who go home: whether the other half was told is often in the eye of the coder. */
  private static boolean isExchangeOrRelease(GoldEvent gold, PredictedEvent got) {
    return gold.type() != EventType.BODIES && got.type() != EventType.BODIES;
  }

  private static int parties(GoldEvent gold, PredictedEvent got) {
    if (Codes.overlap(gold.parties(), got.parties())) {
      return COMMON_PARTY;
    }
    return got.parties().isEmpty() ? 0 : OTHER_PARTIES;
  }

  private static boolean hasSameOrdinal(GoldEvent gold, PredictedEvent got) {
    Integer ordinal = gold.phase() == null ? null : gold.phase().ordinal();
    return ordinal != null && got.ordinals().contains(ordinal);
  }
}
