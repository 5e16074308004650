package exchangeline.article.source;

import java.io.IOException;

/**
 * Something cannot be read; the message says why and what can be done, in one line for the user.
 */
public class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String reason) {
    super(reason);
  }
}
