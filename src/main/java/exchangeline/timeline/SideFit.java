package exchangeline.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the sides of two reports stand to each other. */
enum SideFit {
  SAME,
  /** One lacks a side that the other names. */
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
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    if (union.size() == Math.max(a.size(), b.size())) {
      return LACKING;
    }
    return a.size() == 1 && b.size() == 1 ? UNKNOWN : CONTRADICT;
  }
}
