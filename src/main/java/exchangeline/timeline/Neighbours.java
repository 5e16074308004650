package exchangeline.timeline;

import static java.util.Comparator.comparing;

import exchangeline.reading.DateValue;
import java.util.ArrayList;
import java.util.List;

/** Tells of each event which similar ones were kept apart from it, and why. */
final class Neighbours {
  private static final int NEAR_DAYS = 10;
  private static final int A_YEAR = 366;

  private Neighbours() {}

  /**
   * The events with their neighbours.
   *
   * @param clusters of the events, in the same order
   */
  static List<Event> link(List<Event> events, List<Cluster> clusters) {
    List<List<Event.KeptApart>> apart = new ArrayList<>();
    events.forEach(e -> apart.add(new ArrayList<>()));
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        if (isAlike(events.get(i), events.get(j))) {
          List<String> because = because(clusters.get(i).relate(clusters.get(j)));
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
