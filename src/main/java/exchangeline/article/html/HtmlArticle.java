package exchangeline.article.html;

import java.util.List;

/**
 * What a saved web page says. Each string may be null but the text, which may be empty.
 *
 * @param title of the article, without the site's name
 * @param outlet name of the site
 * @param url as the page states it, for readers and search engines
 * @param language ISO 639-1 code
 * @param dates candidates for the day of publication, the most trusted first
 * @param text of the article without its title: paragraphs with a blank line between, lines that
 *     end with {@code \n}, cells of a table with a tab between
 * @param cut true where the page has more tags than are read of one
 */
public record HtmlArticle(
    String title,
    String outlet,
    String url,
    String language,
    List<PageDate> dates,
    String text,
    boolean cut) {
  public HtmlArticle {
    dates = List.copyOf(dates);
  }
}
