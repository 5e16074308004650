package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.PhaseMention;
import exchangeline.reading.Quantity;
import exchangeline.reading.Received;
import exchangeline.reading.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The mentions of one article that speak of the same event, gathered in the order of the text. */
final class Draft {
  private final List<Mention> mentions = new ArrayList<>();

  Draft(Mention first) {
    mentions.add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  List<Mention> mentions() {
    return mentions;
  }

  Sides sides() {
    return mentions.get(0).sides();
  }

  /** True when no sentence below the title says that it took place. */
  boolean onlyInTitle() {
    return mentions.stream().noneMatch(m -> m.stated() && !m.title());
  }

  boolean remains() {
    return mentions.get(0).type() == EventType.BODIES;
  }

  boolean main() {
    return mentions.stream().anyMatch(m -> m.lead() && !m.previous());
  }

  boolean previous() {
    return mentions.get(0).previous();
  }

  /** Dates that the words give to the handover itself, else those of the report. */
  List<DateValue> dates() {
    List<DateValue> strong = dates(false);
    return strong.isEmpty() ? dates(true) : strong;
  }

  private List<DateValue> dates(boolean weak) {
    return mentions.stream()
        .filter(m -> m.date() != null && m.weakDate() == weak)
        .map(m -> m.date().value())
        .filter(d -> d.isPlaced() || d.isOpen() || d.weekday() != null)
        .toList();
  }

  /** Ordinals by unit, as "exchange 65". */
  Set<String> ordinals() {
    Set<String> ordinals = new TreeSet<>();
    for (Mention mention : mentions) {
      for (PhaseMention phase : mention.phases()) {
        ordinals.add(phase.phase().unit() + " " + phase.phase().ordinal());
      }
    }
    return ordinals;
  }

  /** Exact figures of whole sides. */
  List<Received> sideFigures() {
    return mentions.stream()
        .flatMap(m -> m.figures().stream())
        .filter(r -> r.kind() == Received.Kind.SIDE || r.kind() == Received.Kind.EACH)
        .toList();
  }

  /** True when a figure of {@code mention} stands in this draft too. */
  boolean sharesFigure(Mention mention) {
    return mention.figures().stream()
        .map(Received::count)
        .map(c -> c.quantity())
        .filter(Quantity::isExact)
        .anyMatch(
            q ->
                mentions.stream()
                    .flatMap(m -> m.figures().stream())
                    .anyMatch(r -> Objects.equals(r.count().quantity().best(), q.best())));
  }
}
