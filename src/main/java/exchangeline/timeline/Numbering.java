package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import exchangeline.reading.PhaseRef;
import exchangeline.report.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gathers the series from the events' numbers (coding manual, §8). Counters that contradict each
 * other, 57th and 58th for one swap, have a series each; "since the war began" and no words at all
 * are one series where the numbers grow with the days.
 */
final class Numbering {
  /** Up to this number a series is expected to be covered from its first event on. */
  private static final int SHORT = 30;

  /** A wider gap comes from a misread number; it is not spelled out. */
  private static final int LONGEST = 1000;

  /** What may be numbered without words for what is counted. */
  private static final Set<String> OF_THEIR_OWN = Set.of("exchange", "phase");

  private static final Comparator<Key> BY_KEY =
      comparing(Key::unit)
          .thenComparing(Key::scope, nullsFirst(naturalOrder()))
          .thenComparing(Key::period)
          .thenComparing(k -> k.parties().toString());

  private record Key(String unit, String scope, String period, List<String> parties) {
    boolean mayBeOneWith(Key other) {
      return unit.equals("exchange")
          && other.unit.equals(unit)
          && other.parties.equals(parties)
          && (period + other.period).isEmpty();
    }
  }

  /** That someone gives an event a number. */
  private record Entry(int ordinal, Event event, String words, String claimant) {}

  private Numbering() {}

  /** The series of {@code events}, sorted by unit, scope, period, parties and claimants. */
  static List<Series> of(List<Event> events) {
    TreeMap<Key, List<Entry>> entries = new TreeMap<>(BY_KEY);
    for (Event event : events) {
      for (PhaseRef phase : event.phases()) {
        String scope = scope(phase, event);
        if (scope != null || OF_THEIR_OWN.contains(phase.unit())) {
          String period = Scope.period(scope, event.date().start());
          Key key = new Key(phase.unit(), Scope.key(scope), period, event.parties());
          String words = period.isEmpty() ? scope : scope + " (" + period + ")";
          for (String claimant : claimants(phase, event)) {
            entries
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Entry(phase.ordinal(), event, words, claimant));
          }
        }
      }
    }
    join(entries);
    List<Series> series = new ArrayList<>();
    entries.forEach((key, all) -> byCounter(all).forEach(one -> series.add(series(key, one))));
    return List.copyOf(series);
  }

  /** Stages are counted within their deal, also where the text does not say so. */
  private static String scope(PhaseRef phase, Event event) {
    boolean whole = phase.unit().equals("exchange");
    return whole || event.deal() == null ? phase.scope() : event.deal();
  }

  /** Who gives the number: one named in the text, else the outlet, else the article. */
  private static Set<String> claimants(PhaseRef phase, Event event) {
    Set<String> claimants = new TreeSet<>();
    for (Source source : event.sources()) {
      for (Claim claim : source.claims()) {
        if (claim.field().equals("phases")
            && Integer.valueOf(phase.ordinal()).equals(claim.value())) {
          String outlet = source.outlet() == null ? source.article() : source.outlet();
          claimants.add(claim.claimant() == null ? outlet : claim.claimant());
        }
      }
    }
    return claimants;
  }

  /** Moves series of whole exchanges into the first of their kind in which they fit. */
  private static void join(NavigableMap<Key, List<Entry>> entries) {
    for (Key key : List.copyOf(entries.keySet())) {
      for (Key earlier : entries.headMap(key).keySet()) {
        if (key.mayBeOneWith(earlier) && fits(entries.get(key), entries.get(earlier))) {
          entries.get(earlier).addAll(entries.remove(key));
          break;
        }
      }
    }
  }

  /** True when the numbers are of one size, and together grow with the days. */
  private static boolean fits(List<Entry> some, List<Entry> base) {
    int least = base.stream().mapToInt(Entry::ordinal).min().orElseThrow();
    int most = base.stream().mapToInt(Entry::ordinal).max().orElseThrow();
    List<Entry> all = new ArrayList<>(base);
    all.addAll(some);
    return some.stream().allMatch(e -> e.ordinal() >= least / 2 && e.ordinal() <= most * 2)
        && !contradicts(all)
        && growsWithDays(all);
  }

  private static boolean growsWithDays(List<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(comparing(Entry::ordinal)).toList();
    LocalDate last = null;
    for (Entry entry : sorted) {
      LocalDate day = entry.event().date().start();
      if (day == null || (last != null && day.isBefore(last))) {
        return false;
      }
      last = day;
    }
    return true;
  }

  private static boolean contradicts(List<Entry> entries) {
    Map<Integer, String> events = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Entry entry : entries) {
      String id = events.putIfAbsent(entry.ordinal(), entry.event().id());
      Integer number = numbers.putIfAbsent(entry.event().id(), entry.ordinal());
      if ((id != null && !id.equals(entry.event().id()))
          || (number != null && number != entry.ordinal())) {
        return true;
      }
    }
    return false;
  }

  private static Collection<List<Entry>> byCounter(List<Entry> entries) {
    if (!contradicts(entries)) {
      return List.of(entries);
    }
    Map<String, List<Entry>> byClaimant = new TreeMap<>();
    for (Entry entry : entries) {
      byClaimant.computeIfAbsent(entry.claimant(), k -> new ArrayList<>()).add(entry);
    }
    return byClaimant.values();
  }

  private static Series series(Key key, List<Entry> entries) {
    SortedMap<Integer, String> events = new TreeMap<>();
    TreeSet<String> claimants = new TreeSet<>();
    for (Entry entry : entries) {
      events.putIfAbsent(entry.ordinal(), entry.event().id());
      claimants.add(entry.claimant());
    }
    return new Series(
        key.unit(),
        entries.get(0).words(),
        key.parties(),
        List.copyOf(claimants),
        events,
        missing(events));
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
