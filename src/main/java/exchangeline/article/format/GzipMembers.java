package exchangeline.article.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What was compressed in one piece or in several (RFC 1952, §2.2). A crawl has a piece a record:
 * after the {@link DamagedRecordException} for one, whoever reads on gets the next. What stands
 * behind the last one is passed over.
 */
final class GzipMembers extends InputStream {
  private static final int TRAILER = 8;
  private static final int HEADER = 10;
  private static final int FLAGS = 3;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int UNKNOWN_FLAGS = 0xE0;

  private static final String DAMAGED = "damaged: this piece of the file was cut off or changed";

  /** How far back a piece may begin when the one before it proves to be cut off. */
  private static final int BACK = 1 << 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] bytes = new byte[2 * BACK];
  private int at;
  private int end;

  /** Where the piece begins that is read; negative where that is no longer in memory. */
  private int start;

  private boolean begun;
  private boolean open;
  private boolean ended;

  /** True where something but padding stood before the piece that comes next. */
  private boolean passed;

  private IOException problem;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (problem != null) {
      throw problem;
    }
    try {
      int n = 0;
      while (n == 0 && length > 0 && (open || opened())) {
        n = inflated(to, from, length);
      }
      return n == 0 && length > 0 ? -1 : n;
    } catch (DataFormatException e) {
      throw damaged(new ZipException(e.getMessage()));
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  /** Reads on; at the end of the piece it is closed. */
  private int inflated(byte[] to, int from, int length) throws IOException, DataFormatException {
    int n = inflater.inflate(to, from, length);
    if (n == 0 && inflater.needsInput()) {
      if (at == end && !fill()) {
        throw new EOFException();
      }
      inflater.setInput(bytes, at, end - at);
      at = end;
    }
    checksum.update(to, from, n);
    if (inflater.finished()) {
      at = end - inflater.getRemaining();
      open = false;
      long sum = number(TRAILER / 2);
      long size = number(TRAILER / 2);
      if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
        throw new ZipException("checksum");
      }
    }
    return n;
  }

  /** Opens the next piece, if there is one. */
  private boolean opened() throws IOException {
    if (ended || (begun && !toNext(at))) {
      ended = true;
      return false;
    }
    begun = true;
    start = at;
    if (passed) {
      passed = false;
      throw new DamagedRecordException(DAMAGED);
    }
    inflater.reset();
    checksum.reset();
    open = true;
    readHeader();
    return true;
  }

  /** A piece is given up: what to throw, once and for all where no other follows. */
  private IOException damaged(IOException e) throws IOException {
    open = false;
    if (toNext(Math.max(0, start + 1))) {
      passed = false;
      return new DamagedRecordException(DAMAGED);
    }
    problem = e;
    return e;
  }

  private void readHeader() throws IOException {
    require(HEADER);
    if (!isHeader(at)) {
      throw new ZipException("no header");
    }
    int flags = bytes[at + FLAGS];
    at += HEADER;
    if ((flags & EXTRA) != 0) {
      for (long left = number(2); left > 0; left--) {
        next();
      }
    }
    for (int text : new int[] {NAME, COMMENT}) {
      while ((flags & text) != 0 && next() != 0) {
        // Up to the NUL at its end.
      }
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      number(2);
    }
  }

  /** Goes to the next place from {@code i} at which a piece begins, if there is one. */
  private boolean toNext(int i) throws IOException {
    at = i;
    while (end - at >= HEADER || fill()) {
      if (end - at >= HEADER) {
        if (isHeader(at)) {
          return true;
        }
        passed |= bytes[at] != 0;
        at++;
      }
    }
    return false;
  }

  private boolean isHeader(int i) {
    int system = bytes[i + HEADER - 1] & 0xFF;
    return bytes[i] == 0x1F
        && (bytes[i + 1] & 0xFF) == 0x8B
        && bytes[i + 2] == 8
        && (bytes[i + FLAGS] & UNKNOWN_FLAGS) == 0
        && (system <= 13 || system == 0xFF);
  }

  /** A number of so many bytes, the lowest first. */
  private long number(int length) throws IOException {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  private int next() throws IOException {
    require(1);
    return bytes[at++] & 0xFF;
  }

  private void require(int length) throws IOException {
    while (end - at < length) {
      if (!fill()) {
        throw new EOFException();
      }
    }
  }

  /** Reads more behind what is there, of which the last bytes are kept. */
  private boolean fill() throws IOException {
    if (end == bytes.length) {
      int gone = Math.min(at, BACK);
      System.arraycopy(bytes, gone, bytes, 0, end - gone);
      at -= gone;
      end -= gone;
      start -= gone;
    }
    int n = in.read(bytes, end, bytes.length - end);
    end += Math.max(0, n);
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
