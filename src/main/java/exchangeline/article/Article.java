package exchangeline.article;

import java.time.LocalDate;

/**
 * A news article as the program saw it. All offsets of claims refer to {@link #text}.
 *
 * @param id path relative to the input root, with {@code /}
 * @param sha256 of the bytes that hold the article, hexadecimal: its file, member or line; of its
 *     text in UTF-8 where it has no bytes of its own
 * @param title or null
 * @param outlet name of the publisher, or null
 * @param url or null
 * @param published day of publication, or null when unknown
 * @param publishedBasis where {@code published} was read; NONE exactly when it is null
 * @param language ISO 639-1 code
 * @param text without front matter and page furniture; lines end with {@code \n}
 */
public record Article(
    String id,
    String sha256,
    String title,
    String outlet,
    String url,
    LocalDate published,
    PublishedBasis publishedBasis,
    String language,
    String text) {

  /** What is known of an article that was not read, or need not be kept. */
  public static Article unread(String id, String sha256) {
    return new Article(id, sha256, null, null, null, null, PublishedBasis.NONE, null, null);
  }
}
