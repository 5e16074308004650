package exchangeline.article.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/** The lines of a source as bytes, one at a time; a line that is too long is passed over. */
public final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;

  public Lines(Source source) throws IOException {
    this.limit = source.limits().articleBytes();
    this.in =
        source.isWide()
            ? ReaderInputStream.builder()
                .setReader(source.reader())
                .setCharset(StandardCharsets.UTF_8)
                .get()
            : source.stream();
  }

  /** Number of the line that was read last, from 1; 0 before the first. */
  public int number() {
    return number;
  }

  /**
   * The next line without its break; null at the end.
   *
   * @throws OversizeException for a line longer than an article may be; the next call reads on
   */
  public byte[] next() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int newline = indexOfNewline();
      int length = (newline < 0 ? end : newline) - at;
      tooLong |= line.size() + length > limit;
      if (!tooLong) {
        line.write(buffer, at, length);
      }
      at = newline < 0 ? end : newline + 1;
      if (newline >= 0) {
        break;
      }
    }
    if (tooLong) {
      throw new OversizeException(limit);
    }
    return any ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private int indexOfNewline() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
