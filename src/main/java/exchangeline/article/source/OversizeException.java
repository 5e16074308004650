package exchangeline.article.source;

/** An article is larger than {@link Limits#articleBytes} allows. */
public final class OversizeException extends UnreadableException {
  private static final long serialVersionUID = 1L;

  public OversizeException(long limit) {
    super("larger than " + megabytes(limit) + ": split it into articles");
  }

  private static String megabytes(long bytes) {
    return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }
}
