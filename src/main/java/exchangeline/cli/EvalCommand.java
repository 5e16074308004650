package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.evaluation.Evaluation;
import exchangeline.evaluation.EvaluationJson;
import exchangeline.evaluation.EvaluationText;
import exchangeline.evaluation.GoldArticle;
import exchangeline.evaluation.NearDuplicatePair;
import exchangeline.evaluation.PredictedArticle;
import exchangeline.evaluation.PredictedTimeline;
import exchangeline.evaluation.Threshold;
import exchangeline.pack.Packs;
import exchangeline.report.Report;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how well articles are read, by gold that people coded. */
@Command(
    name = "eval",
    description = "Holds what is read in articles against gold that people coded.",
    footer = {
      "",
      "Examples:",
      "  exchangeline eval --gold gold.jsonl news/",
      "  exchangeline eval --gold gold.jsonl news/ --min-f1 0.8 --min-count 0.9",
      "  exchangeline eval --gold gold.jsonl --reports out/reports.jsonl --format json"
    })
final class EvalCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private EvalInputs inputs;

  @Mixin private InputOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = TextOrJson.Converter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

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
      description = "Last day (YYYY-MM-DD) on which a date without year may lie.")
  private LocalDate asOf;

  @Mixin private JobsOption work;
  @Mixin private ConsoleOptions messages;

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
    List<Threshold> thresholds = ThresholdOptions.given(spec);
    inputs.check(thresholds, spec);
    ArticleReader reader = new ArticleReader(streams.in(), options.reading());
    List<Input> articles = inputs.articlesBesides(output, options, reader, spec);
    List<GoldArticle> gold = inputs.gold();
    List<NearDuplicatePair> pairs = inputs.nearDuplicates(gold);
    Console console = messages.console(streams);
    Notices notices = new Notices(console);
    Evaluation evaluation;
    if (inputs.areReports()) {
      evaluation = Evaluation.of(gold, inputs.reports(), inputs.timeline(), pairs);
    } else {
      notices.tellOfEmpty(inputs.paths(), articles);
      Packs packs = Packs.shipped();
      List<Report> read = new ArrayList<>();
      new ReportRun(reader, packs, asOf, work.jobs(), notices, console).read(articles, read::add);
      evaluation =
          Evaluation.of(
              gold,
              read.stream().map(PredictedArticle::of).toList(),
              PredictedTimeline.of(Timeline.of(read, packs.actorNames())),
              pairs);
    }
    output.write(streams, out -> write(evaluation, thresholds, out));
    List<Threshold> unmet =
        thresholds.stream().filter(threshold -> !threshold.isMetBy(evaluation)).toList();
    unmet.forEach(threshold -> streams.say(ThresholdOptions.shortfall(threshold, evaluation)));
    return (unmet.isEmpty() ? notices.exitCode() : ExitCode.GATE_FAILED).code();
  }

  private void write(Evaluation evaluation, List<Threshold> thresholds, OutputStream out)
      throws IOException {
    if (format == TextOrJson.JSON) {
      EvaluationJson.write(evaluation, thresholds, out);
      return;
    }
    Destination.print(EvaluationText.lines(evaluation, errors), out);
  }
}
