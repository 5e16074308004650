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
 * @param overrides what a reviewer changed, in the order of the reviewer
 */
public record Timeline(
    Corpus corpus,
    SortedMap<String, String> actors,
    List<Event> events,
    List<LinkedAnnouncement> announcements,
    List<Series> series,
    List<Deal> deals,
    List<CumulativeTotal> totals,
    List<Coverage> coverage,
    List<Review.Applied> overrides) {
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

  public Timeline {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    events = List.copyOf(events);
    announcements = List.copyOf(announcements);
    series = List.copyOf(series);
    deals = List.copyOf(deals);
    totals = List.copyOf(totals);
    coverage = List.copyOf(coverage);
    overrides = List.copyOf(overrides);
  }

  /**
   * Merges what single articles say. Pure: equal reports in any order give an equal timeline.
   *
   * @param reports a report an article; ids of articles differ
   * @param names code of an actor → its name; a code without name stands for itself
   */
  public static Timeline of(List<Report> reports, Map<String, String> names) {
    return of(Screening.of(reports), names, Review.NONE);
  }

  /** The same of reports that were sifted as they came in, with corrections applied last. */
  public static Timeline of(Screening read, Map<String, String> names, Review review) {
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
    Formation formation = Formation.of(clusters, builder);
    List<Review.Applied> overrides = List.of();
    if (!review.corrections().isEmpty()) {
      Reviewer reviewer = new Reviewer(formation.events(), formation.clusters());
      reviewer.apply(review.corrections());
      formation = formation.reviewed(reviewer, review.file(), builder);
      overrides = reviewer.applied();
    }
    List<Event> events = formation.events();

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
        Coverage.of(totals, events, deals),
        overrides);
  }
}
