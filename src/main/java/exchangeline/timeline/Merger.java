package exchangeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups sightings into events.
 *
 * <p>Three passes, from the certain to the likely: what shares its date; neighbours by one day;
 * what is dated vaguely, if it fits one event only. The input's order decides ties, so it must be
 * {@link Sighting#ORDER}.
 */
final class Merger {
  /** The least score of a relation for which figures, a number or a name speak. */
  private static final int AGREEING = 40;

  private final List<Cluster> clusters = new ArrayList<>();

  private Merger() {}

  static List<Cluster> merge(List<Sighting> sightings) {
    Merger merger = new Merger();
    merger.joinSameDate(sightings);
    merger.joinNeighbours();
    merger.joinVague();
    return List.copyOf(merger.clusters);
  }

  /** Those whose figures agree first: of two swaps on one day a report joins the one it tells. */
  private void joinSameDate(List<Sighting> sightings) {
    Map<String, Set<Cluster>> blocks = new HashMap<>();
    for (Sighting sighting : sightings) {
      Cluster alone = new Cluster(sighting);
      Choice choice = choice(alone, keys(sighting), blocks);
      boolean agrees = choice.cluster() != null && choice.relation().score() >= AGREEING;
      Cluster home = agrees ? choice.cluster() : alone;
      if (agrees) {
        home.add(sighting, choice.relation().because());
      } else {
        clusters.add(alone);
      }
      keys(sighting)
          .forEach(key -> blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(home));
    }
    Map<String, Set<Cluster>> settled = new HashMap<>();
    Set<Cluster> joined = new HashSet<>();
    for (Cluster cluster : clusters) {
      List<String> keys =
          cluster.members().stream()
              .flatMap(member -> keys(member.sighting()).stream())
              .distinct()
              .toList();
      Choice choice = choice(cluster, keys, settled);
      if (choice.cluster() != null) {
        choice.cluster().addAll(cluster, choice.relation().because());
        joined.add(cluster);
      }
      Cluster home = choice.cluster() == null ? cluster : choice.cluster();
      keys.forEach(key -> settled.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(home));
    }
    clusters.removeIf(joined::contains);
  }

  private static Choice choice(
      Cluster cluster, List<String> keys, Map<String, Set<Cluster>> blocks) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    keys.forEach(key -> candidates.addAll(blocks.getOrDefault(key, Set.of())));
    Choice choice = Choice.none();
    for (Cluster candidate : candidates) {
      Choice other = new Choice(candidate, candidate.relate(cluster));
      choice = other.relation().kind() == Relation.Kind.MATCH ? choice.better(other) : choice;
    }
    return choice;
  }

  /** What two sightings of one date share if they match: the date alone where it is known. */
  private static List<String> keys(Sighting sighting) {
    if (DateShape.of(sighting.date()) != DateShape.NONE) {
      return List.of(String.valueOf(sighting.date().edtf()));
    }
    List<String> keys = new ArrayList<>(List.of("twin " + sighting.twin()));
    sighting.event().named().forEach(name -> keys.add("name " + name));
    sighting.ordinals().forEach(o -> keys.add(o.unit() + " " + o.number()));
    return keys;
  }

  /**
   * Two days that follow each other, told with the same sides and counts, are one event: but not
   * when a third does so too, in the same article as one of them or not, since handovers of equal
   * size on days in a row are several.
   */
  private void joinNeighbours() {
    Index index = new Index(clusters);
    Map<Cluster, List<Cluster>> near = new HashMap<>();
    for (Cluster cluster : clusters) {
      boolean day = DateShape.of(cluster.first().date()) == DateShape.DAY;
      near.put(cluster, day ? besides(cluster, index) : List.of());
    }
    Set<Cluster> joined = new HashSet<>();
    for (Cluster cluster : clusters) {
      List<Cluster> candidates = near.get(cluster);
      if (candidates.size() == 1
          && near.get(candidates.get(0)).equals(List.of(cluster))
          && isLikely(cluster.relate(candidates.get(0)))
          && !joined.contains(cluster)) {
        Cluster other = candidates.get(0);
        cluster.addAll(other, cluster.relate(other).because());
        joined.add(other);
      }
    }
    clusters.removeIf(joined::contains);
  }

  /** What is told alike of the day before or after, be it by the same article. */
  private static List<Cluster> besides(Cluster cluster, Index index) {
    return index.around(cluster).stream()
        .filter(other -> DateShape.of(other.first().date()) == DateShape.DAY)
        .filter(other -> !other.first().date().equals(cluster.first().date()))
        .filter(other -> other.isLike(cluster) || isLikely(other.relate(cluster)))
        .toList();
  }

  private static boolean isLikely(Relation relation) {
    return relation.kind().compareTo(Relation.Kind.POSSIBLE) <= 0;
  }

  /**
   * Each vaguely placed cluster joins the one event that it fits, judged before any of them joins.
   */
  private void joinVague() {
    Index index = new Index(clusters);
    Map<Cluster, Cluster> targets = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      if (isVague(cluster)) {
        List<Choice> likely = candidates(cluster, index.around(cluster));
        if (likely.size() == 1 || (isOpen(cluster) && years(likely) == 1)) {
          targets.put(cluster, likely.stream().reduce(Choice.none(), Choice::better).cluster());
        }
      }
    }
    Set<Cluster> joined = new HashSet<>();
    targets.forEach(
        (cluster, target) -> {
          Relation relation = target.relate(cluster);
          if (isLikely(relation) && !joined.contains(target)) {
            target.addAll(cluster, relation.because());
            joined.add(cluster);
          }
        });
    clusters.removeIf(joined::contains);
  }

  /** Events whose day is known before those that are only dated closer; agreeing ones first. */
  private static List<Choice> candidates(Cluster cluster, Collection<Cluster> around) {
    List<Choice> placed = likely(cluster, around.stream().filter(Cluster::isAnchored));
    List<Choice> likely =
        placed.isEmpty()
            ? likely(cluster, around.stream().filter(c -> isCloser(c, cluster)))
            : placed;
    List<Choice> agreeing =
        likely.stream().filter(other -> other.relation().score() >= AGREEING).toList();
    return agreeing.isEmpty() ? likely : agreeing;
  }

  /** True when the first is dated more exactly: a month against a year, a year against nothing. */
  private static boolean isCloser(Cluster a, Cluster b) {
    DateShape shapeOfA = DateShape.of(a.first().date());
    DateShape shapeOfB = DateShape.of(b.first().date());
    return shapeOfA != shapeOfB
        ? shapeOfA.compareTo(shapeOfB) < 0
        : a.first().date().precision().compareTo(b.first().date().precision()) < 0;
  }

  private static boolean isVague(Cluster cluster) {
    return !cluster.isAnchored() || cluster.first().parties().size() < 2;
  }

  private static boolean isOpen(Cluster cluster) {
    return DateShape.of(cluster.first().date()) == DateShape.OPEN;
  }

  private static long years(List<Choice> placed) {
    return placed.stream()
        .map(c -> c.cluster().first().date().start().getYear())
        .distinct()
        .count();
  }

  private static List<Choice> likely(Cluster cluster, Stream<Cluster> among) {
    return among
        .filter(other -> other != cluster)
        .map(other -> new Choice(other, other.relate(cluster)))
        .filter(choice -> isLikely(choice.relation()))
        .toList();
  }

  /**
   * The better of the clusters seen so far; at a tie the one with more sources, then the earlier.
   */
  private record Choice(Cluster cluster, Relation relation) {
    static Choice none() {
      return new Choice(null, null);
    }

    Choice better(Choice other) {
      boolean better =
          cluster == null
              || other.relation.score() > relation.score()
              || (other.relation.score() == relation.score()
                  && other.cluster.members().size() > cluster.members().size());
      return better ? other : this;
    }
  }
}
