package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gathers the events of one agreement (coding manual, §3): those for which texts name it, and days
 * that a report of several days together covers.
 */
final class Deals {
  /** Days without an event after which the same words mean another agreement. */
  private static final int PAUSE = 180;

  private record Key(String name, List<String> parties) {}

  private Deals() {}

  /**
   * The agreements, sorted by start, parties and name.
   *
   * @param events in the order of the timeline
   */
  static List<Deal> of(List<Event> events) {
    Map<String, List<Event>> stages = stages(events);
    Map<String, String> names = names(events, stages);
    Map<Key, List<Event>> named = new LinkedHashMap<>();
    List<Deal> deals = new ArrayList<>();
    for (Event event : events) {
      String name = names.get(event.id());
      if (name != null) {
        named.computeIfAbsent(new Key(name, event.parties()), k -> new ArrayList<>()).add(event);
      } else if (stages.containsKey(event.id())) {
        List<Event> all = new ArrayList<>(stages.get(event.id()));
        all.add(event);
        deals.add(deal(null, all, stages.keySet()));
      }
    }
    named.forEach(
        (key, all) -> runs(all).forEach(run -> deals.add(deal(key.name(), run, stages.keySet()))));
    deals.sort(
        comparing(Deal::start, nullsLast(naturalOrder()))
            .thenComparing(d -> d.parties().toString())
            .thenComparing(Deal::name, nullsLast(naturalOrder()))
            .thenComparing(d -> d.events().toString()));
    return List.copyOf(deals);
  }

  /** Id of an event that tells several days together → the events of those days. */
  private static Map<String, List<Event>> stages(List<Event> events) {
    EventDays days = new EventDays(events);
    Map<String, List<Event>> stages = new LinkedHashMap<>();
    for (Event whole : events) {
      if (DateShape.of(whole.date()) == DateShape.RANGE) {
        List<Event> inside =
            days.within(whole.date().start(), whole.date().end())
                .filter(event -> DateShape.of(event.date()) == DateShape.DAY)
                .filter(event -> event.type() == whole.type())
                .filter(event -> event.parties().equals(whole.parties()))
                .toList();
        if (!inside.isEmpty()) {
          stages.put(whole.id(), inside);
        }
      }
    }
    return stages;
  }

  /** Id of an event → its own name of the deal, else that of the whole or of another day of it. */
  private static Map<String, String> names(List<Event> events, Map<String, List<Event>> stages) {
    Map<String, String> names = new HashMap<>();
    for (Event event : events) {
      if (event.deal() != null) {
        names.put(event.id(), event.deal());
      }
    }
    Map<String, String> shared = new HashMap<>();
    stages.forEach(
        (whole, inside) -> {
          List<String> kin = new ArrayList<>(List.of(whole));
          inside.forEach(event -> kin.add(event.id()));
          kin.stream()
              .map(names::get)
              .filter(Objects::nonNull)
              .findFirst()
              .ifPresent(name -> kin.forEach(id -> shared.putIfAbsent(id, name)));
        });
    shared.forEach(names::putIfAbsent);
    return names;
  }

  /** Stretches without a long pause; what has no day belongs to the last. */
  private static List<List<Event>> runs(List<Event> events) {
    List<List<Event>> runs = new ArrayList<>();
    LocalDate last = null;
    for (Event event : events) {
      LocalDate start = event.date().start();
      boolean apart = last != null && start != null && last.plusDays(PAUSE).isBefore(start);
      if (runs.isEmpty() || apart) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(event);
      last = start == null ? last : event.date().end();
    }
    return runs;
  }

  private static Deal deal(String name, List<Event> all, Set<String> wholes) {
    return new Deal(
        name,
        all.get(0).parties(),
        all.stream()
            .map(e -> e.date().start())
            .filter(Objects::nonNull)
            .min(naturalOrder())
            .orElse(null),
        all.stream()
            .map(e -> e.date().end())
            .filter(Objects::nonNull)
            .max(naturalOrder())
            .orElse(null),
        all.stream().map(Event::id).filter(id -> !wholes.contains(id)).toList(),
        all.stream().map(Event::id).filter(wholes::contains).toList());
  }
}
