package exchangeline.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The story of a page: what stands in the element in which prose outweighs links the most, without
 * what the names of elements give away as clutter, and without lists of links.
 */
final class MainText {
  /** A text shorter than this may be all that a page shows of a longer one. */
  static final int SHORT = 200;

  /** Of the weight, what an element that is named for the story holds if it holds all of it. */
  private static final double NEARLY_ALL = 0.8;

  /** How many times longer a text is that was cut away by mistake. */
  private static final int MUCH = 4;

  /** Blocks above a text among which its headline is. */
  private static final int ABOVE = 4;

  /** UTF-16 units of the shortest headline. */
  private static final int HEADLINE = 15;

  private static final Pattern STORY =
      Pattern.compile(
          "(?:article|story|entry|post|news|main|page|body|content)[-_]{0,2}(?:body|text|content|copy|main)",
          Pattern.CASE_INSENSITIVE);

  private MainText() {}

  /**
   * The text of the story under {@code body}; empty when there is none.
   *
   * @param title of the window: a line in it is the headline, whatever its tag
   */
  static String of(Element body, String title) {
    Clutter clutter = new Clutter(body);
    String text = "";
    List<Predicate<Element>> ways =
        List.of(clutter::holds, clutter::holdsBesidePictures, clutter::leadsAway);
    for (Predicate<Element> left : ways) {
      String more = joined(withoutHeadline(story(body, left), title));
      text = more.length() > MUCH * text.length() ? more : text;
      if (text.length() >= SHORT) {
        return text;
      }
    }
    return text;
  }

  /** All text under {@code body}. */
  static String all(Element body) {
    return joined(Blocks.of(body, Clutter::isSilent));
  }

  private static List<Block> story(Element body, Predicate<Element> left) {
    List<Block> blocks = Teasers.without(body, Blocks.of(body, left));
    Element root = root(body, blocks);
    return withoutLinks(blocks.stream().filter(block -> isUnder(root, block.owner())).toList());
  }

  private static Element root(Element body, List<Block> blocks) {
    Map<Element, Integer> weights = Block.weights(body, blocks);
    Element best = body;
    for (Element e : body.getAllElements()) {
      int more = weights.getOrDefault(e, 0) - weights.getOrDefault(best, 0);
      boolean deeper = more == 0 && weights.getOrDefault(e, 0) > 0 && isUnder(best, e);
      best = more > 0 || deeper ? e : best;
    }
    Element story = first(best, weights);
    double enough = weights.getOrDefault(story, 0) * NEARLY_ALL;
    return story.stream()
        .filter(e -> weights.getOrDefault(e, 0) > enough && isNamedStory(e))
        .reduce((outer, inner) -> inner)
        .orElse(story);
  }

  /** Some pages append the next story to the end of one: the first of those under {@code root}. */
  private static Element first(Element root, Map<Element, Integer> weights) {
    List<Element> stories =
        root.select("article").stream()
            .filter(
                e ->
                    e.selectFirst("h1") != null
                        && e.parents().stream().noneMatch(p -> p.nameIs("article")))
            .toList();
    int heaviest = stories.stream().mapToInt(e -> weights.getOrDefault(e, 0)).max().orElse(0);
    int all = stories.stream().mapToInt(e -> weights.getOrDefault(e, 0)).sum();
    return stories.stream()
        .filter(
            e ->
                all > weights.getOrDefault(root, 0) * NEARLY_ALL
                    && weights.getOrDefault(e, 0) * 2 >= heaviest)
        .findFirst()
        .orElse(root);
  }

  private static boolean isNamedStory(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
    return STORY.matcher(names).find();
  }

  /** Leaves out links to other stories and the line that announces them. */
  private static List<Block> withoutLinks(List<Block> blocks) {
    Set<Element> lists = new HashSet<>();
    blocks.stream().filter(block -> !block.leadsElsewhere()).forEach(b -> lists.add(b.list()));
    List<Block> kept = new ArrayList<>();
    boolean announced = false;
    for (Block block : blocks) {
      boolean item = block.list() != null && lists.contains(block.list());
      if (item || !block.leadsElsewhere()) {
        kept.add(block);
        announced = block.isLabel();
      } else if (announced) {
        kept.remove(kept.size() - 1);
        announced = false;
      }
    }
    return kept;
  }

  /** Leaves out the line above the text that the title of the window repeats. */
  private static List<Block> withoutHeadline(List<Block> blocks, String title) {
    List<Block> rest = new ArrayList<>(blocks);
    for (int i = 0; i < Math.min(ABOVE, blocks.size()); i++) {
      String text = blocks.get(i).text();
      String line = text.lines().findFirst().orElse("");
      boolean headline = line.length() >= HEADLINE && !Block.isSentence(line);
      if (headline && title.toLowerCase(Locale.ROOT).contains(line.toLowerCase(Locale.ROOT))) {
        String more = text.substring(line.length()).strip();
        rest.remove(i);
        if (!more.isEmpty()) {
          rest.add(i, new Block(blocks.get(i).owner(), more, blocks.get(i).linked()));
        }
        return rest.isEmpty() ? blocks : rest;
      }
    }
    return blocks;
  }

  private static boolean isUnder(Element top, Element element) {
    Element e = element;
    while (e != null && !e.equals(top)) {
      e = e.parent();
    }
    return e != null;
  }

  /** Paragraphs with a blank line between; the rows of a table have none. */
  private static String joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      boolean row = i > 0 && blocks.get(i).isRow() && blocks.get(i - 1).isRow();
      text.append(i == 0 ? "" : row ? "\n" : "\n\n").append(blocks.get(i).text());
    }
    return text.toString();
  }
}
