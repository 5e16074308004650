package exchangeline.cli;

import exchangeline.article.MissingPathException;
import exchangeline.evaluation.UserFileException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code exchangeline COMMAND …}. */
@Command(
    name = "exchangeline",
    description = "Reads news articles, writes a timeline of prisoner exchanges.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  exchangeline extract corpus -o out/timeline.json",
      "  exchangeline explain out/timeline.json 2025-03-19-rus-ukr-exchange",
      "  exchangeline diff old.json new.json",
      "  exchangeline COMMAND --help"
    })
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Streams streams =
        new Streams(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            err,
            Terminal.detect());
    System.exit(run(streams, args));
  }

  /** Runs one command line and tells how it ended. */
  static int run(Streams streams, String... args) {
    CommandLine line = line(streams);
    if (args.length == 0) {
      line.usage(streams.err());
      return ExitCode.USAGE.code();
    }
    try {
      Configuration configuration = Configuration.of(line, List.of(args));
      line.setParameterExceptionHandler(
          (problem, given) -> usage(streams, problem, configuration.place(problem)));
      return line.execute(configuration.words());
    } catch (UserFileException problem) {
      return failure(streams, problem);
    } catch (Error problem) {
      streams.say("internal error: " + problem);
      return ExitCode.INTERNAL.code();
    }
  }

  /** All commands, as they are parsed. */
  static CommandLine line(Streams streams) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(streams))
            .addSubcommand(new ArticlesCommand(streams))
            .addSubcommand(EvalCommand.line(streams))
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new ValidateCommand(streams))
            .addSubcommand(new SchemaCommand(streams))
            .addSubcommand(new PacksCommand(streams))
            .addSubcommand(new CompletionCommand(streams));
    CommonOptions.addTo(line);
    line.addSubcommand(new CommandLine.HelpCommand());
    HelpPage.install(line);
    boolean coloured = streams.terminal().out() && streams.terminal().colour();
    line.setColorScheme(Help.defaultColorScheme(coloured ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    line.setErr(streams.err());
    line.setExecutionStrategy(
        parsed -> HelpPage.printed(parsed) ? ExitCode.DONE.code() : new RunLast().execute(parsed));
    line.setExecutionExceptionHandler((problem, command, given) -> failure(streams, problem));
    return line;
  }

  /** Two lines: what is wrong, what to try. */
  private static int usage(Streams streams, ParameterException problem, String place) {
    CommandLine command = problem.getCommandLine();
    streams.say(place + message(problem));
    String near =
        problem instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream()
                .findFirst()
                .map(s -> "did you mean '" + s + "'? ")
                .orElse("")
            : "";
    streams.say(near + "try '" + command.getCommandSpec().qualifiedName() + " --help'");
    return ExitCode.USAGE.code();
  }

  private static String message(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException wrong && isCommand(wrong)
        ? "no command '" + wrong.getUnmatched().get(0) + "'"
        : problem.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private static boolean isCommand(UnmatchedArgumentException problem) {
    return problem.getCommandLine().getParent() == null && !problem.isUnknownOption();
  }

  private static int failure(Streams streams, Exception problem) {
    if (problem instanceof MissingPathException || problem instanceof UserFileException) {
      streams.say(problem.getMessage());
      return ExitCode.USAGE.code();
    }
    if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      streams.say(problem.getMessage());
      return ExitCode.INTERNAL.code();
    }
    streams.say("internal error: " + problem);
    return ExitCode.INTERNAL.code();
  }
}
