package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.article.Article;
import exchangeline.report.CumulativeTotal;
import exchangeline.report.Report;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of articles together says.
 *
 * @param corpus the articles in figures
 * @param actors code → name of every actor that occurs
 * @param events sorted by start, end, parties, type; undated ones last
 * @param announcements sorted by day, article and place in the text
 * @param series sorted by unit and scope
 * @param deals agreements and their events, sorted by start
 * @param totals running totals, sorted by day, party, article and place in the text
 * @param coverage those of one side, held against the events
 */
public record Timeline(
    Corpus corpus,
    SortedMap<String, String> actors,
    List<Event> events,
    List<LinkedAnnouncement> announcements,
    List<Series> series,
    List<Deal> deals,
    List<CumulativeTotal> totals,
    List<Coverage> coverage) {
  private static final Comparator<Report> REPORTS =
      comparing((Report r) -> r.article().id())
          .thenComparing(r -> r.article().sha256(), nullsLast(naturalOrder()))
          .thenComparing(Report::toString);

  private static final Comparator<CumulativeTotal> TOTALS =
      comparing(CumulativeTotal::asOf, nullsLast(naturalOrder()))
          .thenComparing(CumulativeTotal::party, nullsLast(naturalOrder()))
          .thenComparing(CumulativeTotal::article)
          .thenComparing(t -> t.span().start())
          .thenComparing(CumulativeTotal::toString);

  /** An event and what it was made of. */
  private record Formed(Event event, Cluster cluster) {}

  public Timeline {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    events = List.copyOf(events);
    announcements = List.copyOf(announcements);
    series = List.copyOf(series);
    deals = List.copyOf(deals);
    totals = List.copyOf(totals);
    coverage = List.copyOf(coverage);
  }

  /**
   * Merges what single articles say. Pure: equal reports in any order give an equal timeline.
   *
   * @param reports a report an article; ids of articles differ
   * @param names code of an actor → its name; a code without name stands for itself
   */
  public static Timeline of(List<Report> reports, Map<String, String> names) {
    return of(Screening.of(reports), names);
  }

  /** The same of reports that were sifted as they came in. */
  public static Timeline of(Screening read, Map<String, String> names) {
    List<Report> reports = read.kept().stream().sorted(REPORTS).toList();
    List<Article> articles = reports.stream().map(Report::article).toList();
    SortedMap<String, String> copies = NearDuplicates.copies(articles);

    List<Sighting> sightings = Sightings.of(reports, copies);
    List<Cluster> clusters = Merger.merge(sightings);
    List<Sighting> dated = DateInference.dated(sightings, clusters);
    if (!dated.equals(sightings)) {
      clusters = Merger.merge(dated);
    }
    EventBuilder builder = new EventBuilder(names);
    List<Formed> formed =
        clusters.parallelStream()
            .map(cluster -> new Formed(builder.build(cluster), cluster))
            .sorted(comparing(Formed::event, EventOrder.ORDER))
            .toList();
    List<Cluster> sorted = formed.stream().map(Formed::cluster).toList();
    List<Event> identified = EventOrder.identify(formed.stream().map(Formed::event).toList());
    List<Event> events = Neighbours.link(Aliases.given(identified, sorted), sorted);

    List<LinkedAnnouncement> announcements = Announcements.link(reports, events);
    List<CumulativeTotal> totals =
        reports.stream().flatMap(r -> r.totals().stream()).sorted(TOTALS).toList();
    List<Deal> deals = Deals.of(events);
    return new Timeline(
        read.corpus(copies.size()),
        Actors.named(events, announcements, totals, names),
        events,
        announcements,
        Numbering.of(events),
        deals,
        totals,
        Coverage.of(totals, events, deals));
  }
}
