package exchangeline.evaluation;

import exchangeline.reading.EventType;
import java.util.List;
import java.util.SortedSet;

/**
 * An event as a person coded it.
 *
 * @param type kind of handover
 * @param otherTypes also right
 * @param date when
 * @param parties codes of the sides
 * @param otherParties whole sets of sides that are also right
 * @param optionalParties neither needed nor wrong
 * @param mediators codes
 * @param optionalMediators neither needed nor wrong
 * @param counts figures of the sides
 * @param totals right figures for both sides together, the first as stated; empty when none is
 * @param phase its number, or null
 * @param otherOrdinals further numbers that are no error
 * @param main true when headline or lead tells it
 * @param ambiguous true when finding it is not rewarded and missing it no error
 * @param timelineId name of the event that it shares with the same event of other articles, or null
 */
record GoldEvent(
    EventType type,
    List<EventType> otherTypes,
    GoldDate date,
    SortedSet<String> parties,
    List<SortedSet<String>> otherParties,
    SortedSet<String> optionalParties,
    SortedSet<String> mediators,
    SortedSet<String> optionalMediators,
    GoldCounts counts,
    List<Integer> totals,
    GoldPhase phase,
    List<Integer> otherOrdinals,
    boolean main,
    boolean ambiguous,
    String timelineId) {
  boolean isOfType(EventType other) {
    return type == other || otherTypes.contains(other);
  }

  /** True when it is to be found again in a timeline. */
  boolean isMention() {
    return timelineId != null && !ambiguous;
  }
}
