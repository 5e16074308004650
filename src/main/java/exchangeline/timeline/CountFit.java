package exchangeline.timeline;

import exchangeline.reading.Quantity;
import exchangeline.report.Counts;
import exchangeline.report.SideCount;
import java.util.Map;

/** How the figures of two reports stand to each other. */
enum CountFit {
  /** At least one exact figure in common, none that differs. */
  AGREE,
  /** An exact figure differs; that alone keeps nothing apart. */
  DIFFER,
  /** No exact figure that could be compared. */
  SILENT;

  static CountFit of(Counts a, Counts b) {
    boolean agree = false;
    for (Map.Entry<String, SideCount> side : a.received().entrySet()) {
      SideCount other = b.received().get(side.getKey());
      if (other != null && side.getValue().quantity().isExact() && other.quantity().isExact()) {
        if (!side.getValue().quantity().best().equals(other.quantity().best())) {
          return DIFFER;
        }
        agree = true;
      }
    }
    Quantity totalOfA = total(a);
    Quantity totalOfB = total(b);
    if (totalOfA != null && totalOfB != null && totalOfA.isExact() && totalOfB.isExact()) {
      if (!totalOfA.best().equals(totalOfB.best())) {
        return DIFFER;
      }
      agree = true;
    }
    return agree ? AGREE : SILENT;
  }

  private static Quantity total(Counts counts) {
    if (counts.total() != null || counts.received().size() < 2) {
      return counts.total();
    }
    return counts.received().values().stream()
        .map(SideCount::quantity)
        .reduce(Quantity::plus)
        .orElseThrow();
  }
}
