package exchangeline.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads saved web pages. A pure function. */
public final class HtmlPage {
  private HtmlPage() {}

  /** Reads one page; whatever is wrong with its markup, something comes back. */
  public static HtmlArticle read(String html) {
    Document page = Jsoup.parse(html);
    return new HtmlArticle(null, null, null, null, List.of(), MainText.of(page.body()));
  }
}
