package exchangeline.article.format;

import java.io.Closeable;
import java.io.IOException;

/** The content of a source, one after the other: never more than one in memory. */
interface Records extends Closeable {
  /**
   * The next one, or null at the end. What came of a member is read before the one after it.
   *
   * @throws IOException when this and what follows cannot be read
   */
  Found next() throws IOException;

  /** Id of what {@link #next} is about to read, for messages; null for the source itself. */
  default String where() {
    return null;
  }

  @Override
  default void close() throws IOException {}

  /** A source that holds one thing, read when it is asked for. */
  static Records one(Reading reading) {
    return new Records() {
      private boolean read;

      @Override
      public Found next() throws IOException {
        Found found = read ? null : reading.read();
        read = true;
        return found;
      }
    };
  }

  /** Reads a source as a whole. */
  @FunctionalInterface
  interface Reading {
    Found read() throws IOException;
  }
}
