package exchangeline.cli;

import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.evaluation.EvaluationInputException;
import exchangeline.evaluation.JsonField;
import exchangeline.pack.Packs;
import exchangeline.reading.SentenceReader;
import exchangeline.review.ArticleText;
import exchangeline.review.EventExplanation;
import exchangeline.review.EventExplanationJson;
import exchangeline.review.EventExplanationText;
import exchangeline.review.TimelineFile;
import exchangeline.review.UnknownEventException;
import exchangeline.text.Models;
import exchangeline.text.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how an event of a timeline came to be. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Tells how an event of a timeline came to be: who says what of it, and where.",
    footer = {
      "",
      "Examples:",
      "  exchangeline explain out/timeline.json 2024-01-31-rus-ukr-exchange --corpus corpus",
      "  exchangeline extract news/ | exchangeline explain - 2024-01-31-rus-ukr-exchange"
    })
final class ExplainCommand implements Callable<Integer> {
  /** Forms of the explanation. */
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
      index = "0",
      paramLabel = "TIMELINE",
      description = "What extract wrote as one JSON document; - for standard input.")
  private String timeline;

  @Parameters(
      index = "1",
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
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private InputOptions options;

  @Spec private CommandSpec spec;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> given = corpus.isEmpty() ? null : options.find(corpus);
    EventExplanation explanation = explanation(given);
    Destination.STANDARD_OUTPUT.write(streams, out -> write(explanation, out));
    return ExitCode.DONE.code();
  }

  private EventExplanation explanation(List<Input> given) throws IOException {
    try {
      TimelineFile file = file();
      JsonField found = file.event(event);
      Set<String> ids = EventExplanation.articles(found);
      List<Input> inputs = given == null ? NamedArticles.here(ids) : given;
      ArticleReader reader = new ArticleReader(streams.in(), options.reading());
      Map<String, Article> articles =
          new NamedArticles(reader, new Notices(streams)).in(inputs, ids);
      if (articles.isEmpty() && !ids.isEmpty()) {
        streams.say("no article of it found, so quotes alone: name what was read, --corpus PATH");
      }
      return EventExplanation.of(file, found, texts(articles));
    } catch (EvaluationInputException | UnknownEventException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private TimelineFile file() throws IOException {
    if (timeline.equals(Input.STANDARD_INPUT)) {
      return TimelineFile.read("standard input", streams.in().readAllBytes());
    }
    try {
      return TimelineFile.read(Path.of(timeline));
    } catch (InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), "'" + timeline + "' is not a path here", e);
    }
  }

  private static Map<String, ArticleText> texts(Map<String, Article> articles) {
    Map<String, ArticleText> texts = new TreeMap<>();
    if (!articles.isEmpty()) {
      SentenceReader reader = new SentenceReader(Models.english(), Packs.shipped());
      articles.forEach(
          (id, article) ->
              texts.put(
                  id,
                  new ArticleText(
                      article.text(),
                      reader.sentences(article).stream().map(Sentence::span).toList())));
    }
    return texts;
  }

  private void write(EventExplanation explanation, OutputStream out) throws IOException {
    if (format == Format.JSON) {
      EventExplanationJson.write(explanation, out);
      return;
    }
    for (String line : EventExplanationText.lines(explanation, false)) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
