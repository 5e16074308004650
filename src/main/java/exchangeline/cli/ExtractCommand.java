package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.source.Sieve;
import exchangeline.output.Generator;
import exchangeline.output.ReportsJson;
import exchangeline.pack.Packs;
import exchangeline.reading.Prefilter;
import exchangeline.review.Overrides;
import exchangeline.timeline.Review;
import exchangeline.timeline.Screening;
import exchangeline.timeline.Selection;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: articles in, one timeline out. */
@Command(
    name = "extract",
    description = "Reads articles and writes one de-duplicated timeline of prisoner exchanges.",
    footer = {
      "",
      "Examples:",
      "  exchangeline extract corpus -o out/timeline.json -o out/timeline.csv",
      "  exchangeline extract news/ --reports out/reports.jsonl | jq '.events | length'",
      "  exchangeline extract news/ --from 2024 --party RUS,UKR --type exchange --format csv",
      "  cat story.txt | exchangeline extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputPaths paths;

  @Mixin private TimelineOptions outputs;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      converter = Destination.Converter.class,
      description =
          "Also write what each article says while the run goes on, one JSON object a line.")
  private Destination reports;

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description =
          "A reviewer's corrections (YAML), applied last: events to merge, split, drop, and values"
              + " to set.")
  private Path overrides;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Last day (YYYY-MM-DD) on which a date without year may lie. Default: end of the horizon"
              + " year of the conflict's pack.")
  private LocalDate asOf;

  @Mixin private SelectionOptions wanted;
  @Mixin private InputOptions options;
  @Mixin private JobsOption work;
  @Mixin private ConsoleOptions messages;

  @Option(names = "--stats", description = "Tell at the end, as a table, what the run did.")
  private boolean stats;

  @Spec private CommandSpec spec;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> found = options.find(paths.given());
    if (paths.areListed()) {
      return InputPaths.list(found, streams);
    }
    outputs.check(spec);
    Packs packs = Packs.shipped();
    Selection selection = wanted.selection(packs, spec);
    Review review = overrides == null ? Review.NONE : Overrides.read(overrides, packs);
    // What is written of each article needs all of them read.
    Sieve sieve = reports == null ? new Prefilter(packs) : Sieve.NONE;
    ArticleReader articles = new ArticleReader(streams.in(), options.reading().with(sieve));
    List<Input> inputs =
        new OutputCheck(articles, spec).inputsBesides(outputs.destinations(), reports, found);
    Console console = messages.console(streams);
    Notices notices = new Notices(console);
    notices.tellOfEmpty(paths.given(), found);

    Stopwatch reading = new Stopwatch();
    Screening read =
        read(inputs, new ReportRun(articles, packs, asOf, work.jobs(), notices, console));
    double readSeconds = reading.seconds();
    Stopwatch merging = new Stopwatch();
    Timeline timeline = Timeline.of(read, packs.actorNames(), review);
    double mergeSeconds = merging.seconds();
    Timeline written = selection.of(timeline);
    notices.tellOfUnmatched(timeline.overrides(), review.lines(), overrides);
    outputs.write(written, Generator.with(packs.names()), streams);

    RunSummary summary =
        new RunSummary(timeline, written.events().size(), readSeconds, mergeSeconds);
    console.tell(summary.line());
    if (stats) {
      summary.table().forEach(console::table);
    }
    return notices.exitCode().code();
  }

  private Screening read(List<Input> inputs, ReportRun run) throws IOException {
    Screening read = new Screening();
    if (reports == null) {
      run.read(inputs, read::add);
      return read;
    }
    reports.write(
        streams,
        out ->
            run.read(
                inputs,
                report -> {
                  ReportsJson.writeLine(report, out);
                  if (reports.isStandardOutput()) {
                    out.flush();
                  }
                  read.add(report);
                }));
    return read;
  }
}
