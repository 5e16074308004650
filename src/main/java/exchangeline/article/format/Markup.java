package exchangeline.article.format;

import exchangeline.article.html.TagLimit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text that holds tags but no page around it: the body of a feed's entry, of a record. */
final class Markup {
  private Markup() {}

  /** All of the text, with a blank line between blocks. */
  static String text(String html) {
    return text(Jsoup.parseBodyFragment(TagLimit.cut(html)).body());
  }

  /** The same of an element of a page. */
  static String text(Element root) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
              text.append(lineBreak(element));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              text.append("\n\n");
            }
          }
        };
    NodeTraversor.traverse(visitor, root);
    return text.toString();
  }

  private static String lineBreak(Element element) {
    return element.tagName().equals("br") ? "\n" : element.isBlock() ? "\n\n" : "";
  }
}
