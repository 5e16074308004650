package exchangeline.review;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the user that cannot be used: wrong usage. The message says where, what is wrong and
 * what to do.
 */
public final class UserFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault in a line.
   *
   * @param line from 1
   */
  public UserFileException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  /** Why a file could not be opened. */
  static String reason(Path file) {
    if (!Files.exists(file)) {
      return "no such file";
    }
    return Files.isDirectory(file) ? "is a folder: name a file in it" : "cannot be read";
  }

  /** A fault of the whole file. */
  public UserFileException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
