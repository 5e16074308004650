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
 * @param terminal which of them a person sees
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  /** One line for the user, whatever a file's name holds. */
  void say(String message) {
    err.println(line(message));
    err.flush();
  }

  /** How {@link #say} writes a message. */
  static String line(String message) {
    return "exchangeline: " + CONTROLS.matcher(message).replaceAll("?");
  }
}
