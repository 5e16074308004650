package exchangeline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or row of a table: text that stands by itself on a page.
 *
 * @param owner the innermost element that holds all of it
 * @param text not blank; its lines end with {@code \n}, its cells with a tab
 * @param linked how many units of the text lead elsewhere
 */
record Block(Element owner, String text, int linked) {
  private static final int SHORT = 40;
  private static final int LINK = -12;
  private static final double ALL = 0.9;
  private static final double MOST = 0.5;
  private static final String STOPS = ".!?…\"”’)";
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Above zero for prose: its length; below zero for what leads away from a story. */
  int weight() {
    if (leadsElsewhere()) {
      return LINK - Math.min(linked, SHORT);
    }
    return isShort() && !isSentence() ? 0 : text.length() - linked;
  }

  /** By element under {@code body}: the weight of all blocks in it. */
  static Map<Element, Integer> weights(Element body, List<Block> blocks) {
    Map<Element, Integer> own = new HashMap<>();
    blocks.forEach(block -> own.merge(block.owner(), block.weight(), Integer::sum));
    return Totals.under(body, own);
  }

  /** True for the headline of another story and the like, not for a sentence with links in it. */
  boolean leadsElsewhere() {
    return linked > text.length() * ALL || (linked > text.length() * MOST && !isSentence());
  }

  /** True for what may announce a list of links: short, and no sentence. */
  boolean isLabel() {
    return isHeading() || (isShort() && !isSentence());
  }

  boolean isHeading() {
    return HEADING.matcher(owner.normalName()).matches();
  }

  /** The list or table of data that it is an item of, or null. */
  Element list() {
    return owner.closest(isRow() ? "table" : "ul, ol");
  }

  boolean isRow() {
    return owner.nameIs("tr");
  }

  private boolean isShort() {
    return text.length() < SHORT;
  }

  private boolean isSentence() {
    return isSentence(text);
  }

  /** True for a text that ends as sentences do. */
  static boolean isSentence(String text) {
    return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
