package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.output.Generator;
import exchangeline.output.ReportsJson;
import exchangeline.output.TimelineJson;
import exchangeline.pack.Packs;
import exchangeline.report.Outcome;
import exchangeline.timeline.Corpus;
import exchangeline.timeline.Screening;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
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
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads articles and writes one de-duplicated timeline of prisoner exchanges.",
    footer = {
      "",
      "Examples:",
      "  exchangeline extract corpus -o out/timeline.json",
      "  exchangeline extract news/ --reports out/reports.jsonl | jq '.events | length'",
      "  cat story.txt | exchangeline extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  /** Forms of the timeline. */
  enum Format {
    JSON,
    JSONL
  }

  static final class FormatConverter extends Choice<Format> {
    FormatConverter() {
      super(Format.values());
    }
  }

  private final Streams streams;

  @Mixin private InputPaths paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = Destination.Converter.class,
      description =
          "Where the timeline goes, replaced as a whole; missing folders are made. Default:"
              + " standard output.")
  private Destination output = Destination.STANDARD_OUTPUT;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      converter = Destination.Converter.class,
      description =
          "Also write what each article says while the run goes on, one JSON object a line.")
  private Destination reports;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      converter = FormatConverter.class,
      description = "json, or jsonl with an event a line. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.JSON;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Last day (YYYY-MM-DD) on which a date without year may lie. Default: end of the horizon"
              + " year of the conflict's pack.")
  private LocalDate asOf;

  @Mixin private InputOptions options;

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
    ArticleReader articles = new ArticleReader(streams.in(), options.reading());
    List<Input> inputs = new OutputCheck(articles, spec).inputsBesides(output, reports, found);
    Notices notices = new Notices(streams);
    notices.tellOfEmpty(paths.given(), found);
    Packs packs = Packs.shipped();
    Screening read = new Screening();
    ReportRun run = new ReportRun(articles, notices, packs, asOf);
    if (reports == null) {
      run.read(inputs, read::add);
    } else {
      reports.write(
          streams,
          out ->
              run.read(
                  inputs,
                  report -> {
                    ReportsJson.writeLine(report, out);
                    out.flush();
                    read.add(report);
                  }));
    }
    Timeline timeline = Timeline.of(read, packs.actorNames());
    Generator generator = Generator.with(packs.names());
    output.write(streams, out -> write(timeline, generator, out));
    streams.say(summary(timeline));
    return notices.exitCode().code();
  }

  private void write(Timeline timeline, Generator generator, OutputStream out) throws IOException {
    if (format == Format.JSONL) {
      TimelineJson.writeLines(timeline, out);
    } else {
      TimelineJson.write(timeline, generator, out);
    }
  }

  private static String summary(Timeline timeline) {
    List<String> outcomes = new ArrayList<>();
    Corpus corpus = timeline.corpus();
    for (Outcome outcome : Outcome.values()) {
      int n = corpus.of(outcome);
      if (n > 0) {
        outcomes.add(n + " " + outcome.code());
      }
    }
    String articles = corpus.articles() + (corpus.articles() == 1 ? " article" : " articles");
    String events =
        timeline.events().size() + (timeline.events().size() == 1 ? " event" : " events");
    return articles
        + (outcomes.isEmpty() ? "" : ": " + String.join(", ", outcomes))
        + " → "
        + events;
  }
}
