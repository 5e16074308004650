package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one article says of one event.
 *
 * @param type kind of handover
 * @param status completed, underway or disputed
 * @param main true when the headline or lead tells it
 * @param date day of the handover
 * @param parties codes of the sides, sorted
 * @param mediators codes, sorted
 * @param place where, or null
 * @param count figures
 * @param categories of people, sorted
 * @param named family names of the freed whom the text names, as written, sorted
 * @param phases numbers of the event
 * @param deal what the text calls the agreement behind it, or null
 * @param confidence 0 to 1, two decimals
 * @param claims every value with its words, in the order of the text
 */
public record ReportedEvent(
    EventType type,
    Status status,
    boolean main,
    DateValue date,
    List<String> parties,
    List<String> mediators,
    String place,
    Counts count,
    List<String> categories,
    List<String> named,
    List<PhaseRef> phases,
    String deal,
    double confidence,
    List<Claim> claims) {
  public ReportedEvent {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    categories = List.copyOf(categories);
    named = List.copyOf(named);
    phases = List.copyOf(phases);
    claims = List.copyOf(claims);
  }

  /** The same, told beside the news. */
  ReportedEvent asBackground() {
    return with(false, date, claims);
  }

  /** The same on another date, which {@code claim} gives. */
  public ReportedEvent dated(DateValue to, Claim claim) {
    List<Claim> all = new ArrayList<>(claims);
    all.add(claim);
    return with(main, to, all);
  }

  private ReportedEvent with(boolean news, DateValue day, List<Claim> all) {
    return new ReportedEvent(
        type,
        status,
        news,
        day,
        parties,
        mediators,
        place,
        count,
        categories,
        named,
        phases,
        deal,
        confidence,
        all);
  }
}
