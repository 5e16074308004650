package exchangeline.timeline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Clusters by what two reports of one event must have in common, so that each is compared with a
 * few others only: a side, and days that can be the same.
 */
final class Index {
  /** Key of all clusters. */
  private static final String ALL = "";

  /** Key of those that name no side. */
  private static final String NONE = "?";

  /** Key → first day → clusters. */
  private final Map<String, NavigableMap<LocalDate, List<Cluster>>> placed = new HashMap<>();

  /** Key → day of the year → clusters of all years. */
  private final Map<String, Map<MonthDay, List<Cluster>>> ofYearDay = new HashMap<>();

  private final Map<String, List<Cluster>> named = new HashMap<>();

  /** Those with a day, the earliest first. */
  private final List<Cluster> dated;

  /** A figure or a number in a series → places in {@link #dated}. */
  private final Map<String, List<Integer>> told = new HashMap<>();

  Index(Collection<Cluster> clusters) {
    clusters.forEach(this::add);
    dated =
        clusters.stream()
            .filter(c -> c.first().date().isPlaced())
            .sorted(Comparator.comparing(c -> c.first().date().start()))
            .toList();
    for (int i = 0; i < dated.size(); i++) {
      for (String key : dated.get(i).told()) {
        told.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  private void add(Cluster cluster) {
    for (String name : cluster.named()) {
      named.computeIfAbsent(name, key -> new ArrayList<>()).add(cluster);
    }
    LocalDate start = cluster.first().date().start();
    if (start == null) {
      return;
    }
    for (String key : stored(cluster.first().parties())) {
      placed
          .computeIfAbsent(key, k -> new TreeMap<>())
          .computeIfAbsent(start, k -> new ArrayList<>())
          .add(cluster);
      ofYearDay
          .computeIfAbsent(key, k -> new HashMap<>())
          .computeIfAbsent(MonthDay.from(start), k -> new ArrayList<>())
          .add(cluster);
    }
  }

  /** Those that may tell of the same event as {@code cluster}, in a fixed order. */
  Set<Cluster> around(Cluster cluster) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String key : asked(cluster.first().parties())) {
      found.addAll(byDate(cluster, key));
    }
    if (DateShape.of(cluster.first().date()) == DateShape.NONE) {
      found.addAll(byTold(cluster));
    }
    cluster.named().forEach(name -> found.addAll(named.getOrDefault(name, List.of())));
    found.remove(cluster);
    return found;
  }

  private List<Cluster> byDate(Cluster cluster, String key) {
    var date = cluster.first().date();
    NavigableMap<LocalDate, List<Cluster>> days = placed.getOrDefault(key, new TreeMap<>());
    return switch (DateShape.of(date)) {
      case DAY, RANGE, COARSE ->
          flat(days.subMap(date.start().minusDays(1), true, date.end().plusDays(1), true).values());
      case OPEN -> {
        boolean day = date.openStart().equals(date.openEnd());
        yield day
            ? ofYear(ofYearDay.getOrDefault(key, Map.of()), date.openStart())
            : flat(days.values());
      }
      case NONE -> List.of();
    };
  }

  /** Without a date only a figure or a number in common places a report. */
  private List<Cluster> byTold(Cluster cluster) {
    TreeSet<Integer> places = new TreeSet<>();
    cluster.told().forEach(key -> places.addAll(told.getOrDefault(key, List.of())));
    return places.stream().map(dated::get).toList();
  }

  /** Of that day in all years, and of the days beside it. */
  private static List<Cluster> ofYear(Map<MonthDay, List<Cluster>> days, MonthDay day) {
    LocalDate inLeapYear = day.atYear(2000);
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(n -> days.getOrDefault(MonthDay.from(inLeapYear.plusDays(n)), List.of()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Cluster> flat(Collection<List<Cluster>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private static List<String> stored(List<String> parties) {
    List<String> keys = new ArrayList<>(parties.isEmpty() ? List.of(NONE) : parties);
    keys.add(ALL);
    return keys;
  }

  private static List<String> asked(List<String> parties) {
    List<String> keys = new ArrayList<>(parties.isEmpty() ? List.of(ALL) : parties);
    keys.add(NONE);
    return keys;
  }
}
