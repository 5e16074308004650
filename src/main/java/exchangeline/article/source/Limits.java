package exchangeline.article.source;

/**
 * Bounds on what one input may cost, so that a hostile file neither fills memory nor runs for ever.
 *
 * @param articleBytes bytes of one article: its file, member, line or record, and its text
 * @param articleLetters UTF-16 units that are read of the text of one article: reading takes its
 *     time for each sentence, and no story is so long
 * @param unpackedBytes bytes that all archives in one input may unpack to, together
 * @param entries members that all archives in one input may have, together
 * @param ratio how many times the size of the input its archives may unpack to; the first {@link
 *     #FREE_BYTES} are not judged
 * @param nesting archives in archives: 1 for an archive, 2 for one in it
 * @param fruitless records in a row of one file that give no article, or one of fewer than {@link
 *     #SHORTEST_ARTICLE} characters: whoever has more has no file of articles
 */
public record Limits(
    int articleBytes,
    int articleLetters,
    long unpackedBytes,
    int entries,
    int ratio,
    int nesting,
    int fruitless) {
  public static final Limits DEFAULT =
      new Limits(5_000_000, 200_000, 20_000_000_000L, 1_000_000, 200, 3, 100_000);

  /** Characters below which a text cannot name two sides and what they did. */
  public static final int SHORTEST_ARTICLE = 20;

  /** Files that carry pictures and fonts may be this many times as large as a text. */
  private static final int PICTURES = 10;

  /** Larger articles would not fit into memory with all that is made of them. */
  public static final int MOST_ARTICLE_BYTES = 100_000_000;

  static final long FREE_BYTES = 10_000_000;

  /** Bytes of a file whose text is the smaller part of it: a PDF, a mail with its pictures. */
  public int documentBytes() {
    return (int) Math.min(Integer.MAX_VALUE - 16L, (long) articleBytes * PICTURES);
  }
}
