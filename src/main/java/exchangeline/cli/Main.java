package exchangeline.cli;

import exchangeline.article.MissingPathException;
import exchangeline.evaluation.EvaluationInputException;
import exchangeline.output.Generator;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code exchangeline COMMAND …}. */
@Command(
    name = "exchangeline",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads news articles, writes a timeline of prisoner exchanges.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, an empty timeline too",
      "1:eval: a figure falls short of its threshold",
      "2:wrong usage, or an input that does not exist or cannot be used; nothing written",
      "3:output written, but some inputs failed",
      "4:output could not be written, or a fault of the program"
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
            err);
    System.exit(run(streams, args));
  }

  /** Runs one command line and tells how it ended. */
  static int run(Streams streams, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(streams))
            .addSubcommand(new ArticlesCommand(streams))
            .addSubcommand(EvalCommand.line(streams))
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new SchemaCommand(streams))
            .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    line.setErr(streams.err());
    line.setParameterExceptionHandler((problem, given) -> usage(streams, problem));
    line.setExecutionExceptionHandler((problem, command, given) -> failure(streams, problem));
    if (args.length == 0) {
      line.usage(streams.err());
      return ExitCode.USAGE.code();
    }
    try {
      return line.execute(args);
    } catch (Error problem) {
      streams.say("internal error: " + problem);
      return ExitCode.INTERNAL.code();
    }
  }

  /** Two lines: what is wrong, what to try. */
  private static int usage(Streams streams, ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    streams.say(
        problem instanceof UnmatchedArgumentException wrong && isCommand(wrong)
            ? "no command '" + wrong.getUnmatched().get(0) + "'"
            : problem.getMessage().lines().findFirst().orElse("wrong usage"));
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

  private static boolean isCommand(UnmatchedArgumentException problem) {
    return problem.getCommandLine().getParent() == null && !problem.isUnknownOption();
  }

  private static int failure(Streams streams, Exception problem) {
    if (problem instanceof MissingPathException || problem instanceof EvaluationInputException) {
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

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"exchangeline " + Generator.currentVersion()};
    }
  }
}
