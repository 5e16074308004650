package exchangeline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Adds figures of elements up, in time that does not grow with their depth. */
final class Totals {
  private Totals() {}

  /**
   * By element: the sum over it and all that is in it, nothing where that has no figure.
   *
   * @param own figures of elements under {@code top} for themselves
   */
  static Map<Element, Integer> under(Element top, Map<Element, Integer> own) {
    Map<Element, Integer> sums = new HashMap<>(own);
    List<Element> all = top.getAllElements();
    for (int i = all.size() - 1; i > 0; i--) {
      Integer sum = sums.get(all.get(i));
      Element parent = all.get(i).parent();
      if (sum != null && parent != null) {
        sums.merge(parent, sum, Integer::sum);
      }
    }
    return sums;
  }
}
