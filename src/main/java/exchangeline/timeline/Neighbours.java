package exchangeline.timeline;

import static java.util.Comparator.comparing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells of each event which similar ones were kept apart from it, and why. */
final class Neighbours {
  private static final int NEAR_DAYS = 10;

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

  private static boolean isAlike(Event a, Event b) {
    boolean near =
        !a.date().isPlaced()
            || !b.date().isPlaced()
            || Math.abs(ChronoUnit.DAYS.between(a.date().start(), b.date().start())) <= NEAR_DAYS
            || (!a.date().start().isAfter(b.date().end())
                && !b.date().start().isAfter(a.date().end()));
    SideFit sides = SideFit.of(a.parties(), b.parties());
    boolean sameCounts =
        a.type() == b.type() && CountFit.of(a.count(), b.count()) == CountFit.AGREE;
    return (sides == SideFit.SAME || sides == SideFit.LACKING)
        && (sameCounts
            || (near && (a.date().isPlaced() == b.date().isPlaced() || a.type() == b.type())));
  }

  private static List<String> because(Relation relation) {
    return switch (relation.kind()) {
      case EXCLUDED -> relation.because();
      case MATCH, POSSIBLE -> List.of("more than one event would fit");
      case SILENT -> List.of("nothing ties the two together");
    };
  }
}
