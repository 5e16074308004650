package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import exchangeline.reading.PhaseRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers the series from the events' numbers. */
final class Numbering {
  /** Up to this number a series is expected to be covered from its first event on. */
  private static final int SHORT = 30;

  /** A wider gap comes from a misread number; it is not spelled out. */
  private static final int LONGEST = 1000;

  private static final Set<String> OF_THEIR_OWN = Set.of("exchange", "phase");

  private record Key(String unit, String scope, String period, String parties) {}

  private Numbering() {}

  /** The series of {@code events}, sorted by unit, scope, period and parties. */
  static List<Series> of(List<Event> events) {
    Map<Key, SortedMap<Integer, String>> ids =
        new TreeMap<>(
            comparing(Key::unit)
                .thenComparing(Key::scope, nullsFirst(naturalOrder()))
                .thenComparing(Key::period)
                .thenComparing(Key::parties));
    Map<Key, Series> shown = new TreeMap<>(((TreeMap<Key, ?>) ids).comparator());
    for (Event event : events) {
      for (PhaseRef phase : event.phases()) {
        String scope = scope(phase, event);
        if (scope == null && !OF_THEIR_OWN.contains(phase.unit())) {
          continue;
        }
        String period = Scope.period(scope, event.date().start());
        Key key = new Key(phase.unit(), Scope.key(scope), period, event.parties().toString());
        ids.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(phase.ordinal(), event.id());
        String words = period.isEmpty() ? scope : scope + " (" + period + ")";
        shown.putIfAbsent(
            key, new Series(phase.unit(), words, event.parties(), new TreeMap<>(), List.of()));
      }
    }
    List<Series> series = new ArrayList<>();
    ids.forEach(
        (key, numbers) -> {
          Series first = shown.get(key);
          series.add(
              new Series(first.unit(), first.scope(), first.parties(), numbers, missing(numbers)));
        });
    return List.copyOf(series);
  }

  /** Stages are counted within their deal, also where the text does not say so. */
  private static String scope(PhaseRef phase, Event event) {
    return phase.scope() == null && !phase.unit().equals("exchange") ? event.deal() : phase.scope();
  }

  private static List<Integer> missing(SortedMap<Integer, String> numbers) {
    int last = numbers.lastKey();
    int first = last > SHORT ? numbers.firstKey() : 1;
    if (last - first > LONGEST) {
      return List.of();
    }
    return IntStream.rangeClosed(first, last).filter(n -> !numbers.containsKey(n)).boxed().toList();
  }
}
