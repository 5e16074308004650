package exchangeline.timeline;

import static java.util.Comparator.comparing;

import exchangeline.article.Span;
import exchangeline.reading.EventType;
import exchangeline.reading.Quantity;
import exchangeline.report.CumulativeTotal;
import exchangeline.report.SideCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A running total held against the timeline's own figures: what the corpus does not show.
 *
 * @param total what is claimed
 * @param counted sum of the best figures of {@code events} for the total's side
 * @param events ids of the events it runs over that give a figure for that side
 * @param uncounted ids of those that give none
 * @param gap people of the claim that no event of the timeline accounts for; negative where the
 *     events give more; null where the claim is no number
 */
public record Coverage(
    CumulativeTotal total, int counted, List<String> events, List<String> uncounted, Integer gap) {
  public Coverage {
    events = List.copyOf(events);
    uncounted = List.copyOf(uncounted);
  }

  private static final Comparator<CumulativeTotal> BY_PLACE =
      comparing(CumulativeTotal::article)
          .thenComparing(CumulativeTotal::span, comparing(Span::start));

  /** What is claimed, by whomever it is repeated. */
  private record Claimed(
      String party,
      Quantity quantity,
      LocalDate since,
      LocalDate asOf,
      String deal,
      boolean remains) {}

  /**
   * The totals whose side is known, each claim once, held against the events.
   *
   * @param deals the days of a whole count, the whole does not
   */
  static List<Coverage> of(List<CumulativeTotal> totals, List<Event> events, List<Deal> deals) {
    Set<String> wholes = new HashSet<>();
    deals.forEach(deal -> wholes.addAll(deal.whole()));
    List<Event> counted = events.stream().filter(e -> !wholes.contains(e.id())).toList();
    Map<Claimed, CumulativeTotal> first = new HashMap<>();
    totals.stream()
        .filter(total -> total.party() != null)
        .sorted(BY_PLACE)
        .forEach(total -> first.putIfAbsent(claimed(total), total));
    return totals.stream()
        .filter(total -> total.equals(first.get(claimed(total))))
        .map(total -> of(total, counted))
        .toList();
  }

  private static Claimed claimed(CumulativeTotal total) {
    return new Claimed(
        total.party(),
        total.quantity(),
        total.since(),
        total.asOf(),
        total.deal(),
        isRemains(total));
  }

  private static Coverage of(CumulativeTotal total, List<Event> events) {
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    int sum = 0;
    for (Event event : events) {
      if (runsOver(total, event)) {
        SideCount count = event.count().received().get(total.party());
        Integer best = count == null ? null : count.quantity().best();
        (best == null ? without : with).add(event.id());
        sum += best == null ? 0 : best;
      }
    }
    Quantity claimed = total.quantity();
    Integer least = claimed.best() != null ? claimed.best() : claimed.low();
    return new Coverage(total, sum, with, without, least == null ? null : least - sum);
  }

  private static boolean runsOver(CumulativeTotal total, Event event) {
    boolean remains = event.type() == EventType.BODIES;
    LocalDate start = event.date().start();
    LocalDate end = event.date().end();
    return remains == isRemains(total)
        && concerns(total.party(), event)
        && (total.deal() == null || total.deal().equals(event.deal()))
        && (total.since() == null || (end != null && !end.isBefore(total.since())))
        && (total.asOf() == null || (start != null && !start.isAfter(total.asOf())));
  }

  private static boolean concerns(String party, Event event) {
    return event.parties().contains(party) || event.count().received().containsKey(party);
  }

  private static boolean isRemains(CumulativeTotal total) {
    return "remains".equals(total.category());
  }
}
