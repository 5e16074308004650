package exchangeline.timeline;

import static java.util.Comparator.comparing;

import exchangeline.article.Article;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.PhaseRef;
import exchangeline.report.Report;
import exchangeline.report.ReportedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes reports ready for comparison: who is a copy of whom, and which of their events are one. */
final class Sightings {
  private Sightings() {}

  /**
   * All events of all reports, in {@link Sighting#ORDER}.
   *
   * @param copies id of a copy → id of its original
   */
  static List<Sighting> of(List<Report> reports, Map<String, String> copies) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.article().id(), r));
    List<Sighting> sightings = new ArrayList<>();
    for (Report report : reports) {
      String group = copies.get(report.article().id());
      sightings.addAll(
          group == null
              ? ofArticle(report, report, false)
              : ofArticle(report, byId.get(group), true));
    }
    sightings.sort(Sighting.ORDER);
    return List.copyOf(sightings);
  }

  /** {@code original} is the report itself unless it is a copy. */
  private static List<Sighting> ofArticle(Report report, Report original, boolean copy) {
    List<Sighting> sightings = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Article article = report.article();
    for (int i = 0; i < report.events().size(); i++) {
      ReportedEvent event = report.events().get(i);
      int twin = copy ? twin(event, original.events(), taken) : i;
      taken.add(twin);
      boolean known = twin >= 0;
      sightings.add(
          new Sighting(
              article,
              i,
              event,
              known ? original.events().get(twin).date() : event.date(),
              original.article().id(),
              known ? original.article().id() + "\n" + twin : article.id() + "\n" + i,
              Ordinal.of(event, article.outlet()),
              CountFit.claimed(event.count(), event.claims())));
    }
    return sightings;
  }

  /** Place of the original's event that the copy repeats, or -1. */
  private static int twin(ReportedEvent event, List<ReportedEvent> originals, Set<Integer> taken) {
    return IntStream.range(0, originals.size())
        .filter(i -> !taken.contains(i) && repeats(event, originals.get(i)))
        .boxed()
        .min(comparing(i -> CountFit.of(event.count(), originals.get(i).count())))
        .orElse(-1);
  }

  private static boolean repeats(ReportedEvent a, ReportedEvent b) {
    boolean bothStated = a.date().basis() == Basis.STATED && b.date().basis() == Basis.STATED;
    return a.type() == b.type()
        && a.parties().equals(b.parties())
        && CountFit.of(a.count(), b.count()) != CountFit.DIFFER
        && numbers(a).equals(numbers(b))
        && (!bothStated || Objects.equals(a.date().edtf(), b.date().edtf()));
  }

  private static List<String> numbers(ReportedEvent event) {
    return event.phases().stream().map(Sightings::number).sorted().toList();
  }

  private static String number(PhaseRef phase) {
    return phase.unit() + " " + phase.ordinal();
  }
}
