package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of events and the ids that follow from it. */
final class EventOrder {
  /** By start, end, parties and type, undated ones last; then by what the articles are called. */
  static final Comparator<Event> ORDER =
      comparing((Event e) -> e.date().start(), nullsLast(naturalOrder()))
          .thenComparing(e -> e.date().end(), nullsLast(naturalOrder()))
          .thenComparing(e -> e.date().edtf(), nullsLast(naturalOrder()))
          .thenComparing(e -> String.join("-", e.parties()))
          .thenComparing(e -> e.type().code())
          .thenComparing(e -> e.sources().get(0).article())
          .thenComparing(Event::toString);

  private EventOrder() {}

  /** Ids for events in {@link #ORDER}; those that would share one are numbered from the second. */
  static List<Event> identify(List<Event> sorted) {
    Map<String, Integer> used = new HashMap<>();
    List<Event> identified = new ArrayList<>();
    for (Event event : sorted) {
      String stem = stem(event);
      int number = used.merge(stem, 1, Integer::sum);
      identified.add(event.withId(number == 1 ? stem : stem + "-" + number));
    }
    return List.copyOf(identified);
  }

  private static String stem(Event event) {
    String date = event.date().edtf();
    String parties =
        event.parties().stream()
            .map(p -> p.toLowerCase(Locale.ROOT) + "-")
            .sorted()
            .collect(Collectors.joining());
    return (date == null ? "undated" : date.replace('/', '_'))
        + "-"
        + parties
        + event.type().code();
  }
}
