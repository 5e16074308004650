package exchangeline.article.format;

import exchangeline.article.source.Source;

/**
 * An article in the words of its source. What the source does not say is null.
 *
 * @param id of the output: the source, with {@code #} and a number in a file of many
 * @param file path in its folder or archive, whose name may hold a date; null in a file of many
 * @param sha256 of the bytes that hold the article, hexadecimal
 * @param title headline
 * @param outlet name or host of the publisher
 * @param url address
 * @param published day of publication as it is written
 * @param language as it is written: {@code en}, {@code en-US}
 * @param text as it stands there, tidy or not
 */
public record RawArticle(
    String id,
    String file,
    String sha256,
    String title,
    String outlet,
    String url,
    String published,
    String language,
    String text)
    implements Found {

  /** An article about which nothing else is said. */
  static RawArticle ofText(Source source, String sha256, String text) {
    return new RawArticle(source.id(), source.path(), sha256, null, null, null, null, null, text);
  }
}
