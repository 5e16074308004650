package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of events and the ids that follow from it. */
final class EventOrder {
  /**
   * By start, end, parties and type, undated ones last. Then by figures, so that one more article
   * that agrees moves nothing, and by what the articles are called.
   */
  static final Comparator<Event> ORDER =
      comparing((Event e) -> e.date().start(), nullsLast(naturalOrder()))
          .thenComparing(e -> e.date().end(), nullsLast(naturalOrder()))
          .thenComparing(e -> e.date().edtf(), nullsLast(naturalOrder()))
          .thenComparing(e -> String.join("-", e.parties()))
          .thenComparing(e -> e.type().code())
          .thenComparing(e -> CountFit.claimed(e.count(), List.of()).toString())
          .thenComparing(e -> e.named().toString())
          .thenComparing(e -> e.sources().get(0).article())
          .thenComparing(Event::toString);

  private EventOrder() {}

  /** Ids for events in {@link #ORDER}; those that would share one are numbered from the second. */
  static List<Event> identify(List<Event> sorted) {
    Map<String, Integer> used = new HashMap<>();
    List<Event> identified = new ArrayList<>();
    for (Event event : sorted) {
      String stem = stem(event.date(), event.parties(), event.type());
      int number = used.merge(stem, 1, Integer::sum);
      identified.add(event.withId(number == 1 ? stem : stem + "-" + number));
    }
    return List.copyOf(identified);
  }

  /** An id without number. */
  static String stem(DateValue day, List<String> codes, EventType type) {
    String date = day.edtf();
    String parties =
        codes.stream()
            .map(p -> p.toLowerCase(Locale.ROOT) + "-")
            .sorted()
            .collect(Collectors.joining());
    return (date == null ? "undated" : date.replace('/', '_')) + "-" + parties + type.code();
  }
}
