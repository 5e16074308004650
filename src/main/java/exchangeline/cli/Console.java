package exchangeline.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;
import picocli.CommandLine.Help.Ansi;

/** Messages to the user, as many as wanted, and a line that moves below them. */
final class Console {
  /** How much is told. */
  enum Verbosity {
    /** What went wrong. */
    QUIET,
    /** Also what was passed over, and a summary. */
    NORMAL,
    /** Also what became of each article. */
    VERBOSE
  }

  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter err;
  private final Verbosity verbosity;
  private final boolean colour;
  private final boolean moves;
  private final int width;
  private String moving = "";

  /**
   * A console.
   *
   * @param colour whether messages are coloured
   */
  Console(Streams streams, Verbosity verbosity, boolean colour) {
    this.err = streams.err();
    this.verbosity = verbosity;
    this.colour = colour;
    this.moves = streams.terminal().err() && verbosity != Verbosity.QUIET;
    this.width = streams.terminal().width();
  }

  /** Something went wrong. */
  void fail(String message) {
    print(Ansi.Style.fg_red, message);
  }

  /** Something was passed over. */
  void warn(String message) {
    if (verbosity != Verbosity.QUIET) {
      print(Ansi.Style.fg_yellow, message);
    }
  }

  /** Something is done. */
  void tell(String message) {
    if (verbosity != Verbosity.QUIET) {
      print(null, message);
    }
  }

  /** A detail for those who asked. */
  void detail(String message) {
    if (verbosity == Verbosity.VERBOSE) {
      print(null, message);
    }
  }

  /** A line of a table that the user asked for. */
  void table(String line) {
    err.println(line);
    err.flush();
  }

  /** True when a moving line is of use. */
  boolean moves() {
    return moves;
  }

  /** Takes what a bar draws; a message in between moves it down. */
  ProgressBarConsumer bar() {
    return new ProgressBarConsumer() {
      @Override
      public int getMaxRenderedLength() {
        return width - 1;
      }

      @Override
      public void accept(String rendered) {
        draw(rendered);
      }

      @Override
      public void close() {
        draw("");
      }
    };
  }

  private synchronized void draw(String line) {
    moving = line;
    err.print(ERASE + line);
    err.flush();
  }

  private synchronized void print(Ansi.Style style, String message) {
    String line = Streams.line(message);
    String shown = colour && style != null ? style.on() + line + style.off() : line;
    err.println((moving.isEmpty() ? "" : ERASE) + shown);
    err.print(moving);
    err.flush();
  }
}
