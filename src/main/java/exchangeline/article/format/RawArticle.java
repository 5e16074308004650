package exchangeline.article.format;

import exchangeline.article.html.PageDate;
import exchangeline.article.source.Source;
import java.util.List;

/**
 * An article in the words of its source. What the source does not say is null.
 *
 * @param id of the output: the source, with {@code #} and a number in a file of many
 * @param file path in its folder or archive, whose name may hold a date; null in a file of many
 * @param sha256 of the bytes that hold the article, hexadecimal
 * @param title headline
 * @param outlet name or host of the publisher
 * @param url address
 * @param dates what may be the day of publication, the most trusted first
 * @param language as it is written: {@code en}, {@code en-US}
 * @param text as it stands there, tidy or not
 * @param cut true where more stands there than is read of one article
 */
public record RawArticle(
    String id,
    String file,
    String sha256,
    String title,
    String outlet,
    String url,
    List<PageDate> dates,
    String language,
    String text,
    boolean cut)
    implements Found {
  public RawArticle {
    dates = List.copyOf(dates);
  }

  /** An article that is read as a whole. */
  RawArticle(
      String id,
      String file,
      String sha256,
      String title,
      String outlet,
      String url,
      List<PageDate> dates,
      String language,
      String text) {
    this(id, file, sha256, title, outlet, url, dates, language, text, false);
  }

  /** An article about which nothing else is said. */
  static RawArticle ofText(Source source, String sha256, String text) {
    return new RawArticle(
        source.id(), source.path(), sha256, null, null, null, List.of(), null, text);
  }

  /** The one day that a source states for machines; none for null. */
  static List<PageDate> dates(String published) {
    return published == null ? List.of() : List.of(new PageDate(PageDate.Place.MARKUP, published));
  }

  /** The same with an address that its container states, if it states none itself. */
  RawArticle at(String address) {
    return url != null || address == null
        ? this
        : new RawArticle(id, file, sha256, title, outlet, address, dates, language, text, cut);
  }
}
