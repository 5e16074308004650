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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  private static final String COMPLETION = "generate-completion";

  private static final Map<String, Function<Streams, Object>> COMMANDS = commands();

  private Main() {}

  private static Map<String, Function<Streams, Object>> commands() {
    Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
    commands.put("extract", ExtractCommand::new);
    commands.put("articles", ArticlesCommand::new);
    commands.put("eval", EvalCommand::line);
    commands.put("explain", ExplainCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("packs", PacksCommand::new);
    commands.put(COMPLETION, CompletionCommand::new);
    return commands;
  }

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
    if (args.length == 0) {
      line(streams).usage(streams.err());
      return ExitCode.USAGE.code();
    }
    CommandLine line = line(streams, needed(args));
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
    return line(streams, COMMANDS.keySet());
  }

  /** Making all commands ready takes longer than a short run of one of them. */
  private static Set<String> needed(String... args) {
    boolean one =
        COMMANDS.containsKey(args[0])
            && !args[0].equals(COMPLETION)
            && !Configuration.isGiven(List.of(args));
    return one ? Set.of(args[0]) : COMMANDS.keySet();
  }

  private static CommandLine line(Streams streams, Set<String> names) {
    CommandLine line = new CommandLine(new Main());
    COMMANDS.forEach(
        (name, command) -> {
          if (names.contains(name)) {
            line.addSubcommand(name, command.apply(streams));
          }
        });
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
