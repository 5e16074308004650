package exchangeline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds the story of a page. */
final class MainText {
  private MainText() {}

  static String of(Element body) {
    Clutter clutter = new Clutter(body);
    List<Block> blocks = Blocks.of(body, clutter::isClutter);
    Map<Element, Integer> weights = new HashMap<>();
    for (Block block : blocks) {
      for (Element e = block.owner(); e != null; e = e.parent()) {
        weights.merge(e, block.weight(), Integer::sum);
      }
    }
    Element best = null;
    for (Block block : blocks) {
      for (Element e = block.owner(); e != null; e = e.parent()) {
        if (best == null || weights.get(e) > weights.get(best)) {
          best = e;
        }
      }
    }
    Element root = best;
    return blocks.stream()
        .filter(block -> isIn(block.owner(), root))
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isIn(Element element, Element root) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(root)) {
        return true;
      }
    }
    return false;
  }
}
