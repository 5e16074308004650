package exchangeline.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the sides of two reports stand to each other. */
enum SideFit {
  SAME,
  /** Two sides at least are the same, or all that one names; others are lacking. */
  LACKING,
  /** Too little is known to say. */
  UNKNOWN,
  CONTRADICT;

  static SideFit of(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return UNKNOWN;
    }
    if (a.equals(b)) {
      return SAME;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    if (common.size() >= Math.min(2, Math.min(a.size(), b.size()))) {
      return LACKING;
    }
    return a.size() == 1 && b.size() == 1 ? UNKNOWN : CONTRADICT;
  }
}
