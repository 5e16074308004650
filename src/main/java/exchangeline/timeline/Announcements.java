package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.reading.DateValue;
import exchangeline.reading.Status;
import exchangeline.report.Announcement;
import exchangeline.report.Report;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Links what was announced to what took place, or to the word that it will not. */
final class Announcements {
  private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.AGREED, Status.OFFERED);

  /** Days within which what is announced without a date takes place. */
  private static final int SOON = 30;

  private static final Comparator<Announcement> ORDER =
      comparing((Announcement a) -> a.date().start(), nullsLast(naturalOrder()))
          .thenComparing(a -> a.date().edtf(), nullsLast(naturalOrder()))
          .thenComparing(Announcement::article)
          .thenComparing(a -> a.span().start())
          .thenComparing(Announcement::toString);

  private final List<Announcement> cancelled;
  private final EventDays days;
  private final Map<String, LocalDate> published = new HashMap<>();

  private Announcements(List<Report> reports, List<Announcement> all, List<Event> events) {
    cancelled = all.stream().filter(a -> a.status() == Status.CANCELLED).toList();
    days = new EventDays(events);
    reports.forEach(r -> published.put(r.article().id(), r.article().published()));
  }

  /** The announcements of all reports, sorted by day, article and place in the text. */
  static List<LinkedAnnouncement> link(List<Report> reports, List<Event> events) {
    List<Announcement> all =
        reports.stream().flatMap(r -> r.announcements().stream()).sorted(ORDER).toList();
    Announcements announcements = new Announcements(reports, all, events);
    return all.stream().map(announcements::link).toList();
  }

  private LinkedAnnouncement link(Announcement announcement) {
    if (!TO_COME.contains(announcement.status())) {
      return new LinkedAnnouncement(announcement, null, null);
    }
    String fulfilledBy = fulfilledBy(announcement);
    return new LinkedAnnouncement(
        announcement, fulfilledBy, fulfilledBy == null ? cancelledBy(announcement) : null);
  }

  /** On a day the event that fits best; in a longer stretch, or soon, the only one that fits. */
  private String fulfilledBy(Announcement announcement) {
    DateValue date = announcement.date();
    if (DateShape.of(date) == DateShape.DAY) {
      return like(announcement, date.start(), date.end())
          .filter(e -> date.start().equals(e.date().start()))
          .filter(e -> date.end().equals(e.date().end()))
          .min(comparing(e -> CountFit.of(e.count(), announcement.count())))
          .map(Event::id)
          .orElse(null);
    }
    LocalDate told = published.get(announcement.article());
    LocalDate from = date.isPlaced() ? date.start() : told;
    LocalDate to = date.isPlaced() ? date.end() : told == null ? null : told.plusDays(SOON);
    if (from == null || date.isOpen()) {
      return null;
    }
    List<String> fitting =
        like(announcement, told != null && told.isAfter(from) ? told : from, to)
            .filter(e -> CountFit.of(e.count(), announcement.count()).agrees())
            .map(Event::id)
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Stream<Event> like(Announcement announcement, LocalDate from, LocalDate to) {
    return days.within(from, to)
        .filter(e -> e.type() == announcement.type())
        .filter(e -> !Collections.disjoint(e.parties(), announcement.parties()));
  }

  /** The article, told on the day itself or after the announcement, that calls it off. */
  private String cancelledBy(Announcement announcement) {
    return cancelled.stream()
        .filter(a -> a.type() == announcement.type())
        .filter(a -> !Collections.disjoint(a.parties(), announcement.parties()))
        .filter(a -> CountFit.of(a.count(), announcement.count()) != CountFit.DIFFER)
        .filter(a -> isOfOneMatter(announcement, a))
        .map(Announcement::article)
        .findFirst()
        .orElse(null);
  }

  private boolean isOfOneMatter(Announcement announcement, Announcement cancelled) {
    if (announcement.date().isPlaced() && cancelled.date().isPlaced()) {
      return DateFit.of(announcement.date(), cancelled.date()).kind() == DateFit.Kind.SAME;
    }
    LocalDate told = published.get(announcement.article());
    LocalDate off = published.get(cancelled.article());
    if (told == null || off == null || announcement.article().equals(cancelled.article())) {
      return false;
    }
    LocalDate until = announcement.date().isPlaced() ? announcement.date().end() : told;
    return !off.isBefore(told) && !off.isAfter(until.plusDays(SOON));
  }
}
