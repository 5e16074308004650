package exchangeline.cli;

import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.evaluation.Evaluation;
import exchangeline.evaluation.EvaluationJson;
import exchangeline.evaluation.EvaluationText;
import exchangeline.evaluation.Figure;
import exchangeline.evaluation.GoldArticle;
import exchangeline.evaluation.GoldReader;
import exchangeline.evaluation.NearDuplicatePair;
import exchangeline.evaluation.PredictedArticle;
import exchangeline.evaluation.PredictedTimeline;
import exchangeline.evaluation.Threshold;
import exchangeline.pack.Packs;
import exchangeline.report.Report;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how well articles are read, by gold that people coded. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Holds what is read in articles against gold that people coded.",
    footer = {
      "",
      "Examples:",
      "  exchangeline eval --gold gold.jsonl news/",
      "  exchangeline eval --gold gold.jsonl news/ --min-f1 0.8 --min-count 0.9",
      "  exchangeline eval --gold gold.jsonl --reports out/reports.jsonl --format json"
    })
final class EvalCommand implements Callable<Integer> {
  /** Forms of the result. */
  enum Format {
    TEXT,
    JSON
  }

  static final class FormatConverter extends Choice<Format> {
    FormatConverter() {
      super(Format.values());
    }
  }

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders to read and judge; - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description = "What should be read, one JSON object an article a line (schema gold).")
  private Path gold;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "Judge these reports of an earlier run instead of reading PATHs.")
  private Path reports;

  @Option(
      names = "--timeline",
      paramLabel = "FILE",
      description = "The timeline of the same run as the reports; of PATHs it is made here.")
  private Path timeline;

  @Option(
      names = "--gold-timeline",
      paramLabel = "FILE",
      description = "JSON document whose near_duplicate_pairs the timeline should know as copies.")
  private Path goldTimeline;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "all",
      converter = MostConverter.class,
      description = "How many errors text lists, or all. Default: ${DEFAULT-VALUE}.")
  private int errors = Integer.MAX_VALUE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = Destination.Converter.class,
      description = "Where the result goes, replaced as a whole. Default: standard output.")
  private Destination output = Destination.STANDARD_OUTPUT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "As of extract.")
  private LocalDate asOf;

  @Spec private CommandSpec spec;

  private EvalCommand(Streams streams) {
    this.streams = streams;
  }

  /** The command with an option a threshold. */
  static CommandLine line(Streams streams) {
    CommandLine line = new CommandLine(new EvalCommand(streams));
    ThresholdOptions.addTo(line.getCommandSpec());
    return line;
  }

  @Override
  public Integer call() throws IOException {
    requireOneSource();
    List<Input> inputs = OutputCheck.inputsBesides(output, null, Inputs.find(paths), spec);
    requireNoOverwriting();
    List<GoldArticle> coded = GoldReader.articles(gold);
    List<NearDuplicatePair> pairs =
        goldTimeline == null ? null : GoldReader.nearDuplicates(goldTimeline, coded);
    Notices notices = new Notices(streams);
    Evaluation evaluation =
        reports == null
            ? ofInputs(inputs, notices, coded, pairs)
            : Evaluation.of(
                coded,
                PredictedArticle.readAll(reports),
                timeline == null ? null : PredictedTimeline.read(timeline),
                pairs);
    output.write(streams, out -> write(evaluation, out));
    List<Threshold> unmet =
        ThresholdOptions.given(spec).stream()
            .filter(threshold -> !threshold.isMetBy(evaluation))
            .toList();
    unmet.forEach(threshold -> streams.say(shortfall(threshold, evaluation)));
    return (unmet.isEmpty() ? notices.exitCode() : ExitCode.GATE_FAILED).code();
  }

  private Evaluation ofInputs(
      List<Input> inputs, Notices notices, List<GoldArticle> coded, List<NearDuplicatePair> pairs)
      throws IOException {
    notices.tellOfEmpty(paths);
    Packs packs = Packs.shipped();
    List<Report> read = new ArrayList<>();
    new ReportRun(streams, notices, packs, asOf).read(inputs, read::add);
    return Evaluation.of(
        coded,
        read.stream().map(PredictedArticle::of).toList(),
        PredictedTimeline.of(Timeline.of(read, packs.actorNames())),
        pairs);
  }

  private void requireOneSource() {
    if (paths.isEmpty() == (reports == null)) {
      throw wrong("give PATHs to read, or --reports of an earlier run");
    }
    if (timeline != null && reports == null) {
      throw wrong("--timeline goes with --reports; of PATHs the timeline is made here");
    }
    boolean merging = timeline != null || reports == null;
    if (goldTimeline != null && !merging) {
      throw wrong("--gold-timeline needs a timeline: give --timeline");
    }
    for (Threshold threshold : ThresholdOptions.given(spec)) {
      if (threshold.figure().isOfTimeline() && !merging) {
        throw wrong(
            ThresholdOptions.name(threshold.figure()) + " needs a timeline: give --timeline");
      }
    }
  }

  private void requireNoOverwriting() {
    Stream.of(gold, reports, timeline, goldTimeline)
        .filter(file -> file != null && output.isSameFile(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw wrong(output + " is one of the files to read");
            });
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private void write(Evaluation evaluation, OutputStream out) throws IOException {
    if (format == Format.JSON) {
      EvaluationJson.write(evaluation, ThresholdOptions.given(spec), out);
      return;
    }
    for (String line : EvaluationText.lines(evaluation, errors)) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String shortfall(Threshold threshold, Evaluation evaluation) {
    Figure figure = threshold.figure();
    return figure.key()
        + (Double.isNaN(figure.of(evaluation))
            ? ": nothing to measure, "
            : " is " + shown(figure, figure.of(evaluation)) + ", ")
        + ThresholdOptions.name(figure)
        + " wants "
        + (figure.isShare() ? "at least " : "at most ")
        + shown(figure, threshold.bound());
  }

  private static String shown(Figure figure, double value) {
    return figure.isShare()
        ? String.format(Locale.ROOT, "%.4f", value)
        : Long.toString((long) value);
  }
}
