package exchangeline.article.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * A stream of bytes that may hold articles: a file, standard input, or a member of either. Its
 * bytes are read once, by the one who opened it.
 */
public final class Source implements Closeable {
  /** Bytes at the beginning that tell the format. */
  static final int HEAD = 1 << 16;

  private final Origin origin;
  private final Head head;
  private final Encoding encoding;
  private final InputStream in;
  private final Budget budget;

  private Source(Origin origin, Head head, Encoding encoding, InputStream in, Budget budget) {
    this.origin = origin;
    this.head = head;
    this.encoding = encoding;
    this.in = in;
    this.budget = budget;
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
    return opened(Origin.file(id, named), budget.counted(in), budget);
  }

  /**
   * A file in this archive, one level deeper.
   *
   * @param name of its own, for the id
   * @param path in the archive
   * @param sidecar that lies beside it, or null
   * @param member its bytes as {@link #counted} gives them, closed with it
   */
  public Source member(String name, String path, SidecarFile sidecar, InputStream member)
      throws IOException {
    return opened(origin.member(name, path, sidecar), member, budget);
  }

  /**
   * One more member of this archive, whose bytes are counted as they are read.
   *
   * @throws UnreadableException when it goes over a limit
   */
  public InputStream counted(InputStream member) throws UnreadableException {
    return budget.member(member);
  }

  /**
   * Passes over what is left of a member of this archive, which costs as much as reading it.
   *
   * @throws UnreadableException when it goes over a limit
   */
  public void passOver(InputStream rest) throws IOException {
    budget.unpacked(rest).transferTo(OutputStream.nullOutputStream());
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
   * @param mediaType as {@code text/html}
   * @param charset that is declared for it, or null
   * @param address that is stated for it, or null
   */
  public Source part(
      String suffix, String mediaType, Charset charset, String address, InputStream part)
      throws IOException {
    return opened(origin.part(suffix, address, mediaType, charset), part, budget);
  }

  /**
   * What was compressed in this source, under the same id.
   *
   * @param suffix that its name loses, dot and all
   * @param other that its name gets in return
   */
  public Source unpacked(String suffix, String other, InputStream content) throws IOException {
    return opened(origin.unpacked(suffix, other), budget.member(content), budget);
  }

  private static Source opened(Origin origin, InputStream in, Budget budget) throws IOException {
    Beginning sample = Beginning.of(in, HEAD);
    byte[] beginning = sample.bytes();
    InputStream whole = sample.before(in);
    Encoding encoding = Encoding.ofSample(beginning, origin.charset());
    return new Source(origin, Head.of(origin, beginning, encoding), encoding, whole, budget);
  }

  public String id() {
    return origin.id();
  }

  /** Path in its folder or archive; null for a part of a file. */
  public String path() {
    return origin.path();
  }

  /** The address that is stated for it, or null. */
  public String address() {
    return origin.address();
  }

  /** What lies beside it in its archive, or null. */
  public SidecarFile sidecar() {
    return origin.sidecar();
  }

  public Head head() {
    return head;
  }

  public Limits limits() {
    return budget.limits();
  }

  /** How many archives it lies in. */
  public int depth() {
    return origin.depth();
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
    return Encoding.decode(bytes, origin.charset());
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
