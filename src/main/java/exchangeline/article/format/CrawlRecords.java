package exchangeline.article.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The records of a crawl (WARC 1.1, §4): a line with the version, fields, an empty line, as many
 * bytes as the fields say, two line breaks. Where a record is not so, the next line that begins one
 * is looked for, so that no other is lost with it.
 */
final class CrawlRecords {
  private static final String BEGINNING = "WARC/";
  private static final Pattern VERSION = Pattern.compile("[01]\\.\\d{1,2}\\s*");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final String WRONG_LENGTH = "damaged: it is not as long as it says";
  private static final String NO_RECORD = "damaged: this is no record of a crawl";
  private static final int MOST_FIELDS = 1_000;
  private static final int LONGEST_LINE = 1 << 16;

  /** Line breaks behind a record, and the beginning of the next. */
  private static final int BETWEEN = 64;

  private final BufferedInputStream in;
  private final int most;

  /** True where the stream stands behind the {@link #BEGINNING} of a record. */
  private boolean begun;

  /** What was wrong right behind the last record: told instead of the next. */
  private DamagedRecordException problem;

  /** A record: fields, and the block that follows them, or as much of it as may be in memory. */
  static final class Entry {
    private final Map<String, String> fields;
    private final byte[] block;

    Entry(Map<String, String> fields, byte[] block) {
      this.fields = fields;
      this.block = block;
    }

    /** A field by its name, in whatever case; empty where there is none. */
    String field(String name) {
      return fields.getOrDefault(name, "");
    }

    byte[] block() {
      return block;
    }
  }

  /**
   * The records of a stream.
   *
   * @param most bytes of a block that may be in memory
   */
  CrawlRecords(InputStream in, int most) {
    this.in = new BufferedInputStream(in);
    this.most = most;
  }

  /**
   * The next record, or null at the end.
   *
   * @throws DamagedRecordException for one that is damaged; the next call reads the one after it
   */
  Entry next() throws IOException {
    if (problem != null) {
      DamagedRecordException told = problem;
      problem = null;
      throw told;
    }
    if (!begun && !begins()) {
      if (in.read() < 0) {
        return null;
      }
      throw damaged(NO_RECORD);
    }
    begun = false;
    if (!VERSION.matcher(line()).matches()) {
      throw damaged(NO_RECORD);
    }
    Map<String, String> fields = fields();
    String length = fields.getOrDefault("Content-Length", "");
    if (!LENGTH.matcher(length).matches()) {
      throw damaged(WRONG_LENGTH);
    }
    return new Entry(fields, block(Long.parseLong(length)));
  }

  private byte[] block(long length) throws IOException {
    int kept = (int) Math.min(length, most);
    in.mark(kept + BETWEEN);
    byte[] block = in.readNBytes(kept);
    if (block.length < kept) {
      in.reset();
      throw passTo(Long.MAX_VALUE) ? new DamagedRecordException(WRONG_LENGTH) : new EOFException();
    }
    if (length > most) {
      // Too large for an article: it ends where it says, or where another begins.
      if (passTo(length - most)) {
        throw new DamagedRecordException(WRONG_LENGTH);
      }
      in.mark(BETWEEN);
    }
    if (!isFollowed()) {
      in.reset();
      throw damaged(WRONG_LENGTH);
    }
    return block;
  }

  /** True where the next record begins, or the stream ends. */
  private boolean isFollowed() throws IOException {
    try {
      begun = begins();
      return begun || in.read() < 0;
    } catch (DamagedRecordException e) {
      problem = e;
      return true;
    }
  }

  /** What is wrong, once all up to the next record is passed over. */
  private DamagedRecordException damaged(String reason) throws IOException {
    passTo(Long.MAX_VALUE);
    return new DamagedRecordException(reason);
  }

  /** Passes over bytes up to a line that begins a record: then true. */
  private boolean passTo(long bytes) throws IOException {
    byte[] read = new byte[1 << 16];
    long left = bytes;
    int matched = 0;
    while (left > 0) {
      in.mark(read.length);
      int count = in.read(read, 0, (int) Math.min(read.length, left));
      if (count < 0) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        boolean fits = matched >= 0 && read[i] == BEGINNING.charAt(matched);
        matched = fits ? matched + 1 : read[i] == '\n' ? 0 : -1;
        if (matched == BEGINNING.length()) {
          in.reset();
          in.skipNBytes(i + 1);
          begun = true;
          return true;
        }
      }
      left -= count;
    }
    return false;
  }

  /** Passes over line breaks, and over the beginning of a record: then true. */
  private boolean begins() throws IOException {
    int b = in.read();
    int breaks = 0;
    while ((b == '\r' || b == '\n') && breaks < BETWEEN / 2) {
      breaks++;
      b = in.read();
    }
    for (int i = 0; i < BEGINNING.length(); i++) {
      if (b != BEGINNING.charAt(i)) {
        return false;
      }
      b = i + 1 < BEGINNING.length() ? in.read() : b;
    }
    return true;
  }

  /** Of several of one name the first; a line that begins with a blank goes on with the last. */
  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < MOST_FIELDS; i++) {
      String line = line();
      if (line.isEmpty()) {
        return fields;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    throw damaged(NO_RECORD);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != '\n' && line.size() < LONGEST_LINE) {
      line.write(b);
      b = in.read();
    }
    if (b < 0) {
      throw new EOFException();
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
