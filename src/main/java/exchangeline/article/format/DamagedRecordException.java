package exchangeline.article.format;

import exchangeline.article.source.UnreadableException;

/** A part of a source cannot be read; whoever reads on gets what follows it. */
final class DamagedRecordException extends UnreadableException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells what is wrong.
   *
   * @param reason one line, for the user
   */
  DamagedRecordException(String reason) {
    super(reason);
  }
}
