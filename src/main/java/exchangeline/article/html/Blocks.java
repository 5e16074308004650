package exchangeline.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes a page apart into blocks, in the order of the page. */
final class Blocks implements NodeFilter {
  private static final String LAYOUT = "table, ul, ol, br, blockquote, form, h1, h2, h3, h4";
  private static final int MAX_CELL = 100;

  private final Predicate<Element> left;
  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<Element, Boolean> dataRows = new HashMap<>();
  private Element owner;
  private int cells;
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
      cells -= isCell(element) ? 1 : 0;
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
      if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      text.append(text.isEmpty() ? "" : "\t");
      cells++;
    } else if (isBlock(element)) {
      close();
      owner = element;
    } else if (element.isBlock()) {
      append(" ", false);
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

  private boolean isBlock(Element element) {
    return element.isBlock() && cells == 0 && !isCell(element);
  }

  /** True for a cell of a table of data; those of a layout are blocks like others. */
  private boolean isCell(Element element) {
    return (element.nameIs("td") || element.nameIs("th"))
        && element.parent() != null
        && dataRows.computeIfAbsent(element.parent(), Blocks::isOfData);
  }

  private static boolean isOfData(Element row) {
    return row.children().stream()
        .allMatch(cell -> cell.text().length() <= MAX_CELL && cell.selectFirst(LAYOUT) == null);
  }

  private static boolean isPreformatted(Node parent) {
    return parent instanceof Element element && element.nameIs("pre");
  }
}
