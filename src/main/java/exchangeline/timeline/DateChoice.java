package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.reading.DateValue;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The date of an event of which several articles tell. */
final class DateChoice {
  private static final Comparator<DateValue> EARLIEST =
      comparing(DateValue::start, nullsLast(naturalOrder()))
          .thenComparing(DateValue::edtf, nullsLast(naturalOrder()))
          .thenComparing(DateValue::modifier, nullsLast(naturalOrder()))
          .thenComparing(DateValue::weekday, nullsLast(naturalOrder()));

  private DateChoice() {}

  /**
   * The closest one; of those the most directly read; of those the one of most independent sources;
   * then the earliest.
   */
  static DateValue of(List<Sighting> sightings) {
    Votes<String> votes = new Votes<>(nullsLast(naturalOrder()));
    sightings.forEach(s -> votes.add(s.date().edtf(), s.group()));
    return sightings.stream()
        .map(Sighting::date)
        .min(
            comparing((DateValue d) -> DateShape.of(d))
                .thenComparing(DateValue::precision)
                .thenComparing(DateValue::basis)
                .thenComparing(d -> -votes.of(d.edtf()))
                .thenComparing(EARLIEST))
        .orElseThrow();
  }

  /** The days that sources give, if they differ. */
  static List<Conflict> conflicts(List<Sighting> sightings, DateValue chosen) {
    TreeMap<String, TreeSet<String>> articles = new TreeMap<>();
    TreeMap<String, TreeSet<String>> outlets = new TreeMap<>();
    for (Sighting s : sightings) {
      if (DateShape.of(s.date()).isAnchored()) {
        String day = s.date().edtf();
        articles.computeIfAbsent(day, key -> new TreeSet<>()).add(s.article().id());
        outlets
            .computeIfAbsent(day, key -> new TreeSet<>())
            .add(s.outlet() == null ? s.article().id() : s.outlet());
      }
    }
    if (articles.size() < 2) {
      return List.of();
    }
    List<Conflict.Value> values =
        articles.keySet().stream()
            .sorted(comparing((String day) -> !day.equals(chosen.edtf())).thenComparing(d -> d))
            .map(
                day ->
                    new Conflict.Value(
                        day, List.copyOf(outlets.get(day)), List.copyOf(articles.get(day))))
            .toList();
    return List.of(new Conflict("date", values));
  }
}
