package exchangeline.article.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A stream of bytes that may hold articles: a file, standard input, or a member of either. Its
 * bytes are read once, by the one who opened it.
 */
public final class Source implements Closeable {
  /** Bytes at the beginning that tell the format. */
  static final int HEAD = 1 << 16;

  private final String id;
  private final String path;
  private final Head head;
  private final Charset declared;
  private final Encoding encoding;
  private final InputStream in;
  private final Budget budget;
  private final int depth;

  /** True for what was in a {@code .gz}: a {@code .tar.gz} is one archive, not two. */
  private final boolean compressed;

  private Source(
      String id,
      String path,
      Head head,
      Charset declared,
      Encoding encoding,
      InputStream in,
      Budget budget,
      int depth,
      boolean compressed) {
    this.id = id;
    this.path = path;
    this.head = head;
    this.declared = declared;
    this.encoding = encoding;
    this.in = in;
    this.budget = budget;
    this.depth = depth;
    this.compressed = compressed;
  }

  /**
   * An input.
   *
   * @param id for the output, {@code /} between folders; its last name counts as file name
   * @param named true when the user named this very file
   */
  public static Source of(String id, boolean named, InputStream in, Limits limits)
      throws IOException {
    Budget budget = new Budget(limits);
    return opened(id, id, "", named, null, budget.counted(in), budget, 0, false);
  }

  /**
   * A file in this archive, one level deeper.
   *
   * @param name of its own, for the id
   * @param path in the archive
   * @param in closed with the member
   * @throws UnreadableException when it goes over a limit
   */
  public Source member(String name, String path, InputStream in) throws IOException {
    int level = depth + (compressed ? 0 : 1);
    return opened(id + "!" + name, path, "", false, null, budget.member(in), budget, level, false);
  }

  /**
   * Tells whether an archive may be read on.
   *
   * @throws UnreadableException when it went over a limit
   */
  public void requireWithinLimits() throws UnreadableException {
    budget.check();
  }

  /**
   * A part of this source that has a type of its own, such as a page in a crawl.
   *
   * @param suffix of the id, such as {@code #12}
   * @param mediaType as {@code text/html}, or empty
   * @param declared charset, or null
   */
  public Source part(String suffix, String name, String mediaType, Charset declared, InputStream in)
      throws IOException {
    return opened(id + suffix, name, mediaType, false, declared, in, budget, depth, false);
  }

  /**
   * What was compressed in this source, under the same id.
   *
   * @param suffix that its name loses, dot and all
   * @param other that its name gets in return
   */
  public Source unpacked(String suffix, String other, InputStream in) throws IOException {
    boolean ends = head.name().endsWith(suffix);
    String inner = ends ? path.substring(0, path.length() - suffix.length()) + other : path;
    return opened(id, inner, "", head.named(), null, budget.member(in), budget, depth + 1, true);
  }

  private static Source opened(
      String id,
      String name,
      String mediaType,
      boolean named,
      Charset declared,
      InputStream in,
      Budget budget,
      int depth,
      boolean compressed)
      throws IOException {
    byte[] beginning = beginning(in);
    // Bytes that were read before an error are not lost in it, as in a buffer.
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
    Encoding encoding = Encoding.ofSample(beginning, declared);
    Head head = Head.of(name, mediaType, named, beginning, encoding);
    return new Source(id, name, head, declared, encoding, whole, budget, depth, compressed);
  }

  /** The first bytes; damage after them shows when they are read on. */
  private static byte[] beginning(InputStream in) throws IOException {
    byte[] first = new byte[HEAD];
    int length = 0;
    try {
      int n;
      while (length < HEAD && (n = in.read(first, length, HEAD - length)) > 0) {
        length += n;
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(first, length);
  }

  public String id() {
    return id;
  }

  /** Path in its folder or archive. */
  public String path() {
    return path;
  }

  public Head head() {
    return head;
  }

  public Limits limits() {
    return budget.limits();
  }

  /** How many archives it lies in. */
  public int depth() {
    return depth;
  }

  /** The bytes, from the first one; not buffered. */
  public InputStream stream() {
    return in;
  }

  /**
   * All bytes.
   *
   * @throws OversizeException when there are more than {@code limit}
   */
  public byte[] bytes(int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new OversizeException(limit);
    }
    return bytes;
  }

  /** The text of bytes that were read from this source. */
  public String decode(byte[] bytes) {
    return Encoding.decode(bytes, declared);
  }

  /** The characters of the whole stream, in the charset that its beginning tells. */
  public Reader reader() throws IOException {
    in.skipNBytes(encoding.mark());
    return new InputStreamReader(in, encoding.charset());
  }

  /** True where a line break is not one byte. */
  public boolean isWide() {
    String charset = encoding.charset().name();
    return charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
