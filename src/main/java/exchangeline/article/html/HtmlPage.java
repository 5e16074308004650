package exchangeline.article.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads saved web pages. */
public final class HtmlPage {
  /**
   * Deeper than pages are: tags in one another to no end, as some files have, would take minutes.
   */
  private static final int MAX_DEPTH = 100;

  private HtmlPage() {}

  /**
   * What a page says: a pure function. Any string is a page; what its markup gets wrong is read as
   * browsers do.
   */
  public static HtmlArticle read(String html) {
    String read = TagLimit.cut(html);
    Document page = Jsoup.parse(read, parser());
    MetaTags meta = MetaTags.of(page);
    LinkedData data = LinkedData.of(page);
    PageNames names = new PageNames(page, meta, data);
    return new HtmlArticle(
        names.title().orElse(null),
        names.outlet().orElse(null),
        names.url().orElse(null),
        names.language().orElse(null),
        PageDates.of(page, meta, data),
        text(page, data),
        read.length() < html.length());
  }

  /**
   * All of the text of markup with no page around it, such as the body of a feed's entry, with a
   * blank line between blocks.
   */
  public static String plain(String markup) {
    return MainText.all(Jsoup.parse(TagLimit.cut(markup), parser()).body());
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  /**
   * Scripts draw the text of some pages: what search engines are given, or what the scripts draw it
   * from, is all there is.
   */
  private static String text(Document page, LinkedData data) {
    String shown = MainText.of(page.body(), page.title());
    if (shown.length() >= MainText.SHORT) {
      return shown;
    }
    return data.ofArticle("articleBody")
        .map(HtmlPage::stated)
        .or(() -> PageState.story(page).map(HtmlPage::drawn))
        .filter(text -> text.length() > 2 * shown.length())
        .orElse(shown);
  }

  private static String drawn(List<String> paragraphs) {
    return paragraphs.stream().map(HtmlPage::stated).collect(Collectors.joining("\n\n"));
  }

  /** Some state markup there. */
  private static String stated(String stated) {
    return stated.contains("</") ? plain(stated) : Parser.unescapeEntities(stated, false);
  }
}
