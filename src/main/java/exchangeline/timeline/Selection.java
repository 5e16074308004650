package exchangeline.timeline;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which events of a timeline are wanted. It is applied to whole timelines: what is not wanted has
 * helped to date, number and merge the rest.
 *
 * @param from first day; what ended before it and what has no date with a year is out; or null
 * @param to last day; what began after it and what has no date with a year is out; or null
 * @param parties codes, all of which must take part
 * @param types kinds of handover; empty for all
 * @param minSources least number of independent sources
 * @param minConfidence least confidence, 0 to 1
 */
public record Selection(
    LocalDate from,
    LocalDate to,
    List<String> parties,
    List<EventType> types,
    int minSources,
    double minConfidence) {
  public Selection {
    parties = List.copyOf(parties);
    types = List.copyOf(types);
  }

  /** True when every event is wanted. */
  private boolean isAll() {
    return from == null
        && to == null
        && parties.isEmpty()
        && types.isEmpty()
        && minSources <= 1
        && minConfidence <= 0;
  }

  /**
   * The timeline with the wanted events alone, announcements and totals that fit them, and the
   * series, deals and coverage in which at least one of them stands. Those stay whole: a number is
   * missing in a series when no article tells it, not when its event is unwanted.
   */
  public Timeline of(Timeline timeline) {
    if (isAll()) {
      return timeline;
    }
    List<Event> events = timeline.events().stream().filter(this::wants).toList();
    Set<String> ids = new HashSet<>();
    events.forEach(event -> ids.add(event.id()));
    return new Timeline(
        timeline.corpus(),
        timeline.actors(),
        events,
        timeline.announcements().stream().filter(this::wants).toList(),
        timeline.series().stream()
            .filter(s -> s.events().values().stream().anyMatch(ids::contains))
            .toList(),
        timeline.deals().stream().filter(d -> d.events().stream().anyMatch(ids::contains)).toList(),
        timeline.totals().stream()
            .filter(t -> parties.isEmpty() || parties.contains(t.party()))
            .toList(),
        timeline.coverage().stream()
            .filter(c -> c.events().stream().anyMatch(ids::contains))
            .toList(),
        timeline.overrides());
  }

  private boolean wants(Event event) {
    return fits(event.date())
        && event.parties().containsAll(parties)
        && wants(event.type())
        && event.independentSources() >= minSources
        && event.confidence() >= minConfidence;
  }

  private boolean wants(LinkedAnnouncement linked) {
    return fits(linked.announcement().date())
        && linked.announcement().parties().containsAll(parties)
        && wants(linked.announcement().type());
  }

  private boolean wants(EventType type) {
    return types.isEmpty() || types.contains(type);
  }

  private boolean fits(DateValue date) {
    return (from == null || (date.end() != null && !date.end().isBefore(from)))
        && (to == null || (date.start() != null && !date.start().isAfter(to)));
  }
}
