package exchangeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where the standard streams lead.
 *
 * @param out true when standard output is a terminal
 * @param err true when standard error is one
 * @param colour false when the user wants none anywhere (NO_COLOR) or the terminal has none
 * @param width columns
 */
record Terminal(boolean out, boolean err, boolean colour, int width) {
  /** No terminal at all. */
  static final Terminal NONE = new Terminal(false, false, false, 80);

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /**
   * What the process sees. Java itself does not tell where a stream leads: Linux does, elsewhere
   * the launcher script, by the numbers of the streams in a property.
   */
  static Terminal detect() {
    String told = System.getProperty("exchangeline.terminals", "");
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String none = System.getenv("NO_COLOR");
    return new Terminal(
        told.contains("1") || isTerminal("1"),
        (told.contains("2") || isTerminal("2")) && !dumb,
        !dumb && (none == null || none.isEmpty()),
        width(System.getenv("COLUMNS")));
  }

  private static boolean isTerminal(String stream) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd", stream));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int width(String columns) {
    try {
      return columns == null ? USUAL_WIDTH : Math.max(LEAST_WIDTH, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
