package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.evaluation.UserFileException;
import exchangeline.pack.Packs;
import exchangeline.report.ArticleTrace;
import exchangeline.report.Reader;
import exchangeline.review.ArticleTraceJson;
import exchangeline.review.ArticleTraceText;
import exchangeline.review.EventExplanation;
import exchangeline.review.EventExplanationJson;
import exchangeline.review.EventExplanationText;
import exchangeline.review.UnknownEventException;
import exchangeline.text.Models;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how an event of a timeline came to be, or how an article was read. */
@Command(
    name = "explain",
    description = {
      "Tells how an event of a timeline came to be: who says what of it, and where.",
      "With --article, tells what was seen in each sentence, and why it gives an event or not."
    },
    customSynopsis = {
      "exchangeline explain [OPTIONS] TIMELINE EVENT [--corpus PATH]…",
      "       exchangeline explain [OPTIONS] --article FILE"
    },
    footer = {
      "",
      "Examples:",
      "  exchangeline explain out/timeline.json 2024-01-31-rus-ukr-exchange --corpus corpus",
      "  exchangeline extract news/ | exchangeline explain - 2024-01-31-rus-ukr-exchange",
      "  exchangeline explain --article news/story.html",
      "  exchangeline explain --article crawl.jsonl#12"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TIMELINE",
      description = "What extract wrote as one JSON document; - for standard input.")
  private String timeline;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EVENT",
      description = "Id of an event in it, or one of its aliases.")
  private String event;

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      description =
          "Where the articles are: what extract was given, to show whole sentences. May be repeated."
              + " Default: the files below the current folder that the timeline names.")
  private List<String> corpus = List.of();

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description =
          "Tell how the articles of a file were read; FILE#12 or FILE!member is one of them.")
  private String article;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "With --article: last day (YYYY-MM-DD) on which a date without year may lie.")
  private LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = TextOrJson.Converter.class,
      description = "text, or json: of articles one line each. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin private InputOptions options;
  @Mixin private ConsoleOptions messages;

  @Spec private CommandSpec spec;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    boolean ofArticle = article != null && timeline == null && corpus.isEmpty();
    boolean ofEvent = article == null && event != null && asOf == null;
    if (!ofArticle && !ofEvent) {
      throw wrong("give TIMELINE and EVENT, or --article FILE");
    }
    return (ofArticle ? traceArticles() : explainEvent()).code();
  }

  private ExitCode traceArticles() throws IOException {
    String file = NamedArticles.file(article).map(Input::id).orElse(article);
    List<Input> inputs = options.find(List.of(file));
    String one =
        file.equals(article) ? null : inputs.get(0).id() + article.substring(file.length());
    Notices notices = new Notices(messages.console(streams));
    TracedArticles traced =
        new TracedArticles(
            new ArticleReader(streams.in(), options.reading()),
            notices,
            new Reader(Models.english(), Packs.shipped(), asOf));
    Destination.STANDARD_OUTPUT.write(
        streams,
        out -> {
          if (!traced.read(inputs, one, trace -> write(trace, out)) && one != null) {
            throw wrong(
                article + ": no such article in " + file + ": 'articles' prints those it has");
          }
        });
    return notices.exitCode();
  }

  private void write(ArticleTrace trace, OutputStream out) throws IOException {
    if (format == TextOrJson.JSON) {
      ArticleTraceJson.writeLine(trace, out);
    } else {
      Destination.print(ArticleTraceText.lines(trace, messages.coloursOutput(streams)), out);
      out.write('\n');
    }
  }

  private ExitCode explainEvent() throws IOException {
    List<Input> inputs = corpus.isEmpty() ? null : options.find(corpus);
    ArticleReader reader = new ArticleReader(streams.in(), options.reading());
    try {
      EventExplanation explanation =
          new TimelineLookup(streams, reader, messages.console(streams))
              .explanation(timeline, event, inputs);
      Destination.STANDARD_OUTPUT.write(streams, out -> write(explanation, out));
    } catch (UserFileException | UnknownEventException e) {
      throw wrong(e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void write(EventExplanation explanation, OutputStream out) throws IOException {
    if (format == TextOrJson.JSON) {
      EventExplanationJson.write(explanation, out);
      return;
    }
    Destination.print(
        EventExplanationText.lines(explanation, messages.coloursOutput(streams)), out);
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
