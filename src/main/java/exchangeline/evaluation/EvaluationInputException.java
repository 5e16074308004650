package exchangeline.evaluation;

import java.nio.file.Path;

/**
 * A gold, reports or timeline file that cannot be used: wrong usage. The message says where, what
 * is wrong and what to do.
 */
public final class EvaluationInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EvaluationInputException(String where, String problem) {
    super(where + ": " + problem);
  }

  EvaluationInputException(Path file, String problem) {
    this(file.toString(), problem);
  }
}
