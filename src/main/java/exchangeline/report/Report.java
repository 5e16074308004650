package exchangeline.report;

import exchangeline.article.Article;
import java.util.List;

/**
 * What was read in one article, before merging.
 *
 * @param article the article; for SKIPPED and FAILED ones only its id is set, and its sha256 where
 *     the bytes could be read
 * @param outcome what became of it
 * @param reason the same in words
 * @param events that took place, main ones first, then in the order of the text
 * @param announcements in the order of the text
 * @param totals in the order of the text
 */
public record Report(
    Article article,
    Outcome outcome,
    String reason,
    List<ReportedEvent> events,
    List<Announcement> announcements,
    List<CumulativeTotal> totals) {
  public Report {
    events = List.copyOf(events);
    announcements = List.copyOf(announcements);
    totals = List.copyOf(totals);
  }

  /** An article that gave no event, announcement or total. */
  public static Report empty(Article article, Outcome outcome, String reason) {
    return new Report(article, outcome, reason, List.of(), List.of(), List.of());
  }
}
