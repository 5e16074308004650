package exchangeline.article.html;

/** Bounds the work on hostile markup: a million tags in one another take minutes to read. */
final class TagLimit {
  /** Many times as many as an article has. */
  private static final int MAX_TAGS = 120_000;

  private TagLimit() {}

  /** The markup up to the last tag that is read. */
  static String cut(String markup) {
    int end = markup.indexOf('<');
    for (int tags = 0; tags < MAX_TAGS && end >= 0; tags++) {
      end = markup.indexOf('<', end + 1);
    }
    return end < 0 ? markup : markup.substring(0, end);
  }
}
