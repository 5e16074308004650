package exchangeline.cli;

import static java.util.Comparator.comparing;

import exchangeline.reading.DateValue;
import exchangeline.timeline.Corpus;
import exchangeline.timeline.Event;
import exchangeline.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    outcomes(corpus)
        .forEach(
            (outcome, n) -> {
              if (n > 0) {
                outcomes.add(n + " " + outcome);
              }
            });
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
    Map<String, String> rows = new LinkedHashMap<>();
    Corpus corpus = timeline.corpus();
    rows.put("articles", Integer.toString(corpus.articles()));
    outcomes(corpus).forEach((outcome, n) -> rows.put("  " + outcome, n.toString()));
    rows.put("  copies of others", Integer.toString(corpus.copies()));
    rows.put("events", Integer.toString(timeline.events().size()));
    rows.put("  selected", Integer.toString(written));
    SortedMap<String, Integer> types = new TreeMap<>();
    timeline.events().forEach(e -> types.merge(e.type().code(), 1, Integer::sum));
    types.forEach((type, n) -> rows.put("  " + type, n.toString()));
    rows.put("  dated to the day", Long.toString(count(RunSummary::isDay)));
    rows.put("  with a figure", Long.toString(count(e -> !e.count().received().isEmpty())));
    rows.put("  of several sources", Long.toString(count(e -> e.independentSources() > 1)));
    rows.put("  with conflicts", Long.toString(count(e -> !e.conflicts().isEmpty())));
    rows.put("announcements", Integer.toString(timeline.announcements().size()));
    rows.put("reading", seconds(readSeconds));
    rows.put(
        "  articles a second", String.format(Locale.ROOT, "%.1f", corpus.articles() / readSeconds));
    rows.put("merging", seconds(mergeSeconds));
    int widest = rows.keySet().stream().map(String::length).max(comparing(n -> n)).orElse(0);
    int longest = rows.values().stream().map(String::length).max(comparing(n -> n)).orElse(0);
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (name, value) ->
            lines.add(
                name + " ".repeat(widest - name.length() + 2 + longest - value.length()) + value));
    return lines;
  }

  private static Map<String, Integer> outcomes(Corpus corpus) {
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    outcomes.put("reporting", corpus.reporting());
    outcomes.put("announcing", corpus.announcing());
    outcomes.put("background", corpus.background());
    outcomes.put("irrelevant", corpus.irrelevant());
    outcomes.put("skipped", corpus.skipped());
    outcomes.put("failed", corpus.failed());
    return outcomes;
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
