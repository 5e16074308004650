package exchangeline.report;

import exchangeline.reading.Count;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import exchangeline.reading.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one event sorted by whom they count; those that name no side are decided by the
 * others, or stay open (coding manual, §6).
 */
final class Tally {
  /** Kinds of people that a side's whole can consist of; of other kinds are its shares. */
  private static final Set<String> WHOLE_GROUPS = Set.of("soldiers", "hostages", "remains");

  /** UTF-16 units between two figures of one clause. */
  private static final int NEAR = 90;

  /** How many times an event's figure makes a running total. */
  private static final int RUNNING = 3;

  private final Sides sides;
  private final List<Received> figures;
  private final boolean oneWay;
  private final SortedMap<String, List<Received>> bySide = new TreeMap<>();
  private final SortedMap<String, Integer> derived = new TreeMap<>();
  private final List<Received> totals = new ArrayList<>();
  private final List<Received> undecided = new ArrayList<>();

  /**
   * Sorts figures.
   *
   * @param figures in the order of the text
   * @param oneWay true for a release or bodies, where no total is twice a side's figure
   */
  Tally(Sides sides, List<Received> figures, boolean oneWay) {
    this.sides = sides;
    this.figures = figures;
    this.oneWay = oneWay;
    List<Received> open = new ArrayList<>();
    Set<String> divided = NationalShares.wholes(figures);
    for (int i = 0; i < figures.size(); i++) {
      Received figure = figures.get(i);
      switch (figure.kind()) {
        case SIDE -> {
          List<Received> nations = NationalShares.of(i, figures);
          nations.forEach(r -> put(r.code(), r));
          boolean again =
              !figure.rule().startsWith("owner") && divided.contains(NationalShares.key(figure));
          if (nations.isEmpty() && !again) {
            put(figure.code(), figure);
          }
        }
        case EACH -> putForBoth(figure);
        case TOTAL -> totals.add(figure);
        case AMBIGUOUS, ONE ->
            otherThanPartner(i, figures)
                .ifPresentOrElse(code -> put(code, figure), () -> open.add(figure));
        case ACROSS -> {
          Optional<String> other = otherThanBefore(i, figures);
          other.ifPresentOrElse(code -> put(code, figure), () -> open.add(figure));
        }
        case PART -> {}
      }
    }
    dropRunningTotals();
    pairEquals(open);
    List<Received> shares = shares(figures);
    open.forEach(figure -> divide(figure, shares));
    List.copyOf(totals).forEach(total -> divideAmongSides(total, shares));
    open.forEach(this::divideSum);
    open.forEach(figure -> addUp(figure, open));
    open.removeIf(this::isAcrossFromKnown);
    open.forEach(this::decide);
    totals.forEach(this::halve);
    figures.forEach(this::equal);
  }

  /** Figures of each side, in the order of the text. */
  SortedMap<String, List<Received>> bySide() {
    return bySide;
  }

  /** Sides whose figure no words give: half of a total whose other half is told. */
  SortedMap<String, Integer> derived() {
    return derived;
  }

  /** Figures of both sides together. */
  List<Received> totals() {
    return totals;
  }

  /** Figures that nothing decides. */
  List<Received> undecided() {
    return undecided;
  }

  /**
   * "In all, 7,001 of ours have been brought back" beside "173 are home": what is several times the
   * event's figure runs over many events.
   */
  private void dropRunningTotals() {
    for (List<Received> list : bySide.values()) {
      int told =
          list.stream()
              .filter(r -> r.count().scope() != Count.Scope.TOTAL && best(r) != null)
              .filter(r -> isWhole(r.count()))
              .mapToInt(Tally::best)
              .max()
              .orElse(Integer.MAX_VALUE);
      list.removeIf(
          r ->
              r.count().scope() == Count.Scope.TOTAL
                  && best(r) != null
                  && best(r) / RUNNING >= told);
    }
  }

  private void put(String code, Received figure) {
    bySide.computeIfAbsent(code, k -> new ArrayList<>()).add(figure);
  }

  private void putForBoth(Received figure) {
    if (sides.codes().size() == 2) {
      sides.codes().forEach(side -> put(sides.countedAs(side), figure));
    }
  }

  /** "40 of ours were exchanged for 40 of theirs": each side got as many, whosever voice it is. */
  private void pairEquals(List<Received> open) {
    for (int i = 1; i < open.size(); i++) {
      Received one = open.get(i - 1);
      Received other = open.get(i);
      boolean swap = one.kind() == Kind.AMBIGUOUS && other.kind() == Kind.AMBIGUOUS;
      boolean near = other.count().span().start() - one.count().span().end() < NEAR;
      if (swap && near && best(one) != null && best(one).equals(best(other)) && bySide.isEmpty()) {
        putForBoth(one);
        open.removeAll(List.of(one, other));
        return;
      }
    }
  }

  /** "44 people came home while Juba received 40": beside the one side's figure, the other's. */
  private boolean isAcrossFromKnown(Received figure) {
    Optional<String> known = onlyKnown();
    boolean whole = figure.kind() == Kind.ONE && isWhole(figure.count());
    if (known.isEmpty() || !whole || isKnown(figure)) {
      return false;
    }
    boolean beside =
        bySide.get(known.get()).stream()
            .filter(r -> !r.goesOn() && r.count().relation() != Count.Relation.ANAPHOR)
            .anyMatch(
                r ->
                    figure.count().span().end() < r.count().span().start()
                        && r.count().span().start() - figure.count().span().end() < NEAR);
    if (beside) {
      put(across(known.get()).orElseThrow(), figure);
    }
    return beside;
  }

  private boolean isKnown(Received figure) {
    return best(figure) == null || known().contains(best(figure));
  }

  /** "Three hostages for 40 prisoners": where one number's side is known, so is the other's. */
  private Optional<String> otherThanPartner(int i, List<Received> figures) {
    return switch (figures.get(i).count().scope()) {
      case SIDE_A -> sideOf(figures, i + 1, Count.Scope.SIDE_B);
      case SIDE_B -> sideOf(figures, i - 1, Count.Scope.SIDE_A);
      default -> Optional.empty();
    };
  }

  private Optional<String> sideOf(List<Received> figures, int i, Count.Scope scope) {
    return i < 0 || i >= figures.size() || figures.get(i).count().scope() != scope
        ? Optional.empty()
        : Optional.ofNullable(figures.get(i).code()).flatMap(this::across);
  }

  /** "As many Serbs were freed in return": what they equal is the other side's. */
  private void equal(Received figure) {
    // "909 on 28 March and the same number on 18 April": as many as on another day.
    boolean anaphor =
        figure.count().relation() == Count.Relation.ANAPHOR && !figure.rule().equals("dated");
    if (figure.kind() == Kind.SIDE && anaphor && figure.count().quantity().isExact()) {
      across(figure.code())
          .filter(code -> !bySide.containsKey(code))
          .ifPresent(
              code ->
                  put(
                      code,
                      new Received(
                          code, Kind.SIDE, figure.count(), figure.claimant(), figure.rule())));
    }
  }

  /** "Moscow let 90 go; 24 came the other way": across from the figure told before. */
  private Optional<String> otherThanBefore(int i, List<Received> figures) {
    int at = figures.get(i).count().span().start();
    return figures.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.count().span().end() <= at)
        .max(Comparator.comparingInt(r -> r.count().span().start()))
        .flatMap(r -> across(r.code()));
  }

  private Optional<String> across(String code) {
    return sides.codes().stream()
        .filter(side -> sides.countedAs(side).equals(code))
        .findFirst()
        .flatMap(sides::opposite)
        .map(sides::countedAs);
  }

  /**
   * "Ten prisoners, five Danes, three Finns and two Poles": the shares are the sides; "84
   * prisoners" and, of one side, 83 soldiers and a nurse: the shares are that side's whole.
   */
  private void divide(Received figure, List<Received> shares) {
    if (NationalShares.addUp(shares, figure)
        && NationalShares.sidesOf(shares) == shares.size()
        && shares.stream().noneMatch(r -> bySide.containsKey(r.code()))) {
      shares.forEach(r -> put(r.code(), r));
    }
    if (NationalShares.addUp(shares, figure) && NationalShares.sidesOf(shares) == 1) {
      put(shares.get(0).code(), figure);
    }
  }

  /** "A total of 218: 108 Danes and 110 Finns". */
  private void divideAmongSides(Received total, List<Received> shares) {
    List<Received> behind =
        shares.stream()
            .filter(r -> r.rule().equals("part.owner"))
            .filter(r -> sides.contains(r.code()))
            .filter(r -> r.count().span().start() > total.count().span().end())
            .toList();
    if (bySide.isEmpty()
        && behind.size() == sides.codes().size()
        && NationalShares.addUp(behind, total)
        && NationalShares.sidesOf(behind) == behind.size()) {
      behind.forEach(r -> put(r.code(), r));
    }
  }

  private static List<Received> shares(List<Received> figures) {
    return figures.stream()
        .filter(r -> r.kind() == Kind.PART && r.code() != null)
        .filter(r -> r.count().quantity().isExact())
        .toList();
  }

  /** "312 detainees and 297 fighters go free" beside 297 of one side: the rest is the other's. */
  private void divideSum(Received figure) {
    List<Count> addends = figure.count().parts();
    Optional<String> known = onlyKnown();
    if (addends.size() != 2 || known.isEmpty() || !addends.stream().allMatch(Tally::isWhole)) {
      return;
    }
    if (bySide.get(known.get()).stream().anyMatch(r -> Objects.equals(best(r), best(figure)))) {
      return;
    }
    Integer n = known(known.get()).orElse(null);
    for (int i = 0; i < 2; i++) {
      if (addends.get(i).quantity().isExact() && addends.get(i).quantity().best().equals(n)) {
        Count rest = addends.get(1 - i);
        across(known.get())
            .ifPresent(
                code ->
                    put(
                        code,
                        new Received(code, Kind.SIDE, rest, figure.claimant(), figure.rule())));
        return;
      }
    }
  }

  /** "19 were exchanged", two of one side, "17 left the capital": 17 and two are the 19. */
  private void addUp(Received whole, List<Received> open) {
    Optional<String> known = onlyKnown();
    boolean sum = !whole.count().parts().isEmpty();
    if (whole.kind() != Kind.AMBIGUOUS || sum || best(whole) == null || known.isEmpty()) {
      return;
    }
    int rest = best(whole) - known(known.get()).orElse(0);
    open.stream()
        .filter(r -> r.kind() == Kind.ONE && r.count().quantity().isExact() && best(r) == rest)
        .filter(r -> isWhole(r.count()))
        .findFirst()
        .ifPresent(r -> across(known.get()).ifPresent(code -> put(code, r)));
  }

  private void decide(Received figure) {
    Integer n = best(figure);
    List<Integer> known = known();
    boolean one = n != null && known.size() == 1;
    boolean same = one && known.get(0).equals(n) && sides.codes().size() == 2;
    if (n != null && known.size() == 2 && known.get(0) + known.get(1) == n) {
      totals.add(figure);
    } else if (one && !oneWay && known.get(0) * 2 == n) {
      totals.add(figure);
    } else if (same && figure.kind() == Kind.AMBIGUOUS) {
      putForBoth(figure);
    } else if (same && isAntecedent(figure)) {
      across(onlyKnown().orElseThrow()).ifPresent(code -> put(code, figure));
    } else if (!(n != null && known.contains(n)) || figure.kind() == Kind.AMBIGUOUS) {
      undecided.add(figure);
    }
  }

  /** "95 came home … the same number of Russians": they equal those of the other side. */
  private boolean isAntecedent(Received figure) {
    return onlyKnown().isPresent()
        && bySide.get(onlyKnown().get()).stream()
            .map(Received::count)
            .filter(c -> c.relation() == Count.Relation.ANAPHOR)
            .anyMatch(c -> c.span().start() > figure.count().span().end());
  }

  /** "206 were exchanged", 103 of them of one side: as many of the other. */
  private void halve(Received total) {
    Optional<String> known = onlyKnown();
    Integer n = best(total);
    if (!oneWay && n != null) {
      sides.codes().stream()
          .map(sides::countedAs)
          .flatMap(code -> rest(n, code).stream())
          .findFirst()
          .ifPresent(r -> put(r.code(), r));
    }
    if (!oneWay && n != null && known.isPresent() && known(known.get()).orElse(0) * 2 == n) {
      across(known.get()).ifPresent(code -> derived.put(code, n / 2));
    }
  }

  /** "A total of 218, including 108 Danish women" beside 110 of the other side: the 108 are all. */
  private Optional<Received> rest(int total, String code) {
    Optional<Integer> other = across(code).flatMap(this::known);
    if (other.isEmpty() || known(code).isPresent()) {
      return Optional.empty();
    }
    return figures.stream()
        .filter(r -> r.kind() == Kind.PART && code.equals(r.code()))
        .filter(r -> Objects.equals(best(r), total - other.get()))
        .findFirst();
  }

  /** The side whose figure is known where the other's is not. */
  private Optional<String> onlyKnown() {
    List<String> codes =
        sides.codes().stream()
            .map(sides::countedAs)
            .filter(code -> known(code).isPresent())
            .toList();
    boolean free = bySide.size() == 1 && codes.size() == 1 && sides.codes().size() == 2;
    return free ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private List<Integer> known() {
    return sides.codes().stream().flatMap(side -> known(sides.countedAs(side)).stream()).toList();
  }

  private Optional<Integer> known(String code) {
    return bySide.getOrDefault(code, List.of()).stream()
        .map(Tally::best)
        .filter(Objects::nonNull)
        .findFirst();
  }

  static boolean isWhole(Count count) {
    return count.category() == null || WHOLE_GROUPS.contains(count.category());
  }

  static Integer best(Received figure) {
    return figure.count().quantity().best();
  }
}
