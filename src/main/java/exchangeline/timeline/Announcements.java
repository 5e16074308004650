package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.reading.Status;
import exchangeline.report.Announcement;
import exchangeline.report.Report;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Links what was announced to what took place. */
final class Announcements {
  private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.AGREED, Status.OFFERED);

  private static final Comparator<Announcement> ORDER =
      comparing((Announcement a) -> a.date().start(), nullsLast(naturalOrder()))
          .thenComparing(a -> a.date().edtf(), nullsLast(naturalOrder()))
          .thenComparing(Announcement::article)
          .thenComparing(a -> a.span().start())
          .thenComparing(Announcement::toString);

  private Announcements() {}

  /** The announcements of all reports, sorted by day, article and place in the text. */
  static List<LinkedAnnouncement> link(List<Report> reports, List<Event> events) {
    return reports.stream()
        .flatMap(r -> r.announcements().stream())
        .sorted(ORDER)
        .map(a -> new LinkedAnnouncement(a, fulfilledBy(a, events)))
        .toList();
  }

  private static String fulfilledBy(Announcement announcement, List<Event> events) {
    if (!TO_COME.contains(announcement.status())
        || DateShape.of(announcement.date()) != DateShape.DAY) {
      return null;
    }
    return events.stream()
        .filter(e -> e.type() == announcement.type())
        .filter(e -> !Collections.disjoint(e.parties(), announcement.parties()))
        .filter(e -> announcement.date().start().equals(e.date().start()))
        .filter(e -> announcement.date().end().equals(e.date().end()))
        .min(comparing(e -> CountFit.of(e.count(), announcement.count())))
        .map(Event::id)
        .orElse(null);
  }
}
