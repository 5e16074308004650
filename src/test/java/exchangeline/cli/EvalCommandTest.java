package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvalCommandTest {
  private static final String STORY =
      """
      KYIV, July 4, 2025 - Ukraine and Russia exchanged prisoners on Friday, officials said.

      Ukraine brought home 50 soldiers, and Russia got back 50 soldiers.
      """;

  /** One count of two is right. */
  private static final String EVENT =
      "{\"type\": \"exchange\", \"date\": \"2025-07-04\", \"parties\": [\"RUS\", \"UKR\"],"
          + " \"main\": true, \"timeline_id\": \"2025-07-04-e\","
          + " \"counts\": [{\"party\": \"UKR\", \"n\": 50}, {\"party\": \"RUS\", \"n\": 51}]}";

  private static final String GOLD =
      "{\"id\": \"a\", \"events\": ["
          + EVENT
          + "]}\n"
          + "{\"id\": \"none\", \"events\": []}\n"
          + "{\"id\": \"lost\", \"events\": []}\n";

  @TempDir Path folder;
  private Path news;
  private Path gold;

  @BeforeEach
  void twoStoriesAndTheirGold() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), STORY);
    Files.writeString(news.resolve("none.txt"), "The museum opens on Sunday.\n");
    Files.writeString(news.resolve("other.txt"), "The museum is closed.\n");
    gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
  }

  private Path extracted(String name) {
    Path reports = folder.resolve("reports.jsonl");
    Path timeline = folder.resolve("timeline.json");
    CommandRun.of("extract", news, "--reports", reports, "-o", timeline);
    return folder.resolve(name);
  }

  @Test
  void readsThePathsAndTellsHowWell() {
    CommandRun run = CommandRun.of("eval", "--gold", gold, news);
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
        .contains(
            "in the gold 3",
            "not reported 1",
            "lost",
            "reported, not in the gold 1",
            "with a false event 0",
            "precision 1.000 1 of 1",
            "F1 1.000",
            "count 0.500 1 of 2",
            "phase - 0 of 0",
            "B³ precision 1.000, recall 1.000, F1 1.000",
            "errors (1)",
            "a: count: gold RUS 51; got 50 (wrong)");
  }

  @Test
  void reportsOfAnEarlierRunGiveTheSameFigures() {
    Path reports = extracted("reports.jsonl");
    Path timeline = folder.resolve("timeline.json");
    String read = CommandRun.of("eval", "--gold", gold, news).out();
    CommandRun both =
        CommandRun.of("eval", "--gold", gold, "--reports", reports, "--timeline", timeline);
    assertThat(both.out()).isEqualTo(read);
    CommandRun reportsAlone = CommandRun.of("eval", "--gold", gold, "--reports", reports);
    assertThat(reportsAlone.code()).isZero();
    assertThat(reportsAlone.out()).contains("precision").doesNotContain("B³");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void jsonKeepsToItsSchema(boolean timeline) {
    Path reports = extracted("reports.jsonl");
    CommandRun run =
        timeline
            ? CommandRun.of("eval", "--gold", gold, news, "--format", "json", "--min-count", "0.9")
            : CommandRun.of("eval", "--gold", gold, "--reports", reports, "--format", "json");
    JsonNode json = CommandRun.valid(run.out(), TimelineSchema.EVAL);
    assertThat(json.at("/articles/notReported/0").asText()).isEqualTo("lost");
    assertThat(json.at("/articles/unknownReports").asInt()).isEqualTo(1);
    assertThat(json.at("/events/all/f1").asDouble()).isEqualTo(1);
    assertThat(json.at("/aspects/count/value").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/aspects/phase/value").isNull()).isTrue();
    assertThat(json.at("/errors/0/kind").asText()).isEqualTo("count");
    assertThat(json.path("timeline").isNull()).isNotEqualTo(timeline);
    assertThat(json.path("thresholds").size()).isEqualTo(timeline ? 1 : 0);
  }

  @Test
  void aSecondRunWritesTheSameBytes() {
    assertThat(CommandRun.of("eval", "--gold", gold, news, "--format", "json").out())
        .isEqualTo(CommandRun.of("eval", "--gold", gold, news, "--format", "json").out());
  }

  @Test
  void aFigureBelowItsThresholdIsNamedAndFails() {
    Path out = folder.resolve("out/eval.txt");
    CommandRun run =
        CommandRun.of(
            "eval",
            "--gold",
            gold,
            news,
            "--min-count",
            "0.9",
            "--min-f1",
            "1",
            "--min-phase",
            "0",
            "-o",
            out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.messages())
        .containsExactly(
            "exchangeline: count is 0.5000, --min-count wants at least 0.9000",
            "exchangeline: phase: nothing to measure, --min-phase wants at least 0.0000");
    assertThat(out).content().contains("count");
  }

  @Test
  void aFigureAtItsThresholdWillDo() {
    CommandRun run =
        CommandRun.of(
            "eval",
            "--gold",
            gold,
            news,
            "--min-count",
            "0.5",
            "--min-date",
            "1.0",
            "--min-b3",
            "1",
            "--min-conll",
            "1",
            "--max-false-articles",
            "0");
    assertThat(run.messages()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void anEventInAnArticleThatHasNoneFailsWhenNoneIsAllowed() throws IOException {
    Files.writeString(gold, "{\"id\": \"a\", \"events\": []}\n");
    CommandRun run = CommandRun.of("eval", "--gold", gold, news, "--max-false-articles", "0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages())
        .containsExactly("exchangeline: false-articles is 1, --max-false-articles wants at most 0");
  }

  @Test
  void copiesAreHeldAgainstTheNearDuplicatesOfTheGold() throws IOException {
    Path pairs = folder.resolve("pairs.json");
    Files.writeString(pairs, "{\"near_duplicate_pairs\": [[\"a\", \"none\"]]}");
    CommandRun run = CommandRun.of("eval", "--gold", gold, news, "--gold-timeline", pairs);
    assertThat(run.out()).containsPattern("copies found +0\\.000 +0 of 1");
  }

  @Test
  void goldThatLiesAmongTheArticlesIsNoArticle() throws IOException {
    Path inside = Files.copy(gold, news.resolve("gold.txt"));
    CommandRun run = CommandRun.of("eval", "--gold", inside, news);
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("reported, not in the gold +1\n");
  }

  @Test
  void theListOfErrorsCanBeCut() {
    CommandRun run = CommandRun.of("eval", "--gold", gold, news, "--errors", "0");
    assertThat(run.out()).contains("errors (1)\n  … and 1 more\n").doesNotContain("RUS 51");
    CommandRun.of("eval", "--gold", gold, news, "--errors", "few")
        .isRefused("'few' is neither a number from 0 nor all");
  }

  @Test
  void aBadLineIsWrongUsageWithItsPlace() throws IOException {
    Files.writeString(gold, "{\"id\": \"a\", \"events\": []}\n{\"id\": \"b\"}\n");
    CommandRun.of("eval", "--gold", gold, news).isRefused("gold.jsonl:2: events is missing");
    Path reports = Files.writeString(folder.resolve("bad.jsonl"), "{\"article\": {}}\n");
    Files.writeString(gold, GOLD);
    CommandRun.of("eval", "--gold", gold, "--reports", reports)
        .isRefused("bad.jsonl:1: article.id is missing");
    CommandRun.of("eval", "--gold", folder.resolve("no.jsonl"), news)
        .isRefused("no.jsonl: no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eval --gold GOLD                                     | give PATHs to read, or --reports
          eval --gold GOLD --reports GOLD NEWS                 | give PATHs to read, or --reports
          eval --gold GOLD --timeline GOLD NEWS                | --timeline goes with --reports
          eval --gold GOLD --reports GOLD --gold-timeline GOLD | --gold-timeline needs a timeline
          eval --gold GOLD --reports GOLD --min-conll 0.9      | --min-conll needs a timeline
          eval --gold GOLD NEWS --min-f1 90                    | '90' is not a share from 0 to 1
          eval --gold GOLD NEWS --max-false-articles -1        | '-1' is not a number from 0
          eval --gold GOLD NEWS --format xml                   | 'xml' is none of text, json
          eval --gold GOLD NEWS -o GOLD                        | is one of the files to read
          eval --gold GOLD nowhere                             | nowhere: no such file or folder
          eval NEWS                                            | '--gold=GOLD'
          """)
  void wrongUsageIsToldBeforeAnyWork(String line, String problem) {
    String given = line.strip().replace("GOLD", gold.toString()).replace("NEWS", news.toString());
    CommandRun.of((Object[]) given.split(" +", -1)).isRefused(problem);
    assertThat(gold).hasContent(GOLD.stripTrailing());
  }
}
