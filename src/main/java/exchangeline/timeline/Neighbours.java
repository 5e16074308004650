package exchangeline.timeline;

import static java.util.Comparator.comparing;

import exchangeline.reading.DateValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells of each event which similar ones were kept apart from it, and why. */
final class Neighbours {
  private static final int NEAR_DAYS = 10;
  private static final int A_YEAR = 366;

  private final List<Event> events;

  /** Party → first day → places of events. */
  private final Map<String, NavigableMap<LocalDate, List<Integer>>> placed = new HashMap<>();

  /** Party → places of events without a year. */
  private final Map<String, List<Integer>> unplaced = new HashMap<>();

  /** Party, type and a figure → places of events. */
  private final Map<String, List<Integer>> equal = new HashMap<>();

  private Neighbours(List<Event> events) {
    this.events = events;
    for (int i = 0; i < events.size(); i++) {
      add(i);
    }
  }

  /**
   * The events with their neighbours.
   *
   * @param clusters of the events, in the same order
   */
  static List<Event> link(List<Event> events, List<Cluster> clusters) {
    Neighbours neighbours = new Neighbours(events);
    List<List<Event.KeptApart>> apart = new ArrayList<>();
    events.forEach(e -> apart.add(new ArrayList<>()));
    for (int i = 0; i < events.size(); i++) {
      for (int j : neighbours.before(i)) {
        if (isAlike(events.get(i), events.get(j))) {
          List<String> because = because(clusters.get(j).relate(clusters.get(i)));
          apart.get(i).add(new Event.KeptApart(events.get(j).id(), because));
          apart.get(j).add(new Event.KeptApart(events.get(i).id(), because));
        }
      }
    }
    List<Event> linked = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      List<Event.KeptApart> sorted =
          apart.get(i).stream().sorted(comparing(Event.KeptApart::event)).toList();
      linked.add(events.get(i).withKeptApart(sorted));
    }
    return List.copyOf(linked);
  }

  private void add(int i) {
    Event event = events.get(i);
    for (String party : event.parties()) {
      LocalDate start = event.date().start();
      if (start == null) {
        unplaced.computeIfAbsent(party, key -> new ArrayList<>()).add(i);
      } else {
        placed
            .computeIfAbsent(party, key -> new TreeMap<>())
            .computeIfAbsent(start, key -> new ArrayList<>())
            .add(i);
      }
      for (String figure : figures(event, party)) {
        equal.computeIfAbsent(figure, key -> new ArrayList<>()).add(i);
      }
    }
  }

  private static List<String> figures(Event event, String party) {
    List<String> figures = new ArrayList<>();
    CountFit.claimed(event.count(), List.of())
        .forEach((field, all) -> figures.add(party + " " + event.type() + " " + field + " " + all));
    return figures;
  }

  /** Places before {@code i} of events that may be like it. */
  private SortedSet<Integer> before(int i) {
    Event event = events.get(i);
    TreeSet<Integer> found = new TreeSet<>();
    for (String party : event.parties()) {
      figures(event, party).forEach(figure -> found.addAll(equal.get(figure)));
      NavigableMap<LocalDate, List<Integer>> days = placed.getOrDefault(party, new TreeMap<>());
      if (event.date().isPlaced()) {
        LocalDate end = event.date().end().plusDays(NEAR_DAYS);
        LocalDate start = event.date().start().minusDays(A_YEAR);
        days.subMap(start, true, end, true).values().forEach(found::addAll);
        found.addAll(unplaced.getOrDefault(party, List.of()));
      } else if (event.date().isOpen()) {
        days.values().forEach(found::addAll);
        found.addAll(unplaced.getOrDefault(party, List.of()));
      }
    }
    return found.headSet(i);
  }

  /** Near in time with the same sides, or within a year with the same figures too. */
  private static boolean isAlike(Event a, Event b) {
    boolean near = isWithin(NEAR_DAYS, a.date(), b.date());
    if (!near && !(a.type() == b.type() && isWithin(A_YEAR, a.date(), b.date()))) {
      return false;
    }
    SideFit sides = SideFit.of(a.parties(), b.parties());
    return (sides == SideFit.SAME || sides == SideFit.LACKING)
        && (near || CountFit.of(a.count(), b.count()).agrees());
  }

  private static boolean isWithin(int days, DateValue a, DateValue b) {
    if (!a.isPlaced() || !b.isPlaced()) {
      boolean open = DateShape.of(a) != DateShape.NONE && DateShape.of(b) != DateShape.NONE;
      return days == A_YEAR || (open && DateFit.of(a, b).kind() != DateFit.Kind.APART);
    }
    return !a.start().isAfter(b.end().plusDays(days)) && !b.start().isAfter(a.end().plusDays(days));
  }

  private static List<String> because(Relation relation) {
    return switch (relation.kind()) {
      case EXCLUDED -> relation.because();
      case MATCH, POSSIBLE -> List.of("more than one event would fit");
      case SILENT -> List.of("nothing ties the two together");
    };
  }
}
