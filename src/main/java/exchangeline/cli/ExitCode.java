package exchangeline.cli;

/** What the process says to its caller; the README lists them. */
enum ExitCode {
  /** Done, an empty timeline too. */
  DONE(0),
  /** A figure falls short of its threshold; the result is written. */
  GATE_FAILED(1),
  /** Wrong usage, or a PATH that does not exist: found before any work, nothing written. */
  USAGE(2),
  /** Output written, but some inputs failed. */
  SOME_FAILED(3),
  /** The output could not be written, or a fault of the program. */
  INTERNAL(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
