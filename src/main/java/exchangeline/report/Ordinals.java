package exchangeline.report;

import exchangeline.reading.Claimant;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.PhaseMention;
import exchangeline.reading.PhaseRef;
import java.util.List;
import java.util.Objects;

/**
 * What ordinals tell of the sameness of events: one claimant does not give the same one two numbers
 * in one series (coding manual, §8).
 */
final class Ordinals {
  private Ordinals() {}

  /** True when the mention's ordinals number the transfer told before, not one of its own. */
  static boolean isOfCurrent(Mention mention) {
    boolean implies = mention.phases().stream().anyMatch(p -> p.phase().implied());
    return implies || (mention.isReference() && !mention.phases().isEmpty());
  }

  /** Adds what a mention says of the number of the transfer in {@code draft}. */
  static void addTo(Draft draft, Mention mention) {
    boolean fits =
        mention.type() != EventType.BODIES
            && !draft.remains()
            && draft.sides().codes().containsAll(mention.sides().codes());
    if (fits && fit(draft, mention) >= 0) {
      draft.add(mention.onlyPhases());
    }
  }

  /** 2 for the same number in one series, -1 for two numbers in one, else 0. */
  static int fit(Draft draft, Mention mention) {
    boolean same = false;
    boolean different = false;
    for (Mention other : draft.mentions()) {
      for (PhaseMention mine : mention.phases()) {
        for (PhaseMention its : other.phases()) {
          if (isOneSeries(mine.phase(), its.phase())
              && isOneCount(mention.claimant(), other.claimant())) {
            boolean equal = mine.phase().ordinal() == its.phase().ordinal();
            same |= equal;
            different |= !equal && !mine.phase().implied() && !its.phase().implied();
          }
        }
      }
    }
    return same ? 2 : different ? -1 : 0;
  }

  /** "The fourth swap took place; the third had brought 61 home": an exchange before another. */
  static boolean isBefore(Draft draft, Draft other) {
    return exchanges(draft).stream()
        .anyMatch(
            mine ->
                exchanges(other).stream()
                    .anyMatch(its -> isOneScope(mine, its) && mine.ordinal() < its.ordinal()));
  }

  private static List<PhaseRef> exchanges(Draft draft) {
    return draft.mentions().stream()
        .flatMap(m -> m.phases().stream())
        .map(PhaseMention::phase)
        .filter(PhaseRef::isExchange)
        .toList();
  }

  private static boolean isOneScope(PhaseRef one, PhaseRef other) {
    return one.scope() == null
        || other.scope() == null
        || one.scope().equalsIgnoreCase(other.scope());
  }

  /** "The third stage" and "the first stage of the deal" are of one series. */
  private static boolean isOneSeries(PhaseRef one, PhaseRef other) {
    boolean scoped = one.scope() != null && other.scope() != null;
    boolean same = scoped ? one.scope().equalsIgnoreCase(other.scope()) : !one.isExchange();
    boolean bare = one.scope() == null && other.scope() == null;
    return one.unit().equals(other.unit()) && (same || bare);
  }

  /** Agencies number differently. */
  private static boolean isOneCount(Claimant one, Claimant other) {
    return one == null || other == null || Objects.equals(one.name(), other.name());
  }
}
