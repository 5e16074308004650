package exchangeline.article;

import java.nio.file.Path;

/**
 * One thing to read.
 *
 * @param id name in the output: the path relative to the input root, with {@code /}
 * @param path the file, or null for standard input
 * @param named true when the user named this very file; its suffix then does not matter
 */
public record Input(String id, Path path, boolean named) {

  /** The PATH, and the id, that stand for standard input. */
  public static final String STANDARD_INPUT = "-";

  static Input standardInput() {
    return new Input(STANDARD_INPUT, null, true);
  }
}
