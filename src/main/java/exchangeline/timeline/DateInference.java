package exchangeline.timeline;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Dates what an article leaves open by what the others know (coding manual, §7): the year by
 * another event of the same article that they date, the day by the events that stand before and
 * after it in a series. Only where exactly one day remains; nothing is guessed.
 */
final class DateInference {
  /** What a text tells without a year lies within one. */
  private static final int YEAR = 364;

  /** A stretch between two numbers that is longer leaves more than one day anyhow. */
  private static final int LONGEST = 31;

  private final IdentityHashMap<Sighting, Cluster> homes = new IdentityHashMap<>();
  private final Map<String, List<Sighting>> articles = new HashMap<>();
  private final Map<String, List<Cluster>> numbered = new HashMap<>();

  private DateInference(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      for (Cluster.Member member : cluster.members()) {
        Sighting sighting = member.sighting();
        homes.put(sighting, cluster);
        articles.computeIfAbsent(sighting.article().id(), k -> new ArrayList<>()).add(sighting);
        if (cluster.isAnchored()) {
          sighting
              .ordinals()
              .forEach(o -> numbered.computeIfAbsent(key(o), k -> new ArrayList<>()).add(cluster));
        }
      }
    }
  }

  /**
   * The sightings, in {@link Sighting#ORDER}, those with a date that can be told now.
   *
   * @param clusters made of {@code sightings}
   */
  static List<Sighting> dated(List<Sighting> sightings, List<Cluster> clusters) {
    DateInference inference = new DateInference(clusters);
    return sightings.stream().map(inference::dated).sorted(Sighting.ORDER).toList();
  }

  private Sighting dated(Sighting sighting) {
    DateShape shape = DateShape.of(sighting.date());
    boolean open = shape == DateShape.OPEN && sighting.date().precision() == Precision.DAY;
    if (homes.get(sighting).isAnchored() || !(open || shape == DateShape.NONE)) {
      return sighting;
    }
    Optional<LocalDate> byArticle = open ? byArticle(sighting) : Optional.empty();
    return byArticle
        .map(day -> sighting.dated(value(day), "date.article"))
        .or(() -> bySeries(sighting).map(day -> sighting.dated(value(day), "date.series")))
        .orElse(sighting);
  }

  private static DateValue value(LocalDate day) {
    return DateValue.day(day, Basis.INFERRED);
  }

  /** The news comes after all else that an article tells, and within a year of it. */
  private Optional<LocalDate> byArticle(Sighting sighting) {
    SortedSet<LocalDate> days = null;
    for (Sighting other : articles.get(sighting.article().id())) {
      Cluster home = homes.get(other);
      boolean wasOpen = DateShape.of(other.date()) == DateShape.OPEN;
      if (wasOpen && home.isAnchored() && other.event().main() != sighting.event().main()) {
        LocalDate known = home.first().date().start();
        LocalDate from = known.minusDays(sighting.event().main() ? Sighting.ZONES : YEAR);
        LocalDate to = known.plusDays(sighting.event().main() ? YEAR : Sighting.ZONES);
        SortedSet<LocalDate> fitting = fitting(sighting, from, to);
        if (days == null) {
          days = fitting;
        }
        days.retainAll(fitting);
      }
    }
    return only(days);
  }

  /** Between the numbers before and after it, on a day of its own if one is left. */
  private Optional<LocalDate> bySeries(Sighting sighting) {
    SortedSet<LocalDate> days = null;
    for (Ordinal ordinal : sighting.ordinals()) {
      Optional<LocalDate> before = day(sighting, ordinal.next(-1));
      Optional<LocalDate> after = day(sighting, ordinal.next(1));
      if (before.isPresent() && after.isPresent() && !before.get().isAfter(after.get())) {
        SortedSet<LocalDate> fitting = fitting(sighting, before.get(), after.get());
        if (fitting.size() > 1) {
          fitting.remove(before.get());
          fitting.remove(after.get());
        }
        if (days == null) {
          days = fitting;
        }
        days.retainAll(fitting);
      }
    }
    return only(days);
  }

  /** The day of the one event of the same sides and type that has the number. */
  private Optional<LocalDate> day(Sighting sighting, Ordinal number) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Cluster cluster : numbered.getOrDefault(key(number), List.of())) {
      boolean same =
          cluster.first().type() == sighting.type()
              && cluster.first().parties().equals(sighting.parties());
      boolean shared =
          cluster.members().stream()
              .flatMap(m -> m.sighting().ordinals().stream())
              .anyMatch(number::names);
      if (same && shared) {
        days.add(cluster.first().date().start());
      }
    }
    return only(days);
  }

  /** The days that the sighting's own words allow. */
  private static SortedSet<LocalDate> fitting(Sighting sighting, LocalDate from, LocalDate to) {
    TreeSet<LocalDate> days = new TreeSet<>();
    DateValue date = sighting.date();
    if (date.isOpen()) {
      IntStream.rangeClosed(from.getYear(), to.getYear())
          .filter(year -> date.openStart().isValidYear(year))
          .mapToObj(date.openStart()::atYear)
          .filter(day -> !day.isBefore(from) && !day.isAfter(to))
          .forEach(days::add);
    } else if (from.plusDays(LONGEST).isAfter(to)) {
      from.datesUntil(to.plusDays(1)).forEach(days::add);
    }
    days.removeIf(day -> date.weekday() != null && day.getDayOfWeek() != date.weekday());
    days.removeIf(day -> sighting.latest() != null && day.isAfter(sighting.latest()));
    return days;
  }

  private static Optional<LocalDate> only(SortedSet<LocalDate> days) {
    return days == null || days.size() != 1 ? Optional.empty() : Optional.of(days.first());
  }

  private static String key(Ordinal ordinal) {
    return ordinal.unit() + " " + ordinal.number();
  }
}
