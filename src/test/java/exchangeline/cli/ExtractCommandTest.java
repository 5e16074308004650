package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String STORY =
      """
      KYIV, July 4, 2025 - Ukraine and Russia exchanged prisoners on Friday, officials said.

      Ukraine brought home 50 soldiers, and Russia got back 50 soldiers.
      """;

  @TempDir Path folder;
  private Path news;

  @BeforeEach
  void oneStory() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), STORY);
  }

  @Test
  void theTimelineGoesToStandardOutputAndTheSummaryDoesNot() {
    CommandRun run = CommandRun.of("extract", news);
    assertThat(run.code()).isZero();
    JsonNode event = run.timeline().path("events").path(0);
    assertThat(event.path("id").asText()).isEqualTo("2025-07-04-rus-ukr-exchange");
    assertThat(event.at("/count/received/UKR/best").asInt()).isEqualTo(50);
    assertThat(run.messages()).containsExactly("exchangeline: 1 article: 1 reporting → 1 event");
  }

  @Test
  void aPathThatDoesNotExistStopsBeforeAnyWork() {
    Path out = folder.resolve("out.json");
    CommandRun run = CommandRun.of("extract", news, folder.resolve("nowhere"), "-o", out);
    run.isRefused("nowhere", "no such file or folder");
    assertThat(out).doesNotExist();
  }

  @Test
  void anEmptyFolderIsAnEmptyTimeline() throws IOException {
    CommandRun run = CommandRun.of("extract", Files.createDirectory(folder.resolve("empty")));
    assertThat(run.code()).isZero();
    assertThat(run.timeline().path("events").isArray()).isTrue();
    assertThat(run.timeline().path("events")).isEmpty();
    assertThat(run.timeline().at("/corpus/articles").asInt()).isZero();
  }

  @Test
  void filesWithoutAnArticleAreSkippedByName() throws IOException {
    Files.write(news.resolve("binary.txt"), new byte[] {1, 0, 2});
    Files.write(news.resolve("nothing.txt"), new byte[0]);
    Files.writeString(news.resolve("photo.jpg"), "not a photo");
    CommandRun run = CommandRun.of("extract", news);
    assertThat(run.code()).isZero();
    assertThat(run.messages())
        .anyMatch(line -> line.startsWith("exchangeline: binary.txt: skipped: binary"))
        .anyMatch(line -> line.startsWith("exchangeline: nothing.txt: skipped: empty"))
        .anyMatch(line -> line.startsWith("exchangeline: photo.jpg: skipped: unknown type"));
    assertThat(run.timeline().at("/corpus/skipped").asInt()).isEqualTo(3);
    assertThat(run.timeline().path("events")).hasSize(1);
  }

  @Test
  void aFileThatIsNotUtf8FailsAndTheOthersAreRead() throws IOException {
    Files.write(news.resolve("latin1.txt"), new byte[] {'P', 'r', (byte) 0xE9, 's'});
    Path out = folder.resolve("out.json");
    CommandRun run = CommandRun.of("extract", news, "-o", out);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages())
        .anyMatch(line -> line.contains("latin1.txt: failed: not valid UTF-8 at byte 2"));
    assertThat(CommandRun.timeline(out).at("/corpus/failed").asInt()).isEqualTo(1);
    assertThat(CommandRun.timeline(out).path("events")).hasSize(1);
  }

  @Test
  void aDashReadsStandardInputAsOneArticle() {
    JsonNode timeline = CommandRun.withInput(STORY, "extract", "-").timeline();
    assertThat(timeline.at("/events/0/sources/0/article").asText()).isEqualTo("-");
  }

  @Test
  void missingFoldersOfTheOutputAreMade() {
    Path out = folder.resolve("a/b/out.json");
    CommandRun run = CommandRun.of("extract", news, "-o", out);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(CommandRun.timeline(out).path("events")).hasSize(1);
  }

  @Test
  void aDashAsOutputIsStandardOutput() {
    assertThat(CommandRun.of("extract", news, "-o", "-").timeline().path("events")).hasSize(1);
  }

  @Test
  void anOutputThatCannotBeAFileStopsBeforeAnyWork() {
    CommandRun.of("extract", news, "-o", folder).isRefused("is a folder");
    CommandRun.of("extract", news, "-o", "").isRefused("needs a name");
    Path below = news.resolve("a.txt/out.json");
    CommandRun.of("extract", news, "-o", below).isRefused("a.txt is not a folder");
    CommandRun.of("extract", news, "--reports", folder).isRefused("is a folder");
    CommandRun.of("extract", news, "--reports", "-").isRefused("--reports needs a file");
  }

  @Test
  void bothOutputsInOneFileAreRefusedHoweverItIsWritten() throws IOException {
    Path out = folder.resolve("out.json");
    Path sameOut = folder.resolve("news/../out.json");
    CommandRun.of("extract", news, "-o", out, "--reports", sameOut).isRefused("same file");
    assertThat(out).doesNotExist();
    Files.writeString(out, "before");
    CommandRun.of("extract", news, "-o", out, "--reports", sameOut).isRefused("same file");
    assertThat(out).hasContent("before");
  }

  @Test
  void anArticleIsNeverOverwritten() {
    Path story = news.resolve("a.txt");
    CommandRun.of("extract", news, "-o", story).isRefused("one of the articles");
    CommandRun.of("extract", news, "--reports", story).isRefused("one of the articles");
    assertThat(story).hasContent(STORY);
  }

  @Test
  void anEarlierOutputBesideTheArticlesIsNoInput() {
    Path out = news.resolve("timeline.json");
    CommandRun.of("extract", news, "-o", out);
    String first = CommandRun.read(out);
    CommandRun again = CommandRun.of("extract", news, "-o", out);
    assertThat(again.messages()).hasSize(1);
    assertThat(out).hasContent(first.stripTrailing());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOutputFileIsAsBeforeWhenTheRunFails() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "before");
    CommandRun run = CommandRun.of("extract", news, "-o", out, "--reports", "/dev/full");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.messages())
        .containsExactly("exchangeline: cannot write /dev/full: No space left on device");
    assertThat(out).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFullDiskBehindStandardOutputIsAFailure() {
    CommandRun run = CommandRun.failing("No space left on device", "extract", news);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.messages())
        .containsExactly("exchangeline: cannot write standard output: No space left on device");
  }

  @Test
  void aReaderOfStandardOutputThatHasEnoughIsNoFailure() {
    assertThat(CommandRun.failing("Broken pipe", "extract", news).code()).isZero();
    CommandRun articles = CommandRun.failing("Broken pipe", "articles", news);
    assertThat(articles.code()).isZero();
    assertThat(articles.messages()).isEmpty();
  }

  @Test
  void theLineFormatHasTheEventsOfTheTimeline() {
    List<String> lines = CommandRun.of("extract", news, "--format", "JSONL").out().lines().toList();
    JsonNode events = CommandRun.of("extract", news).timeline().path("events");
    assertThat(lines.stream().map(CommandRun::json)).containsExactly(events.path(0));
  }

  @Test
  void reportsHaveALineAnArticleTheSkippedToo() throws IOException {
    Files.write(news.resolve("nothing.txt"), new byte[0]);
    Path reports = folder.resolve("reports.jsonl");
    CommandRun.of("extract", news, "--reports", reports);
    assertThat(CommandRun.read(reports).lines())
        .map(line -> CommandRun.valid(line, TimelineSchema.REPORT).path("outcome").asText())
        .containsExactly("reporting", "skipped");
  }

  @Test
  void theDayOfAsOfIsWrittenInFull() {
    CommandRun.of("extract", news, "--as-of", "2024")
        .isRefused("'--as-of'", "'2024' is not a day", "YYYY-MM-DD");
    CommandRun.of("extract", news, "--as-of", "2023-02-29").isRefused("2023-02-29");
  }

  @Test
  void aWrongFormatIsAnsweredWithTheRightOnes() {
    CommandRun.of("extract", news, "--format", "xml").isRefused("'xml' is none of json, jsonl");
  }
}
