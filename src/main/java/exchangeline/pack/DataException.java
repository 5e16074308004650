package exchangeline.pack;

/** Rule data that cannot be used; the message begins with file and line. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
