package exchangeline.cli;

import picocli.CommandLine.Option;

/** How much is told on standard error, and how. */
final class ConsoleOptions implements OptionGroup {
  /** When output is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  static final class ColourConverter extends Choice<Colour> {
    ColourConverter() {
      super(Colour.values());
    }
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also tell what became of each article.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = ColourConverter.class,
      description =
          "auto, always or never. auto colours what a terminal shows, unless NO_COLOR is set."
              + " Default: ${DEFAULT-VALUE}.")
  private Colour colour = Colour.AUTO;

  @Override
  public String heading() {
    return "Messages";
  }

  Console console(Streams streams) {
    Console.Verbosity verbosity =
        quiet
            ? Console.Verbosity.QUIET
            : verbose ? Console.Verbosity.VERBOSE : Console.Verbosity.NORMAL;
    return new Console(
        streams, verbosity, isColoured(streams.terminal(), streams.terminal().err()));
  }

  /** Whether what goes to standard output is coloured. */
  boolean coloursOutput(Streams streams) {
    return isColoured(streams.terminal(), streams.terminal().out());
  }

  private boolean isColoured(Terminal terminal, boolean shown) {
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && shown && terminal.colour());
  }
}
