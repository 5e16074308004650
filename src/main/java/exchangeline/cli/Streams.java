package exchangeline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The standard streams of the process.
 *
 * @param in articles piped in
 * @param out data, as bytes: a stream that throws when the disk is full
 * @param err messages, in UTF-8 whatever the locale says
 */
record Streams(InputStream in, OutputStream out, PrintWriter err) {
  /** One line for the user. */
  void say(String message) {
    err.println("exchangeline: " + message);
    err.flush();
  }
}
