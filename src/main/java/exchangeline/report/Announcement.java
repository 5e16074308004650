package exchangeline.report;

import exchangeline.article.Span;
import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.Status;
import java.util.List;

/**
 * A transfer that an article speaks of and that did not take place, or not yet.
 *
 * @param type kind of handover
 * @param status planned, agreed, offered, cancelled, denied or hypothetical
 * @param date the day it is to take place, as far as known
 * @param parties codes of the sides, sorted
 * @param count figures that were announced
 * @param article id of the article
 * @param quote the sentence or clause
 * @param span of the quote in the article's text
 */
public record Announcement(
    EventType type,
    Status status,
    DateValue date,
    List<String> parties,
    Counts count,
    String article,
    String quote,
    Span span) {
  public Announcement {
    parties = List.copyOf(parties);
  }
}
