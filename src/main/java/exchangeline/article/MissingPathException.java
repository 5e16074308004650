package exchangeline.article;

/** A PATH of the command line that names nothing: wrong usage, found before any work. */
public final class MissingPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  MissingPathException(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
  }

  /** The PATH as the user wrote it. */
  public String path() {
    return path;
  }
}
