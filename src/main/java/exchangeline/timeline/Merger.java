package exchangeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups sightings into events.
 *
 * <p>Three passes, from the certain to the likely: what shares its date; neighbours by one day;
 * what is dated vaguely, if it fits one event only. The input's order decides ties, so it must be
 * {@link Sighting#ORDER}.
 */
final class Merger {
  private final List<Cluster> clusters = new ArrayList<>();

  private Merger() {}

  static List<Cluster> merge(List<Sighting> sightings) {
    Merger merger = new Merger();
    merger.joinSameDate(sightings);
    merger.joinNeighbours();
    merger.joinVague();
    return List.copyOf(merger.clusters);
  }

  private void joinSameDate(List<Sighting> sightings) {
    Map<String, List<Cluster>> byDate = new HashMap<>();
    for (Sighting sighting : sightings) {
      List<Cluster> block =
          byDate.computeIfAbsent(String.valueOf(sighting.date().edtf()), date -> new ArrayList<>());
      Cluster alone = new Cluster(sighting);
      Choice choice = Choice.none();
      for (Cluster cluster : block) {
        choice = choice.or(cluster, cluster.relate(alone), Relation.Kind.MATCH);
      }
      if (choice.cluster() == null) {
        block.add(alone);
        clusters.add(alone);
      } else {
        choice.cluster().add(sighting, choice.relation().because());
      }
    }
  }

  /**
   * Two days that follow each other, told with the same sides and counts, are one event: but not
   * when a third does so too, since handovers of equal size on days in a row are several.
   */
  private void joinNeighbours() {
    Map<LocalDate, List<Cluster>> byDay = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (DateShape.of(cluster.first().date()) == DateShape.DAY) {
        byDay
            .computeIfAbsent(cluster.first().date().start(), day -> new ArrayList<>())
            .add(cluster);
      }
    }
    Map<Cluster, List<Cluster>> near = new HashMap<>();
    for (Cluster cluster : clusters) {
      near.put(cluster, likely(cluster, around(cluster, byDay)));
    }
    for (Cluster cluster : List.copyOf(clusters)) {
      List<Cluster> candidates = near.get(cluster);
      if (candidates.size() == 1
          && near.get(candidates.get(0)).equals(List.of(cluster))
          && clusters.contains(cluster)) {
        Cluster other = candidates.get(0);
        cluster.addAll(other, cluster.relate(other).because());
        clusters.remove(other);
      }
    }
  }

  private static List<Cluster> around(Cluster cluster, Map<LocalDate, List<Cluster>> byDay) {
    if (DateShape.of(cluster.first().date()) != DateShape.DAY) {
      return List.of();
    }
    LocalDate day = cluster.first().date().start();
    List<Cluster> around = new ArrayList<>();
    for (int offset : new int[] {-1, 0, 1}) {
      around.addAll(byDay.getOrDefault(day.plusDays(offset), List.of()));
    }
    around.remove(cluster);
    around.removeIf(other -> other.first().date().equals(cluster.first().date()));
    return around;
  }

  /**
   * Each vaguely placed cluster joins the one event that it fits, judged before any of them joins.
   */
  private void joinVague() {
    List<Cluster> placed = clusters.stream().filter(Cluster::isAnchored).toList();
    Map<Cluster, Cluster> targets = new HashMap<>();
    List<Cluster> vague = clusters.stream().filter(Merger::isVague).toList();
    for (Cluster cluster : vague) {
      List<Cluster> likely = likely(cluster, placed);
      if (likely.isEmpty()) {
        likely = likely(cluster, vague.stream().filter(c -> isCloser(c, cluster)).toList());
      }
      if (likely.size() == 1 || (isOpen(cluster) && years(likely) == 1)) {
        targets.put(cluster, best(cluster, likely));
      }
    }
    for (Cluster cluster : vague) {
      Cluster target = targets.get(cluster);
      if (target == null || !clusters.contains(target)) {
        continue;
      }
      Relation relation = target.relate(cluster);
      if (relation.kind().compareTo(Relation.Kind.POSSIBLE) <= 0) {
        target.addAll(cluster, relation.because());
        clusters.remove(cluster);
      }
    }
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

  private static long years(List<Cluster> placed) {
    return placed.stream().map(c -> c.first().date().start().getYear()).distinct().count();
  }

  private static List<Cluster> likely(Cluster cluster, Collection<Cluster> among) {
    return among.stream()
        .filter(other -> other != cluster)
        .filter(other -> other.relate(cluster).kind().compareTo(Relation.Kind.POSSIBLE) <= 0)
        .toList();
  }

  private static Cluster best(Cluster cluster, List<Cluster> among) {
    Choice choice = Choice.none();
    for (Cluster other : among) {
      choice = choice.or(other, other.relate(cluster), Relation.Kind.POSSIBLE);
    }
    return choice.cluster();
  }

  /**
   * The better of the clusters seen so far; at a tie the one with more sources, then the earlier.
   */
  private record Choice(Cluster cluster, Relation relation) {
    static Choice none() {
      return new Choice(null, null);
    }

    Choice or(Cluster other, Relation to, Relation.Kind atLeast) {
      if (to.kind().compareTo(atLeast) > 0) {
        return this;
      }
      boolean better =
          cluster == null
              || to.score() > relation.score()
              || (to.score() == relation.score()
                  && other.members().size() > cluster.members().size());
      return better ? new Choice(other, to) : this;
    }
  }
}
