package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    Map<Event, List<Event>> stages = new LinkedHashMap<>();
    for (Event whole : events) {
      if (DateShape.of(whole.date()) == DateShape.RANGE) {
        List<Event> inside = events.stream().filter(e -> isStage(e, whole)).toList();
        if (!inside.isEmpty()) {
          stages.put(whole, inside);
        }
      }
    }
    Map<Key, List<Event>> named = new LinkedHashMap<>();
    for (Event event : events) {
      String name = name(event, stages);
      if (name != null) {
        named.computeIfAbsent(new Key(name, event.parties()), k -> new ArrayList<>()).add(event);
      }
    }
    List<Deal> deals = new ArrayList<>();
    named.forEach((key, all) -> runs(all).forEach(run -> deals.add(deal(key.name(), run, stages))));
    stages.forEach(
        (whole, inside) -> {
          if (name(whole, stages) == null) {
            List<Event> all = new ArrayList<>(inside);
            all.add(whole);
            deals.add(deal(null, all, stages));
          }
        });
    deals.sort(
        comparing(Deal::start, nullsLast(naturalOrder()))
            .thenComparing(d -> d.parties().toString())
            .thenComparing(Deal::name, nullsLast(naturalOrder()))
            .thenComparing(d -> d.events().toString()));
    return List.copyOf(deals);
  }

  private static boolean isStage(Event event, Event whole) {
    return DateShape.of(event.date()) == DateShape.DAY
        && event.type() == whole.type()
        && event.parties().equals(whole.parties())
        && !event.date().start().isBefore(whole.date().start())
        && !event.date().end().isAfter(whole.date().end());
  }

  /** Its own, else that of the whole which holds it, or of the first day of a whole. */
  private static String name(Event event, Map<Event, List<Event>> stages) {
    if (event.deal() != null) {
      return event.deal();
    }
    List<Event> kin = new ArrayList<>(stages.getOrDefault(event, List.of()));
    stages.forEach(
        (whole, inside) -> {
          if (inside.contains(event)) {
            kin.add(whole);
            kin.addAll(inside);
          }
        });
    return kin.stream().map(Event::deal).filter(Objects::nonNull).findFirst().orElse(null);
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

  private static Deal deal(String name, List<Event> all, Map<Event, List<Event>> stages) {
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
        all.stream().filter(e -> !stages.containsKey(e)).map(Event::id).toList(),
        all.stream().filter(stages::containsKey).map(Event::id).toList());
  }
}
