package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.PartyRef;
import exchangeline.reading.Quantity;
import exchangeline.reading.Received;
import exchangeline.reading.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The mentions of one article that speak of the same event, gathered in the order of the text. What
 * is asked of them again and again is kept once for each distinct value: a text may repeat itself.
 */
final class Draft {
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<DateValue> strongDates = new LinkedHashSet<>();
  private final Set<DateValue> weakDates = new LinkedHashSet<>();
  private final Set<SideFigure> sideFigures = new LinkedHashSet<>();
  private final Set<SideFigure> namedFigures = new LinkedHashSet<>();
  private final Set<Integer> exactFigures = new TreeSet<>();
  private final Set<Map<String, Integer>> exactBySide = new LinkedHashSet<>();
  private final Set<Integer> wholes = new HashSet<>();
  private final List<PartyRef> brokers = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();
  private boolean main;

  /**
   * An exact figure of one side.
   *
   * @param code of the side, or null for both
   */
  record SideFigure(String code, int n) {}

  Draft(Mention first) {
    add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    main |= mention.lead() && !mention.previous();
    exactBySide.add(Figures.exact(mention));
    if (mention.date() != null) {
      DateValue date = mention.date().value();
      if (date.isPlaced() || date.isOpen() || date.weekday() != null) {
        (mention.weakDate() ? weakDates : strongDates).add(date);
      }
    }
    for (Received figure : mention.figures()) {
      names.addAll(names(figure));
      if (figure.count().isNamed() && figure.kind() == Received.Kind.SIDE) {
        namedFigures.add(new SideFigure(figure.code(), figure.count().quantity().best()));
      }
      if (figure.count().isNamed() || figure.goesOn()) {
        continue;
      }
      boolean side = figure.kind() == Received.Kind.SIDE || figure.kind() == Received.Kind.EACH;
      if (figure.count().quantity().isExact()) {
        int n = figure.count().quantity().best();
        exactFigures.add(n);
        if (side) {
          sideFigures.add(new SideFigure(figure.code(), n));
        }
      }
    }
  }

  /** Says who mediated it, in words that stand apart from its mentions. */
  void mediatedBy(List<PartyRef> mediators) {
    brokers.addAll(mediators);
  }

  /** Who mediated, as said apart from the mentions. */
  List<PartyRef> brokers() {
    return brokers;
  }

  List<Mention> mentions() {
    return mentions;
  }

  int lastSentence() {
    return mentions.get(mentions.size() - 1).sentence();
  }

  Sides sides() {
    return mentions.get(0).sides();
  }

  /** True when no sentence below the title says that it took place. */
  boolean onlyInTitle() {
    return mentions.get(0).lead() && mentions.stream().noneMatch(m -> m.stated() && !m.title());
  }

  boolean swap() {
    return mentions.stream().anyMatch(Mention::swap);
  }

  boolean remains() {
    return mentions.get(0).type() == EventType.BODIES;
  }

  boolean main() {
    return main;
  }

  boolean previous() {
    return mentions.get(0).previous();
  }

  /** True when the words set it apart from the transfers that they tell besides. */
  boolean apart() {
    return mentions.get(0).apart();
  }

  /** Dates that the words give to the handover itself, else those of the report, each once. */
  Set<DateValue> dates() {
    return strongDates.isEmpty() ? weakDates : strongDates;
  }

  /** True when nothing but the day of the report is known, which follows that of the handover. */
  boolean isOnlyReported() {
    return strongDates.isEmpty() && !weakDates.isEmpty();
  }

  /** True when more than a weekday is known of its date. */
  boolean hasCalendarDay() {
    return dates().stream().anyMatch(d -> d.isPlaced() || d.isOpen());
  }

  /** True when it says how many there were. */
  boolean hasExactFigure() {
    return !exactFigures.isEmpty();
  }

  /** Exact figures of whole sides, each once. */
  Set<SideFigure> sideFigures() {
    return sideFigures;
  }

  /** The exact figures by side that single mentions give, each once. */
  Set<Map<String, Integer>> exactBySide() {
    return exactBySide;
  }

  /** How many each side got who are named, each once. */
  Set<SideFigure> namedFigures() {
    return namedFigures;
  }

  /** Exact figures that each side got, each once. */
  Set<Integer> sharedFigures() {
    return sideFigures.stream()
        .filter(f -> f.code() == null)
        .map(SideFigure::n)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Leaves a figure out: it is that of the deal of which this is a stage. */
  void leaveOut(Set<Integer> sums) {
    wholes.addAll(sums);
  }

  /** True for a figure of the deal of which this is a stage. */
  boolean isOfWhole(Received figure) {
    return figure.kind() == Received.Kind.EACH && wholes.contains(figure.count().quantity().best());
  }

  /** True when a figure of {@code mention}, or one whom it names, stands in this draft too. */
  boolean sharesFigure(Mention mention) {
    boolean named =
        !names.isEmpty()
            && mention.figures().stream().flatMap(r -> names(r).stream()).anyMatch(names::contains);
    return named || sharesNumber(mention);
  }

  private static List<String> names(Received figure) {
    return figure.count().names().stream().filter(NamedCaptives::isName).toList();
  }

  private boolean sharesNumber(Mention mention) {
    for (Received figure : mention.figures()) {
      Quantity quantity = figure.count().quantity();
      boolean exact = !figure.count().isNamed() && quantity.isExact();
      if (exact && exactFigures.contains(quantity.best())) {
        return true;
      }
    }
    return false;
  }
}
