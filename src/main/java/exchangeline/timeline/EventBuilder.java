package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import exchangeline.report.Counts;
import exchangeline.report.Part;
import exchangeline.report.ReportedEvent;
import exchangeline.report.SideCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes an event of a cluster: one value a field, and the claims that differ beside it. */
final class EventBuilder {
  private static final Comparator<PhaseRef> PHASES =
      comparing(PhaseRef::unit)
          .thenComparing(p -> Scope.key(p.scope()), nullsFirst(naturalOrder()))
          .thenComparing(PhaseRef::ordinal);

  private final OwnOfficial officials;

  /** {@code names}: code of an actor → its name. */
  EventBuilder(Map<String, String> names) {
    officials = new OwnOfficial(names);
  }

  /** The event, without id and without neighbours. */
  Event build(Cluster cluster) {
    List<Sighting> sightings =
        cluster.members().stream().map(Cluster.Member::sighting).sorted(Sighting.ORDER).toList();
    List<Conflict> conflicts = new ArrayList<>();
    DateValue date = DateChoice.of(sightings);
    conflicts.addAll(DateChoice.conflicts(sightings, date));
    List<String> parties = parties(sightings);
    Counts count = counts(sightings, parties, conflicts);
    conflicts.sort(comparing(Conflict::field));
    int independent = (int) sightings.stream().map(Sighting::group).distinct().count();
    Status status = status(sightings);
    return new Event(
        "",
        type(sightings),
        status,
        date,
        parties,
        union(sightings, ReportedEvent::mediators),
        majority(sightings, ReportedEvent::place),
        count,
        union(sightings, ReportedEvent::categories),
        union(sightings, ReportedEvent::named),
        phases(sightings),
        majority(sightings, ReportedEvent::deal),
        Confidence.of(date, independent, status, conflicts.size()),
        independent,
        sources(sightings),
        conflicts,
        List.of(),
        merges(cluster),
        List.of());
  }

  static List<String> parties(List<Sighting> sightings) {
    return union(sightings, ReportedEvent::parties);
  }

  static EventType type(List<Sighting> sightings) {
    return sightings.stream().map(Sighting::type).min(naturalOrder()).orElseThrow();
  }

  private static Status status(List<Sighting> sightings) {
    List<Status> all = sightings.stream().map(s -> s.event().status()).toList();
    if (all.contains(Status.COMPLETED)) {
      return Status.COMPLETED;
    }
    return all.contains(Status.DISPUTED) ? Status.DISPUTED : Status.UNDERWAY;
  }

  private Counts counts(List<Sighting> sightings, List<String> parties, List<Conflict> conflicts) {
    TreeSet<String> sides = new TreeSet<>();
    for (Sighting sighting : sightings) {
      sides.addAll(sighting.event().count().received().keySet());
      sighting.event().claims().stream()
          .filter(c -> c.field().startsWith(Figure.RECEIVED))
          .forEach(c -> sides.add(c.field().substring(Figure.RECEIVED.length())));
    }
    SortedMap<String, SideCount> received = new TreeMap<>();
    for (String side : sides) {
      List<Figure> figures = Figure.received(sightings, side);
      Quantity quantity = Consensus.of(figures, f -> officials.rank(f.claimant(), side, parties));
      if (quantity != null) {
        received.put(side, new SideCount(quantity, parts(sightings, side)));
        conflicts.addAll(Consensus.conflicts(Figure.RECEIVED + side, figures, quantity));
      }
    }
    return new Counts(received, total(sightings, parties, received, conflicts));
  }

  /** Both sides together where both are known, else what is stated; a stated one may differ. */
  private static Quantity total(
      List<Sighting> sightings,
      List<String> parties,
      SortedMap<String, SideCount> received,
      List<Conflict> conflicts) {
    List<Figure> figures = Figure.totals(sightings);
    boolean bothKnown =
        parties.size() == 2
            && received.size() >= 2
            && received.values().stream().allMatch(side -> side.quantity().best() != null);
    Quantity total =
        bothKnown
            ? received.values().stream()
                .map(SideCount::quantity)
                .reduce(Quantity::plus)
                .orElseThrow()
            : Consensus.of(figures, f -> f.claimant() == null ? 0 : 1);
    conflicts.addAll(Consensus.conflicts(Figure.TOTAL, figures, total));
    return total;
  }

  private static List<Part> parts(List<Sighting> sightings, String side) {
    SortedMap<String, Votes<Integer>> votes = new TreeMap<>();
    for (Sighting sighting : sightings) {
      SideCount count = sighting.event().count().received().get(side);
      for (Part part : count == null ? List.<Part>of() : count.parts()) {
        votes
            .computeIfAbsent(part.what(), what -> new Votes<>(naturalOrder()))
            .add(part.best(), sighting.group());
      }
    }
    return votes.entrySet().stream()
        .map(e -> new Part(e.getKey(), e.getValue().winner().orElseThrow()))
        .toList();
  }

  private static List<PhaseRef> phases(List<Sighting> sightings) {
    TreeMap<PhaseRef, PhaseRef> phases = new TreeMap<>(PHASES);
    for (Sighting sighting : sightings) {
      for (PhaseRef phase : sighting.event().phases()) {
        phases.merge(phase, phase, EventBuilder::fuller);
      }
    }
    return List.copyOf(phases.values());
  }

  /** Of two mentions of one number the stated one, then the one that tells how many there are. */
  private static PhaseRef fuller(PhaseRef a, PhaseRef b) {
    if (a.implied() != b.implied()) {
      return a.implied() ? b : a;
    }
    return a.of() == null && b.of() != null ? b : a;
  }

  private static List<Source> sources(List<Sighting> sightings) {
    return sightings.stream()
        .sorted(comparing((Sighting s) -> s.article().id()).thenComparing(Sighting.ORDER))
        .map(
            s ->
                new Source(
                    s.article().id(),
                    s.article().outlet(),
                    s.article().url(),
                    s.article().title(),
                    s.article().published(),
                    s.article().publishedBasis(),
                    s.group().equals(s.article().id()) ? null : s.group(),
                    s.event().claims()))
        .toList();
  }

  private static List<Event.Merge> merges(Cluster cluster) {
    return cluster.members().stream()
        .filter(m -> !m.because().isEmpty())
        .map(m -> new Event.Merge(m.sighting().article().id(), m.because()))
        .sorted(comparing(Event.Merge::article))
        .toList();
  }

  private static List<String> union(
      List<Sighting> sightings, Function<ReportedEvent, List<String>> field) {
    return sightings.stream()
        .map(s -> field.apply(s.event()))
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static String majority(List<Sighting> sightings, Function<ReportedEvent, String> field) {
    Votes<String> votes = new Votes<>(naturalOrder());
    for (Sighting sighting : sightings) {
      String value = field.apply(sighting.event());
      if (value != null) {
        votes.add(value, sighting.group());
      }
    }
    return votes.winner().orElse(null);
  }
}
