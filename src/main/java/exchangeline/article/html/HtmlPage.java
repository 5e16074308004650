package exchangeline.article.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads saved web pages. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * What a page says: a pure function. Any string is a page; what its markup gets wrong is read as
   * browsers do.
   */
  public static HtmlArticle read(String html) {
    Document page = Jsoup.parse(TagLimit.cut(html));
    MetaTags meta = MetaTags.of(page);
    LinkedData data = LinkedData.of(page);
    PageNames names = new PageNames(page, meta, data);
    return new HtmlArticle(
        names.title().orElse(null),
        names.outlet().orElse(null),
        names.url().orElse(null),
        names.language().orElse(null),
        PageDates.of(page, meta, data),
        text(page, data));
  }

  /**
   * All of the text of markup with no page around it, such as the body of a feed's entry, with a
   * blank line between blocks.
   */
  public static String plain(String markup) {
    return MainText.all(Jsoup.parseBodyFragment(TagLimit.cut(markup)).body());
  }

  /** Scripts fetch the text of some pages: what search engines are given is all there is. */
  private static String text(Document page, LinkedData data) {
    String shown = MainText.of(page.body());
    Optional<String> stated =
        data.ofArticle("articleBody").filter(body -> body.length() > 2 * shown.length());
    return shown.length() < MainText.SHORT ? stated.map(HtmlPage::stated).orElse(shown) : shown;
  }

  /** Some state markup there. */
  private static String stated(String stated) {
    return stated.contains("</") ? plain(stated) : Parser.unescapeEntities(stated, false);
  }
}
