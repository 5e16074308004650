package exchangeline.review;

import exchangeline.evaluation.JsonField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a timeline holds besides its events that belongs to one of them.
 *
 * @param document the timeline
 * @param event id of the event
 */
record EventContext(JsonField document, String event) {
  /** Series that number the event. */
  List<JsonField> series() {
    return document.get("series").list().stream()
        .filter(series -> numbers(series).containsValue(event))
        .toList();
  }

  /** Agreements under which it took place, or whose days it tells as a whole. */
  List<JsonField> deals() {
    return document.get("deals").list().stream()
        .filter(deal -> ids(deal).anyMatch(event::equals))
        .toList();
  }

  /** What was announced of it before. */
  List<JsonField> announcements() {
    return document.get("announcements").list().stream()
        .filter(announcement -> event.equals(announcement.get("fulfilledBy").text()))
        .toList();
  }

  void tell(Sheet sheet) {
    for (JsonField deal : deals()) {
      boolean whole = deal.get("whole").texts().contains(event);
      String others =
          ids(deal).filter(id -> !id.equals(event)).distinct().collect(Collectors.joining(", "));
      sheet.entry(whole ? "the whole of" : "same deal", others.isEmpty() ? null : others);
    }
    series().forEach(series -> sheet.entry("series", series(series)));
    announcements().forEach(one -> sheet.entry("announced", announcement(one)));
  }

  private static Stream<String> ids(JsonField deal) {
    return Stream.of("events", "whole").flatMap(key -> deal.get(key).texts().stream());
  }

  private String series(JsonField series) {
    String scope = series.get("scope").text();
    String numbers =
        numbers(series).entrySet().stream()
            .map(e -> e.getKey() + (e.getValue().equals(event) ? " (this)" : ""))
            .collect(Collectors.joining(", "));
    String missing =
        ranges(series.get("missing").list().stream().map(n -> n.required().number()).toList());
    return series.get("unit").text()
        + (scope == null ? "" : " (" + scope + ")")
        + ": "
        + numbers
        + (missing.isEmpty() ? "" : "; no article tells of " + missing);
  }

  /** Number → id of the event, in the order of the timeline. */
  private static Map<String, String> numbers(JsonField series) {
    Map<String, String> numbers = new LinkedHashMap<>();
    JsonField events = series.get("events").required();
    events.node().fieldNames().forEachRemaining(n -> numbers.put(n, events.get(n).text()));
    return numbers;
  }

  /** "1-3, 7" for 1, 2, 3, 7. */
  private static String ranges(List<Integer> ascending) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0, j; i < ascending.size(); i = j) {
      j = i + 1;
      while (j < ascending.size() && ascending.get(j) == ascending.get(j - 1) + 1) {
        j++;
      }
      Integer first = ascending.get(i);
      ranges.add(j == i + 1 ? first.toString() : first + "-" + ascending.get(j - 1));
    }
    return String.join(", ", ranges);
  }

  private static String announcement(JsonField announcement) {
    return announcement.get("status").text()
        + ", "
        + announcement.get("article").text()
        + ": “"
        + announcement.get("quote").text()
        + "”";
  }
}
