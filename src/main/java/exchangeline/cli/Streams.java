package exchangeline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * The standard streams of the process.
 *
 * @param in articles piped in
 * @param out data, as bytes: a stream that throws when the disk is full
 * @param err messages, in UTF-8 whatever the locale says
 */
record Streams(InputStream in, OutputStream out, PrintWriter err) {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  /** One line for the user, whatever a file's name holds. */
  void say(String message) {
    err.println("exchangeline: " + CONTROLS.matcher(message).replaceAll("?"));
    err.flush();
  }
}
