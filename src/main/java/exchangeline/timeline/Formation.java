package exchangeline.timeline;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Events with their ids, former ids and neighbours, and what they were made of.
 *
 * @param events in their order
 * @param clusters of the events, in the same order
 */
record Formation(List<Event> events, List<Cluster> clusters) {
  Formation {
    events = List.copyOf(events);
    clusters = List.copyOf(clusters);
  }

  /** An event and what it was made of. */
  private record Formed(Event event, Cluster cluster) {}

  static Formation of(List<Cluster> clusters, EventBuilder builder) {
    return of(clusters, builder::build, cluster -> List.of()).linked();
  }

  /** The same after a review. */
  Formation reviewed(Reviewer reviewer, String file, EventBuilder builder) {
    Formation formed =
        of(
            reviewer.clusters(),
            cluster -> Corrected.event(builder.build(cluster), reviewer.values(cluster), file),
            reviewer::formerIds);
    return formed.linked().with(formed.apart(reviewer));
  }

  private static Formation of(
      List<Cluster> clusters,
      Function<Cluster, Event> building,
      Function<Cluster, List<String>> formerIds) {
    List<Formed> formed =
        clusters.parallelStream()
            .map(cluster -> new Formed(building.apply(cluster), cluster))
            .sorted(comparing(Formed::event, EventOrder.ORDER))
            .toList();
    List<Cluster> sorted = formed.stream().map(Formed::cluster).toList();
    List<Event> identified = EventOrder.identify(formed.stream().map(Formed::event).toList());
    return new Formation(Aliases.given(identified, sorted, formerIds), sorted);
  }

  private Formation linked() {
    return new Formation(Neighbours.link(events, clusters), clusters);
  }

  /** Reasons to keep events apart, beside those that they have. */
  private Formation with(Map<String, List<Event.KeptApart>> apart) {
    UnaryOperator<Event> more =
        event -> {
          List<Event.KeptApart> all = new ArrayList<>(event.keptApart());
          all.addAll(apart.getOrDefault(event.id(), List.of()));
          all.sort(comparing(Event.KeptApart::event));
          return event.withKeptApart(all);
        };
    return new Formation(events.stream().map(more).toList(), clusters);
  }

  private Map<String, List<Event.KeptApart>> apart(Reviewer reviewer) {
    Map<Cluster, String> ids = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      ids.put(clusters.get(i), events.get(i).id());
    }
    Map<String, List<Event.KeptApart>> apart = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Reviewer.Apart other : reviewer.apart(cluster)) {
        if (ids.containsKey(other.from())) {
          apart
              .computeIfAbsent(ids.get(cluster), id -> new ArrayList<>())
              .add(new Event.KeptApart(ids.get(other.from()), List.of(other.reason())));
        }
      }
    }
    return apart;
  }
}
