package exchangeline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes a page apart into blocks, in the order of the page. */
final class Blocks implements NodeFilter {
  private static final String INNER =
      "br, p, div, ul, ol, table, h1, h2, h3, h4, blockquote, form, hr";

  private final Predicate<Element> left;
  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int links;

  private Blocks(Predicate<Element> left, Element top) {
    this.left = left;
    this.owner = top;
  }

  /**
   * The blocks under {@code top}.
   *
   * @param left out, with all that is in them
   */
  static List<Block> of(Element top, Predicate<Element> left) {
    Blocks blocks = new Blocks(left, top);
    top.filter(blocks);
    blocks.close();
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText(), isPreformatted(words.parent()));
    } else if (node instanceof Element element) {
      if (depth > 0 && left.test(element)) {
        if (isBlock(element)) {
          close();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
      links += element.nameIs("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (isBlock(element)) {
        close();
        owner = element.parent();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      text.append(text.indexOf("\n\n", text.length() - 2) < 0 ? "\n" : "");
    } else if (isCell(element)) {
      text.append(text.isEmpty() ? "" : "\t");
    } else if (isBlock(element)) {
      close();
      owner = element;
    }
  }

  private void close() {
    String all = text.toString().strip();
    if (!all.isEmpty()) {
      found.add(new Block(owner, all, linked));
    }
    text.setLength(0);
    linked = 0;
  }

  private void append(String words, boolean preformatted) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank || (preformatted && c == '\n')) {
        text.append(c);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    linked += links > 0 ? text.length() - before : 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !isCell(element);
  }

  /** True for a cell of a row that holds no more than a line in each: not one of a layout. */
  private static boolean isCell(Element element) {
    Element row = element.parent();
    return (element.nameIs("td") || element.nameIs("th"))
        && row != null
        && row.children().stream().noneMatch(cell -> cell.selectFirst(INNER) != null);
  }

  private static boolean isPreformatted(Node parent) {
    return parent instanceof Element element && element.nameIs("pre");
  }
}
