package exchangeline.report;

import exchangeline.reading.Count;
import exchangeline.reading.Quantity;
import exchangeline.reading.Received;
import exchangeline.reading.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns the figures of one event into counts: how many each side got back, and the total (coding
 * manual, §6).
 */
final class CountResolver {
  private final Sides sides;
  private final Quotes quotes;
  private final List<Claim> claims = new ArrayList<>();

  CountResolver(Sides sides, Quotes quotes) {
    this.sides = sides;
    this.quotes = quotes;
  }

  List<Claim> claims() {
    return claims;
  }

  /**
   * The counts of an event; their claims are in {@link #claims()} then.
   *
   * @param figures in the order of the text
   * @param oneWay true when the event is a release or bodies, where nobody's figure stands for both
   */
  Counts resolve(List<Received> figures, boolean oneWay) {
    Tally tally = new Tally(sides, figures, oneWay);
    for (Received figure : tally.undecided()) {
      claims.add(ofTotal(figure, "ambiguous"));
    }
    SortedMap<String, SideCount> received = new TreeMap<>();
    tally
        .bySide()
        .forEach((code, list) -> side(code, list, figures).ifPresent(c -> received.put(code, c)));
    tally
        .derived()
        .forEach(
            (code, n) -> {
              received.put(code, new SideCount(Quantity.exact(n), List.of()));
              String field = "count.received." + code;
              claims.add(Quotes.derived(field, n, "count.half", "sum"));
            });
    Quantity total = total(tally.totals(), received, oneWay);
    return new Counts(received, total);
  }

  private Optional<SideCount> side(String code, List<Received> list, List<Received> all) {
    String field = "count.received." + code;
    List<Part> parts = new ArrayList<>();
    int largest =
        list.stream()
            .map(r -> r.count().quantity().best())
            .filter(Objects::nonNull)
            .mapToInt(n -> n)
            .max()
            .orElse(0);
    List<Received> whole = new ArrayList<>();
    for (Received figure : list) {
      if (isShare(figure, largest) || isAddend(figure, list)) {
        part(figure, parts, code);
      } else {
        whole.add(figure);
      }
    }
    for (Received figure : whole) {
      Count count = figure.count();
      String reading = count.reading().equals("exact") ? null : count.reading();
      claims.add(
          quotes.claim(
              field,
              count.quantity().best(),
              count.span(),
              figure.claimant(),
              "count." + figure.rule(),
              reading));
    }
    Map<Quantity, Integer> votes = new LinkedHashMap<>();
    Map<Quantity, Integer> echoes = new LinkedHashMap<>();
    whole.forEach(r -> votes.merge(r.count().quantity(), 1, Integer::sum));
    all.stream()
        .filter(r -> r.kind() == Received.Kind.SIDE && !code.equals(r.code()))
        .forEach(r -> echoes.merge(r.count().quantity(), 1, Integer::sum));
    List<Quantity> ranked = new ArrayList<>(votes.keySet());
    ranked.sort(
        Comparator.<Quantity>comparingInt(q -> q.isExact() ? 0 : 1)
            .thenComparingInt(q -> isPricedOnly(q, whole) ? 1 : 0)
            .thenComparingInt(q -> -votes.get(q))
            .thenComparingInt(q -> -echoes.getOrDefault(q, 0))
            .thenComparingInt(q -> q.best() == null ? 0 : -q.best()));
    Quantity best = ranked.get(0);
    Quantity range = best;
    for (Quantity other : ranked.subList(1, ranked.size())) {
      boolean rival = other.isExact() && best.isExact() && isRival(other, whole);
      if (rival) {
        range =
            new Quantity(
                range.best(),
                Math.min(range.low(), other.low()),
                Math.max(range.high(), other.high()),
                range.approximate());
      }
    }
    for (Received figure : all) {
      if (figure.kind() == Received.Kind.PART && code.equals(figure.code())) {
        part(figure, parts, code);
      }
    }
    parts.sort(Comparator.comparing(Part::what).thenComparing(Part::best));
    return Optional.of(new SideCount(range, parts.stream().distinct().toList()));
  }

  /** "Thirty-one wounded" beside a larger figure of the side is a share, not another claim. */
  private static boolean isShare(Received figure, int largest) {
    Integer n = figure.count().quantity().best();
    return !Tally.isWhole(figure.count()) && n != null && n < largest;
  }

  /** "185 soldiers" beside "185 soldiers and 20 civilians" of the same side. */
  private static boolean isAddend(Received figure, List<Received> list) {
    Count count = figure.count();
    return list.stream()
        .flatMap(r -> r.count().parts().stream())
        .filter(part -> part.category() != null)
        .anyMatch(
            part ->
                part.quantity().equals(count.quantity())
                    && part.category().equals(count.category()));
  }

  /** "Three Danes" beside "16 people were swapped for eight Serbs", not all of whom are Danes. */
  private static boolean isPricedOnly(Quantity quantity, List<Received> list) {
    return list.stream()
        .filter(r -> r.count().quantity().equals(quantity))
        .allMatch(r -> r.rule().equals(Received.PRICED));
  }

  private static boolean isRival(Quantity other, List<Received> list) {
    return list.stream()
        .filter(r -> r.count().quantity().equals(other))
        .anyMatch(r -> r.claimant() != null || r.kind() == Received.Kind.EACH);
  }

  private void part(Received figure, List<Part> parts, String code) {
    Integer n = figure.count().quantity().best();
    String what = figure.count().category();
    if (n != null && what != null && !figure.count().isNamed()) {
      parts.add(new Part(what, n));
      claims.add(
          quotes.claim(
              "count.parts." + code,
              n,
              figure.count().span(),
              figure.claimant(),
              "count." + figure.rule(),
              null));
    }
  }

  private Claim ofTotal(Received figure, String reading) {
    return quotes.claim(
        "count.total",
        figure.count().quantity().best(),
        figure.count().span(),
        figure.claimant(),
        "count." + figure.rule(),
        reading);
  }

  private Quantity total(
      List<Received> totals, SortedMap<String, SideCount> received, boolean oneWay) {
    for (Received figure : totals) {
      claims.add(ofTotal(figure, null));
    }
    if (!totals.isEmpty()) {
      return totals.get(0).count().quantity();
    }
    boolean both =
        sides.codes().size() == 2
            && sides.codes().stream().allMatch(side -> received.containsKey(sides.countedAs(side)));
    if (!both || (oneWay && received.size() < 2)) {
      return null;
    }
    Quantity sum = Quantity.exact(0);
    for (SideCount side : received.values()) {
      sum = sum.plus(side.quantity());
    }
    if (sum.best() == null) {
      return null;
    }
    claims.add(Quotes.derived("count.total", sum.best(), "count.total", "sum"));
    return sum;
  }
}
