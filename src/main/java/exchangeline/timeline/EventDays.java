package exchangeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Events by their first day, so that each is compared with those of its time only. */
final class EventDays {
  private final TreeMap<LocalDate, List<Event>> byStart = new TreeMap<>();

  EventDays(Collection<Event> events) {
    for (Event event : events) {
      if (event.date().isPlaced()) {
        byStart.computeIfAbsent(event.date().start(), day -> new ArrayList<>()).add(event);
      }
    }
  }

  /** Those that lie between two days, both included, by their start and in the given order. */
  Stream<Event> within(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? Stream.empty()
        : byStart.subMap(from, true, to, true).values().stream()
            .flatMap(List::stream)
            .filter(event -> !event.date().end().isAfter(to));
  }
}
