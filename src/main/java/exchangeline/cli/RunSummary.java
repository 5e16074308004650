package exchangeline.cli;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.report.Outcome;
import exchangeline.timeline.Corpus;
import exchangeline.timeline.Event;
import exchangeline.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a run did, in words.
 *
 * @param timeline what it made, before a selection
 * @param written how many events of it were written
 * @param readSeconds time for reading the articles
 * @param mergeSeconds time for making the timeline
 */
record RunSummary(Timeline timeline, int written, double readSeconds, double mergeSeconds) {
  /** One line. */
  String line() {
    Corpus corpus = timeline.corpus();
    List<String> outcomes = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (corpus.of(outcome) > 0) {
        outcomes.add(corpus.of(outcome) + " " + outcome.code());
      }
    }
    int events = timeline.events().size();
    long conflicts = count(e -> !e.conflicts().isEmpty());
    return number(corpus.articles(), "article")
        + (outcomes.isEmpty() ? "" : ": " + String.join(", ", outcomes))
        + (corpus.copies() > 0
            ? "; " + corpus.copies() + (corpus.copies() == 1 ? " copy" : " copies")
            : "")
        + " → "
        + number(events, "event")
        + (conflicts > 0 ? ", " + conflicts + " with conflicts" : "")
        + (written < events ? ", " + written + " selected" : "")
        + ", in "
        + seconds(readSeconds + mergeSeconds);
  }

  /** A table, a line each. */
  List<String> table() {
    Map<String, Object> rows = new LinkedHashMap<>();
    Corpus corpus = timeline.corpus();
    rows.put("articles", corpus.articles());
    for (Outcome outcome : Outcome.values()) {
      rows.put("  " + outcome.code(), corpus.of(outcome));
    }
    rows.put("  copies of others", corpus.copies());
    rows.put("events", timeline.events().size());
    rows.put("  selected", written);
    for (EventType type : EventType.values()) {
      rows.put("  " + type.code(), count(event -> event.type() == type));
    }
    rows.put("  dated to the day", count(RunSummary::isDay));
    rows.put("  with a figure", count(event -> !event.count().received().isEmpty()));
    rows.put("  of several sources", count(event -> event.independentSources() > 1));
    rows.put("  with conflicts", count(event -> !event.conflicts().isEmpty()));
    rows.put("announcements", timeline.announcements().size());
    rows.put("reading", seconds(readSeconds));
    rows.put("  articles a second", Math.round(corpus.articles() / readSeconds));
    rows.put("merging", seconds(mergeSeconds));
    List<String> lines = new ArrayList<>();
    rows.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%-20s%10s", name, value)));
    return lines;
  }

  private static boolean isDay(Event event) {
    return event.date().precision() == DateValue.Precision.DAY && event.date().start() != null;
  }

  private long count(Predicate<Event> which) {
    return timeline.events().stream().filter(which).count();
  }

  private static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
