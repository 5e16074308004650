package exchangeline.review;

/** A name that no event of the timeline goes by, or several do. The message says what to try. */
public final class UnknownEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEventException(String message) {
    super(message);
  }
}
