package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.evaluation.GoldArticle;
import exchangeline.evaluation.GoldReader;
import exchangeline.evaluation.NearDuplicatePair;
import exchangeline.evaluation.PredictedArticle;
import exchangeline.evaluation.PredictedTimeline;
import exchangeline.evaluation.Threshold;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What an evaluation reads: gold, and articles or the outputs of an earlier run. */
final class EvalInputs {
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

  /**
   * Finds what does not go together.
   *
   * @throws ParameterException for it
   */
  void check(List<Threshold> thresholds, CommandSpec command) {
    if (paths.isEmpty() == (reports == null)) {
      throw wrong(command, "give PATHs to read, or --reports of an earlier run");
    }
    if (timeline != null && reports == null) {
      throw wrong(command, "--timeline goes with --reports; of PATHs the timeline is made here");
    }
    if (timeline != null || reports == null) {
      return;
    }
    if (goldTimeline != null) {
      throw wrong(command, "--gold-timeline needs a timeline: give --timeline");
    }
    for (Threshold threshold : thresholds) {
      if (threshold.figure().isOfTimeline()) {
        String option = ThresholdOptions.name(threshold.figure());
        throw wrong(command, option + " needs a timeline: give --timeline");
      }
    }
  }

  /**
   * The articles to read, without the gold that may lie among them.
   *
   * @throws ParameterException when the output would overwrite any input
   */
  List<Input> articlesBesides(
      Destination output, InputOptions options, ArticleReader reader, CommandSpec command) {
    if (files().anyMatch(output::isSameFile)) {
      throw wrong(command, output + " is one of the files to read");
    }
    return new OutputCheck(reader, command)
        .inputsBesides(List.of(output), null, options.find(paths)).stream()
            .filter(input -> files().noneMatch(file -> isSame(input, file)))
            .toList();
  }

  List<String> paths() {
    return paths;
  }

  List<GoldArticle> gold() {
    return GoldReader.articles(gold);
  }

  /** Null when none are given. */
  List<NearDuplicatePair> nearDuplicates(List<GoldArticle> articles) {
    return goldTimeline == null ? null : GoldReader.nearDuplicates(goldTimeline, articles);
  }

  boolean areReports() {
    return reports != null;
  }

  List<PredictedArticle> reports() {
    return PredictedArticle.readAll(reports);
  }

  /** Null when none is given. */
  PredictedTimeline timeline() {
    return timeline == null ? null : PredictedTimeline.read(timeline);
  }

  private Stream<Path> files() {
    return Stream.of(gold, reports, timeline, goldTimeline).filter(Objects::nonNull);
  }

  private static boolean isSame(Input input, Path file) {
    return input.path() != null && new Destination(file).isSameFile(input.path());
  }

  private static ParameterException wrong(CommandSpec command, String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
