package exchangeline.timeline;

import static java.util.Comparator.comparing;

import exchangeline.article.PublishedBasis;
import exchangeline.reading.Quantity;
import exchangeline.report.Claim;
import exchangeline.report.Counts;
import exchangeline.report.SideCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives an event the values that a reviewer set, and claims that say so. */
final class Corrected {
  private static final String RULE = "reviewer.set";

  private final Map<String, Object> values = new TreeMap<>();

  private Corrected(List<Correction.Set> corrections) {
    corrections.forEach(c -> values.put(c.amendment().field(), c.amendment().value()));
  }

  /**
   * The event with the values.
   *
   * @param corrections of it; of several for one field the last one holds
   * @param file name of the reviewer's file, which becomes a source
   */
  static Event event(Event event, List<Correction.Set> corrections, String file) {
    if (corrections.isEmpty()) {
      return event;
    }
    Corrected corrected = new Corrected(corrections);
    return corrected.event(event, sources(event, corrections, file));
  }

  private Event event(Event event, List<Source> sources) {
    List<String> parties = get("parties", event.parties());
    return new Event(
        event.id(),
        get("type", event.type()),
        get("status", event.status()),
        get("date", event.date()),
        parties,
        get("mediators", event.mediators()),
        get("place", event.place()),
        count(event.count(), parties),
        get("categories", event.categories()),
        event.named(),
        event.phases(),
        get("deal", event.deal()),
        event.confidence(),
        event.independentSources(),
        sources,
        event.conflicts().stream().filter(c -> !values.containsKey(c.field())).toList(),
        event.aliases(),
        event.merges(),
        event.keptApart());
  }

  /** What {@link Amendment} read for the field has the type of the field. */
  @SuppressWarnings("unchecked")
  private <T> T get(String field, T otherwise) {
    return values.containsKey(field) ? (T) values.get(field) : otherwise;
  }

  /** A total that the reviewer leaves alone follows from the sides where both are known. */
  private Counts count(Counts before, List<String> parties) {
    SortedMap<String, SideCount> received = new TreeMap<>(before.received());
    values.forEach(
        (field, value) -> {
          if (field.startsWith(Amendment.RECEIVED)) {
            String side = field.substring(Amendment.RECEIVED.length());
            SideCount old = received.remove(side);
            if (value != null) {
              received.put(
                  side, new SideCount((Quantity) value, old == null ? List.of() : old.parts()));
            }
          }
        });
    boolean bothKnown =
        parties.size() == 2
            && received.size() == 2
            && received.values().stream().allMatch(s -> s.quantity().best() != null);
    Quantity total =
        bothKnown && !received.equals(before.received())
            ? received.values().stream()
                .map(SideCount::quantity)
                .reduce(Quantity::plus)
                .orElseThrow()
            : before.total();
    return new Counts(received, get(Amendment.TOTAL, total));
  }

  private static List<Source> sources(Event event, List<Correction.Set> corrections, String file) {
    List<Claim> claims = corrections.stream().map(Corrected::claim).toList();
    List<Source> sources = new ArrayList<>(event.sources());
    sources.add(new Source(file, null, null, null, null, PublishedBasis.NONE, null, claims));
    sources.sort(comparing(Source::article));
    return sources;
  }

  private static Claim claim(Correction.Set correction) {
    Amendment amendment = correction.amendment();
    Object value =
        amendment.value() instanceof Quantity quantity ? quantity.best() : amendment.written();
    return new Claim(
        amendment.field(),
        value,
        null,
        null,
        null,
        Correction.REVIEWER,
        RULE,
        correction.reason(),
        Correction.REVIEWER);
  }
}
