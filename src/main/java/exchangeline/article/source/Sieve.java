package exchangeline.article.source;

/**
 * Leaves out what no event can come of, before it is decoded or its day is looked for. Safe to
 * share between threads.
 */
@FunctionalInterface
public interface Sieve {
  /** Lets everything through. */
  Sieve NONE = (bytes, json) -> true;

  /**
   * False when no event can be in what the bytes hold.
   *
   * @param bytes of a text, in UTF-8
   * @param json true where they are JSON, in which a backslash begins a character
   */
  boolean holds(byte[] bytes, boolean json);

  /** False when no event can be in the text of an article, of which the bytes held too little. */
  default boolean holds(String text) {
    return true;
  }
}
