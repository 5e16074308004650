package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.article.Article;
import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.report.Claim;
import exchangeline.report.ReportedEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;

/**
 * One event as one article tells it, made ready for comparison.
 *
 * @param article who tells it
 * @param index place among the article's events, from 0
 * @param event what it tells
 * @param date its day; for a copy of a wire story that of the original, since "on Friday" counts
 *     from the first publication
 * @param group id of the original of the article's copies, or its own: one independent source
 * @param twin names the same event of the same wire story; unique to this sighting without copies
 * @param ordinals the numbers it is given
 * @param figures the exact figures that it gives, of whomever
 */
record Sighting(
    Article article,
    int index,
    ReportedEvent event,
    DateValue date,
    String group,
    String twin,
    List<Ordinal> ordinals,
    SortedMap<String, NavigableSet<Integer>> figures) {

  /** Days of publication come from other time zones. */
  static final int ZONES = 1;

  /** Best known first, so that a cluster begins with what anchors it; total. */
  static final Comparator<Sighting> ORDER =
      comparing((Sighting s) -> DateShape.of(s.date))
          .thenComparing(s -> s.date.start(), nullsLast(naturalOrder()))
          .thenComparing(s -> s.date.edtf(), nullsLast(naturalOrder()))
          .thenComparing(s -> -s.parties().size())
          .thenComparing(s -> s.parties().toString())
          .thenComparing(Sighting::type)
          .thenComparing(s -> s.date.basis())
          .thenComparing(s -> -s.event.count().received().size())
          .thenComparing(s -> s.article.id())
          .thenComparing(Sighting::index)
          .thenComparing(s -> s.event.toString());

  /** As the articles came out, those without a day last; total. */
  static final Comparator<Sighting> AS_PUBLISHED =
      comparing((Sighting s) -> s.article.published(), nullsLast(naturalOrder()))
          .thenComparing(ORDER);

  EventType type() {
    return event.type();
  }

  List<String> parties() {
    return event.parties();
  }

  /** Who says what stands in no one's mouth: the outlet, or null when it is not known. */
  String outlet() {
    return article.outlet();
  }

  /** The same on a day that other articles told. */
  Sighting dated(DateValue to, String rule) {
    Claim claim = new Claim("date", to.edtf(), null, null, null, null, rule, null, "inferred");
    ReportedEvent told = event.dated(to, claim);
    return new Sighting(article, index, told, to, group, twin, ordinals, figures);
  }

  /** The last day on which an event without a date can have been, or null when nothing tells. */
  LocalDate latest() {
    boolean open = !date.isPlaced() && article.published() != null;
    return open ? article.published().plusDays(ZONES) : null;
  }

  /** All that is compared; sightings with equal profiles stand alike to any third. */
  record Profile(
      EventType type,
      DateValue date,
      LocalDate latest,
      List<String> parties,
      SortedMap<String, NavigableSet<Integer>> figures,
      List<String> named,
      String place,
      List<Ordinal> ordinals) {}

  Profile profile() {
    return new Profile(
        type(), date, latest(), parties(), figures, event.named(), event.place(), ordinals);
  }
}
