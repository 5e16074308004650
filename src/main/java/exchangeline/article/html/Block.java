package exchangeline.article.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or row of a table: text that stands by itself on a page.
 *
 * @param owner the innermost element that holds all of it
 * @param text its lines end with {@code \n}, its cells with a tab
 * @param linked how many units of the text lead elsewhere
 */
record Block(Element owner, String text, int linked) {
  private static final int SENTENCE = 40;
  private static final double MOSTLY_LINKS = 0.4;
  private static final int CLUTTER = -12;

  /** Above zero for prose: its length; below zero for what stands around a story. */
  int weight() {
    int length = text.length();
    if (linked > length * MOSTLY_LINKS) {
      return CLUTTER - Math.min(linked, SENTENCE);
    }
    return length >= SENTENCE ? length - linked : isHeading() ? 0 : CLUTTER;
  }

  boolean isHeading() {
    return owner.normalName().matches("h[1-6]");
  }
}
