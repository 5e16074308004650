package exchangeline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the user, such as gold, a timeline or settings, that cannot be used: wrong usage. The
 * message says where, what is wrong and what to do.
 */
public final class UserFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault somewhere.
   *
   * @param where a file, with a line where that is known, or standard input
   */
  public UserFileException(String where, String problem) {
    super(where + ": " + problem);
  }

  /**
   * A fault in a line.
   *
   * @param line from 1
   */
  public UserFileException(Path file, int line, String problem) {
    this(file + ":" + line, problem);
  }

  /** A fault of the whole file. */
  public UserFileException(Path file, String problem) {
    this(file.toString(), problem);
  }

  /** Why a file could not be opened. */
  public static String reason(Path file) {
    if (!Files.exists(file)) {
      return "no such file";
    }
    return Files.isDirectory(file) ? "is a folder: name a file in it" : "cannot be read";
  }
}
