package exchangeline.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement that several articles name, or that one tells as a whole, and what was done under
 * it.
 *
 * @param name as the texts call it, or null where it is only told as a whole
 * @param parties codes of the sides, sorted
 * @param start first day of its events, or null
 * @param end last day of them, or null
 * @param events ids of its events, in the order of the timeline
 * @param whole ids of events that are reports of all its days together, in that order: their
 *     figures are those of the agreement, never of one day
 */
public record Deal(
    String name,
    List<String> parties,
    LocalDate start,
    LocalDate end,
    List<String> events,
    List<String> whole) {
  public Deal {
    parties = List.copyOf(parties);
    events = List.copyOf(events);
    whole = List.copyOf(whole);
  }
}
