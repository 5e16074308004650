package exchangeline.article.source;

/**
 * The file {@code NAME.meta.json}, which says of {@code NAME.txt} or {@code NAME.html.gz} in the
 * same folder what that does not say itself.
 */
public final class SidecarFile {
  /** A larger one is not used. */
  public static final int MAX_BYTES = 1 << 20;

  private static final String SUFFIX = ".meta.json";

  private final String name;
  private final byte[] bytes;

  /**
   * A file that was read.
   *
   * @param name for messages
   * @param bytes all of it, or {@link #MAX_BYTES} and more of one that is larger
   */
  public SidecarFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** True for the name, or the path, of a sidecar. */
  public static boolean isOne(String name) {
    return name.endsWith(SUFFIX);
  }

  /** Name of the sidecar of a file, given by its name or its path with {@code /}. */
  public static String nameFor(String file) {
    String plain = file.replaceFirst("(?<=[^/])\\.gz$", "");
    int dot = plain.lastIndexOf('.');
    return (dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain) + SUFFIX;
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
