package exchangeline.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Boxes with the linked headline of another story and the beginning of its text. One alone may be a
 * section of this story, two or more are not.
 */
final class Teasers {
  private static final int MAX_WEIGHT = 500;

  private Teasers() {}

  /** The blocks that are in no such box. */
  static List<Block> without(Element body, List<Block> blocks) {
    List<Block> headlines =
        blocks.stream().filter(block -> block.isHeading() && block.leadsElsewhere()).toList();
    if (headlines.size() < 2) {
      return blocks;
    }
    Map<Element, Integer> own = new HashMap<>();
    headlines.forEach(block -> own.merge(block.owner(), 1, Integer::sum));
    Map<Element, Integer> counts = Totals.under(body, own);
    Map<Element, Integer> weights = Block.weights(body, blocks);
    Set<Element> boxes = new HashSet<>();
    for (Block headline : headlines) {
      Element box = headline.owner();
      while (!box.equals(body) && counts.getOrDefault(box.parent(), 2) == 1) {
        box = box.parent();
      }
      if (weights.getOrDefault(box, 0) <= MAX_WEIGHT) {
        boxes.add(box);
      }
    }
    return blocks.stream().filter(block -> !isIn(boxes, block.owner())).toList();
  }

  private static boolean isIn(Set<Element> boxes, Element element) {
    Element e = element;
    while (e != null && !boxes.contains(e)) {
      e = e.parent();
    }
    return e != null;
  }
}
