package exchangeline.timeline;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The ids that an event had, or could have had, in a smaller corpus: those that its articles give
 * it alone, without any one of them, and in the order in which they were published. A reference to
 * an earlier timeline is found by them, without that timeline.
 */
final class Aliases {
  /** Beyond so many ways of telling an event only those of single articles are kept. */
  private static final int MOST = 64;

  private Aliases() {}

  /** What an id is made of, as one article tells it. */
  private record Telling(DateValue date, List<String> parties, EventType type) {}

  /**
   * The events with their aliases; no id of another event is one.
   *
   * @param clusters of the events, in the same order
   * @param before further ids that the event made of a cluster had
   */
  static List<Event> given(
      List<Event> events, List<Cluster> clusters, Function<Cluster, List<String>> before) {
    Set<String> taken = new HashSet<>();
    events.forEach(e -> taken.add(e.id()));
    List<Event> given = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Set<String> aliases = new TreeSet<>(earlier(clusters.get(i)));
      aliases.addAll(before.apply(clusters.get(i)));
      aliases.removeAll(taken);
      given.add(events.get(i).withAliases(List.copyOf(aliases)));
    }
    return List.copyOf(given);
  }

  private static Set<String> earlier(Cluster cluster) {
    Map<Telling, Sighting> byTelling = new LinkedHashMap<>();
    cluster.members().stream()
        .map(Cluster.Member::sighting)
        .sorted(Sighting.AS_PUBLISHED)
        .forEach(s -> byTelling.putIfAbsent(new Telling(s.date(), s.parties(), s.type()), s));
    List<Sighting> all = List.copyOf(byTelling.values());
    Set<String> ids = new HashSet<>();
    all.forEach(s -> ids.add(id(List.of(s))));
    for (int i = 0; i < all.size() && all.size() <= MOST; i++) {
      List<Sighting> without = new ArrayList<>(all);
      without.remove(i);
      if (!without.isEmpty()) {
        ids.add(id(without));
      }
      ids.add(id(all.subList(0, i + 1)));
    }
    return ids;
  }

  private static String id(Collection<Sighting> sightings) {
    List<Sighting> sorted = sightings.stream().sorted(Sighting.ORDER).toList();
    return EventOrder.stem(
        DateChoice.of(sorted), EventBuilder.parties(sorted), EventBuilder.type(sorted));
  }
}
