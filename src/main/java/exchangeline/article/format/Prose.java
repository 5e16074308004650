package exchangeline.article.format;

/** Tells what is an article's text beyond doubt. */
final class Prose {
  /** Bytes; a shorter text may be nothing but metadata or the furniture of a page. */
  private static final int LONG = 256;

  private Prose() {}

  /** True for a long text that begins with a letter, not with the marks of front matter or tags. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    return to - from >= LONG
        && ((bytes[from] >= 'A' && bytes[from] <= 'Z')
            || (bytes[from] >= 'a' && bytes[from] <= 'z'));
  }
}
