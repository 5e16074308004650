package exchangeline.article.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one input may still cost. All archives in it, however deep, draw on the same budget, and
 * sizes are compared with the bytes of the input itself: archives that each look harmless do not
 * multiply.
 */
final class Budget {
  private final Limits limits;
  private long packed;
  private long unpacked;
  private int entries;

  Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** The bytes of the input as they lie on the disk. */
  InputStream counted(InputStream input) {
    return new Counted(input) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /**
   * A member of an archive, or what was compressed.
   *
   * @throws UnreadableException when there are too many
   */
  InputStream member(InputStream member) throws UnreadableException {
    entries++;
    check();
    return unpacked(member);
  }

  /** What is unpacked as it is read. */
  InputStream unpacked(InputStream content) {
    return new Counted(content) {
      @Override
      void count(long bytes) throws IOException {
        unpacked += bytes;
        check();
      }
    };
  }

  /**
   * Tells whether there is anything left to spend.
   *
   * @throws UnreadableException when there is not
   */
  void check() throws UnreadableException {
    if (entries > limits.entries()) {
      throw new UnreadableException(
          "more than " + limits.entries() + " members: raise --max-members to read on");
    }
    if (unpacked > Limits.FREE_BYTES && unpacked / limits.ratio() > packed) {
      throw new UnreadableException(
          "unpacks to more than "
              + limits.ratio()
              + " times its size, like a bomb: raise --max-ratio if it is none");
    }
    if (unpacked > limits.unpackedBytes()) {
      throw new UnreadableException(
          "unpacks to more than "
              + limits.unpackedBytes()
              + " bytes: raise --max-unpacked to read on");
    }
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      count(Math.max(0, n));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
