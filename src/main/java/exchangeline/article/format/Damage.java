package exchangeline.article.format;

import exchangeline.article.source.UnreadableException;
import java.io.EOFException;
import java.util.regex.Pattern;

/** What is wrong with something that could not be read. */
final class Damage {
  /** Libraries have no type of their own for it. */
  private static final Pattern CUT_OFF =
      Pattern.compile("(?i)truncated|unexpected (?:end|eof)|premature end");

  private Damage() {}

  /** In one line, for the user. */
  static String reason(Throwable problem) {
    if (problem instanceof UnreadableException) {
      return problem.getMessage();
    }
    if (problem instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    return problem instanceof EOFException || CUT_OFF.matcher(problem.toString()).find()
        ? "cut off: it ends too early"
        : "damaged, or not what its name and beginning say";
  }
}
