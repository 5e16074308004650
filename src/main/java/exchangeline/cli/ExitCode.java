package exchangeline.cli;

/** What the process says to its caller; the README lists them. */
enum ExitCode {
  DONE(0, "done, an empty timeline too"),
  GATE_FAILED(
      1,
      "a gate failed: diff found differences, validate a fault, eval a figure below its"
          + " threshold; the result is written"),
  USAGE(
      2,
      "wrong usage or configuration, or an input that does not exist or cannot be used; nothing"
          + " written"),
  SOME_FAILED(3, "output written, but some inputs failed or some overrides matched nothing"),
  INTERNAL(4, "the output could not be written, or a fault of the program");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
