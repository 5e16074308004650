package exchangeline.timeline;

import exchangeline.pack.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Applies corrections to the clusters that became events. */
final class Reviewer {
  private final List<Cluster> clusters;

  /** Id or former id → cluster. */
  private final Map<String, Cluster> known = new TreeMap<>();

  private final Map<Cluster, List<Correction.Set>> values = new HashMap<>();
  private final Map<Cluster, List<Apart>> apart = new HashMap<>();
  private final Map<Cluster, List<String>> formerIds = new HashMap<>();
  private final List<Review.Applied> applied = new ArrayList<>();

  /**
   * A cluster that was split off another one.
   *
   * @param reason of the reviewer
   */
  record Apart(Cluster from, String reason) {}

  /**
   * A reviewer at work.
   *
   * @param clusters of the events, in the same order
   */
  Reviewer(List<Event> events, List<Cluster> clusters) {
    this.clusters = new ArrayList<>(clusters);
    for (int i = 0; i < events.size(); i++) {
      Cluster cluster = clusters.get(i);
      events.get(i).aliases().forEach(alias -> known.putIfAbsent(alias, cluster));
    }
    for (int i = 0; i < events.size(); i++) {
      known.put(events.get(i).id(), clusters.get(i));
      formerIds.put(clusters.get(i), new ArrayList<>(List.of(events.get(i).id())));
    }
  }

  void apply(List<Correction> corrections) {
    for (Correction correction : corrections) {
      applied.add(new Review.Applied(correction, problem(correction)));
    }
  }

  /** What came of the corrections, in their order. */
  List<Review.Applied> applied() {
    return applied;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  List<Correction.Set> values(Cluster cluster) {
    return values.getOrDefault(cluster, List.of());
  }

  List<Apart> apart(Cluster cluster) {
    return apart.getOrDefault(cluster, List.of());
  }

  /** The ids of the events that it was made of. */
  List<String> formerIds(Cluster cluster) {
    return formerIds.getOrDefault(cluster, List.of());
  }

  /** Applies one; why it cannot be, or null. */
  private String problem(Correction correction) {
    for (String id : correction.events()) {
      if (!known.containsKey(id)) {
        return "no event " + id + Suggestion.of(id, known.keySet());
      }
      if (!clusters.contains(known.get(id))) {
        return "the event " + id + " was dropped before";
      }
    }
    if (correction instanceof Correction.Merge merge) {
      return merge(merge);
    }
    if (correction instanceof Correction.Split split) {
      return split(split);
    }
    if (correction instanceof Correction.Set set) {
      values.computeIfAbsent(known.get(set.event()), c -> new ArrayList<>()).add(set);
      return null;
    }
    clusters.remove(known.get(correction.events().get(0)));
    return null;
  }

  private String merge(Correction.Merge merge) {
    Cluster target = known.get(merge.events().get(0));
    List<Cluster> others =
        merge.events().stream().map(known::get).distinct().filter(c -> c != target).toList();
    if (others.isEmpty()) {
      return "these are one event already";
    }
    for (Cluster other : others) {
      target.addAll(other, List.of(because(merge)));
      clusters.remove(other);
      known.replaceAll((id, cluster) -> cluster == other ? target : cluster);
      formerIds.get(target).addAll(formerIds.get(other));
      values
          .computeIfAbsent(target, c -> new ArrayList<>())
          .addAll(values.getOrDefault(other, List.of()));
    }
    return null;
  }

  private String split(Correction.Split split) {
    Cluster whole = known.get(split.event());
    Map<Boolean, List<Cluster.Member>> parts =
        whole.members().stream()
            .collect(
                Collectors.partitioningBy(
                    member -> split.articles().contains(member.sighting().article().id())));
    if (parts.get(true).isEmpty()) {
      return "none of these articles tells of " + split.event();
    }
    if (parts.get(false).isEmpty()) {
      return "these are all the articles of " + split.event();
    }
    Cluster rest = Cluster.of(parts.get(false));
    Cluster off = Cluster.of(parts.get(true));
    clusters.set(clusters.indexOf(whole), rest);
    clusters.add(off);
    known.replaceAll((id, cluster) -> cluster == whole ? rest : cluster);
    formerIds.put(rest, formerIds.get(whole));
    values.put(rest, new ArrayList<>(values(whole)));
    apart.put(rest, List.of(new Apart(off, because(split))));
    apart.put(off, List.of(new Apart(rest, because(split))));
    return null;
  }

  private static String because(Correction correction) {
    return Correction.REVIEWER + ": " + correction.reason();
  }
}
