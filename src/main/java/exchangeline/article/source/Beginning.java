package exchangeline.article.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** The first bytes of a stream, read to tell what it is. */
final class Beginning {
  /** Archives may hold very many sources that are shorter than this. */
  private static final int SMALL = 1 << 12;

  private final byte[] bytes;

  /** What ended them, or null. */
  private final IOException problem;

  private Beginning(byte[] bytes, IOException problem) {
    this.bytes = bytes;
    this.problem = problem;
  }

  /**
   * Reads so many bytes, or fewer where the stream ends.
   *
   * @throws IOException where it cannot be read at all
   */
  static Beginning of(InputStream in, int most) throws IOException {
    byte[] first = new byte[SMALL];
    int length = 0;
    IOException problem = null;
    try {
      int n;
      while (length < most && (n = in.read(first, length, first.length - length)) > 0) {
        length += n;
        first = length == first.length ? Arrays.copyOf(first, most) : first;
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
      problem = e;
    }
    return new Beginning(Arrays.copyOf(first, length), problem);
  }

  byte[] bytes() {
    return bytes;
  }

  /** These bytes again, then what ended them, then the rest: damage shows where it is. */
  InputStream before(InputStream rest) {
    InputStream again = new ByteArrayInputStream(bytes);
    return new SequenceInputStream(
        problem == null ? again : new SequenceInputStream(again, new Once(problem)), rest);
  }

  /** Nothing but an exception, for the first who reads. */
  private static final class Once extends InputStream {
    private final IOException problem;
    private boolean told;

    Once(IOException problem) {
      this.problem = problem;
    }

    @Override
    public int read() throws IOException {
      if (told) {
        return -1;
      }
      told = true;
      throw problem;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return length == 0 ? 0 : read();
    }
  }
}
