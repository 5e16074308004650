package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  @Test
  void aWrongOptionGetsTwoLinesAndASuggestion() {
    CommandRun run = CommandRun.of("extract", "--formt", "jsonl");
    run.isRefused("Unknown option", "--formt", "did you mean '--format'?");
    assertThat(run.messages()).hasSize(2);
  }

  @Test
  void aWrongCommandGetsTwoLinesAndASuggestion() {
    CommandRun run = CommandRun.of("extrct", "corpus");
    run.isRefused("no command 'extrct'", "did you mean 'extract'?");
    assertThat(run.messages()).hasSize(2);
  }

  @Test
  void noCommandAtAllShowsTheCommands() {
    CommandRun run = CommandRun.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.messages()).anyMatch(line -> line.contains("extract"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "help extract", "extract --help", "articles -h"})
  void helpIsDataOnStandardOutput(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.out()).startsWith("Usage: exchangeline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "extract --version", "articles -V", "schema --version"})
  void everyCommandKnowsTheVersion(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches("exchangeline \\d+\\.\\d+\\.\\d+\\Rschema 1\\.0\\R(pack [a-z-]+ \\d+\\R)+");
  }

  @ParameterizedTest
  @EnumSource
  void eachSchemaIsPrintedAsJson(TimelineSchema schema) {
    CommandRun run = CommandRun.of("schema", schema.name().toLowerCase(Locale.ROOT));
    assertThat(run.code()).isZero();
    assertThat(CommandRun.json(run.out()).path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void theSchemaOfTheTimelineIsTheDefault() {
    assertThat(CommandRun.of("schema").out()).isEqualTo(TimelineSchema.TIMELINE.text());
    CommandRun.of("schema", "day")
        .isRefused("'day' is none of timeline, event, report, article, eval, gold");
  }

  @Test
  void articlesPrintsWhatWasReadAnObjectALine() throws IOException {
    Files.writeString(
        folder.resolve("b.md"),
        "---\ntitle: Обмін\nsource: Example Wire\ndate: 2024-05-31\n---\n\nThey came home.\n");
    Files.writeString(folder.resolve("a.txt"), "A headline\n\nA sentence of it.\n");
    Files.writeString(folder.resolve("c.json"), "{");
    CommandRun run = CommandRun.of("articles", folder);
    List<JsonNode> articles =
        run.out().lines().map(line -> CommandRun.valid(line, TimelineSchema.ARTICLE)).toList();
    assertThat(run.code()).isEqualTo(3);
    assertThat(articles).map(a -> a.path("id").asText()).containsExactly("a.txt", "b.md");
    assertThat(articles.get(1).path("title").asText()).isEqualTo("Обмін");
    assertThat(articles.get(1).path("published").asText()).isEqualTo("2024-05-31");
    assertThat(articles.get(1).path("text").asText()).isEqualTo("They came home.");
    assertThat(run.messages()).hasSize(1).first().asString().contains("c.json: failed");
  }

  @Test
  void articlesOfAPathThatDoesNotExistIsWrongUsage() {
    CommandRun.of("articles", folder.resolve("nowhere")).isRefused("nowhere");
  }
}
