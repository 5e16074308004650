package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void theOutputIsTheSameHoweverManyArticlesAreReadAtATime() {
    String one = CommandRun.of("extract", "corpus/wire", "--jobs", 1).out();
    assertThat(one).contains("\"id\"");
    assertThat(CommandRun.of("extract", "corpus/wire", "--jobs", 5).out()).isEqualTo(one);
    CommandRun.of("extract", "corpus/wire", "--jobs", 0).isRefused("--jobs must be at least 1");
  }

  @Test
  void theTimelineGoesToStandardOutputAndTheSummaryDoesNot() {
    CommandRun run = CommandRun.of("extract", news);
    assertThat(run.code()).isZero();
    JsonNode event = run.timeline().path("events").path(0);
    assertThat(event.path("id").asText()).isEqualTo("2025-07-04-rus-ukr-exchange");
    assertThat(event.at("/count/received/UKR/best").asInt()).isEqualTo(50);
    assertThat(run.messages())
        .singleElement(STRING)
        .matches("exchangeline: 1 article: 1 reporting → 1 event, in \\d+\\.\\d s");
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
  void aFileThatCannotBeReadFailsAndTheOthersAreRead() throws IOException {
    Files.writeString(news.resolve("cut.json"), "{\"text\": \"Ukraine brought home");
    Path out = folder.resolve("out.json");
    CommandRun run = CommandRun.of("extract", news, "-o", out);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages())
        .anyMatch(line -> line.contains("cut.json: failed: not valid JSON at line 1"));
    assertThat(CommandRun.timeline(out).at("/corpus/failed").asInt()).isEqualTo(1);
    assertThat(CommandRun.timeline(out).path("events")).hasSize(1);
  }

  @Test
  void ofManyBrokenRecordsInOneFileTheFirstHundredAreTold() throws IOException {
    Files.writeString(news.resolve("broken.jsonl"), "{\n".repeat(150));
    Files.writeString(news.resolve("cut.json"), "{\"text\": \"Ukraine brought home");
    CommandRun run = CommandRun.of("extract", news);
    assertThat(run.messages())
        .filteredOn(line -> line.contains("broken.jsonl"))
        .hasSize(101)
        .last()
        .isEqualTo("exchangeline: broken.jsonl: 50 further messages on it left out");
    assertThat(run.messages()).anyMatch(line -> line.contains("cut.json: failed"));
    assertThat(run.timeline().at("/corpus/failed").asInt()).isEqualTo(151);
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
  void anArticleInJsonIsNeverOverwritten() throws IOException {
    Path story = Files.writeString(news.resolve("b.json"), "{\"text\": \"Ukraine and Russia\"}");
    CommandRun.of("extract", news, "-o", story).isRefused("one of the articles");
  }

  @Test
  void anOutputOfAnEarlierRunUnderAnotherNameIsSkipped() {
    for (String format : List.of("json", "jsonl")) {
      Path old = news.resolve("old." + format);
      Path oldReports = news.resolve("reports.jsonl");
      CommandRun.of(
          "extract", news.resolve("a.txt"), "-o", old, "--reports", oldReports, "--format", format);
      CommandRun run = CommandRun.of("extract", news);
      assertThat(run.messages())
          .contains(
              "exchangeline: old."
                  + format
                  + ": skipped: an output of this program, not an article",
              "exchangeline: reports.jsonl: skipped: an output of this program, not an article");
    }
  }

  @Test
  void reportsMayGoToStandardOutputWhenTheTimelineDoesNot() {
    Path out = folder.resolve("out.json");
    CommandRun run = CommandRun.of("extract", news, "-o", out, "--reports", "-");
    assertThat(CommandRun.valid(run.out(), TimelineSchema.REPORT).path("outcome").asText())
        .isEqualTo("reporting");
    assertThat(CommandRun.timeline(out).path("events")).hasSize(1);
  }

  @Test
  void filesOfAFolderAreChosenByGlobs() throws IOException {
    Files.createDirectory(news.resolve("sub"));
    Files.writeString(news.resolve("sub/b.txt"), STORY);
    Files.writeString(news.resolve("c.md"), STORY);
    assertThat(listed("--include", "*.txt")).containsExactly("a.txt", "sub/b.txt");
    assertThat(listed("--exclude", "sub/**")).containsExactly("a.txt", "c.md");
    assertThat(listed("--include", "*.txt", "--exclude", "b.*")).containsExactly("a.txt");
    CommandRun.of("extract", news, "--include", "[").isRefused("is not a glob");
  }

  private List<String> listed(String... options) {
    List<Object> words = new ArrayList<>(List.of("extract", news, "--list-files"));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.of(words.toArray());
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEmpty();
    return run.out().lines().toList();
  }

  @Test
  void irrelevantArticlesAreCountedWithoutBeingKept() throws IOException {
    Files.writeString(news.resolve("b.txt"), "The council met to talk about the price of bread.");
    JsonNode corpus = CommandRun.of("extract", news).timeline().path("corpus");
    assertThat(corpus.path("articles").asInt()).isEqualTo(2);
    assertThat(corpus.path("irrelevant").asInt()).isEqualTo(1);
  }

  @Test
  void fieldsOfJsonMayHaveNamesOfTheirOwn() throws IOException {
    Files.writeString(
        news.resolve("b.jsonl"),
        "{\"rubric\": \"Ukraine and Russia exchanged prisoners.\", \"when\": \"2024-02-03\"}\n");
    CommandRun run =
        CommandRun.of(
            "articles", news.resolve("b.jsonl"), "--json-fields", "text=rubric,published=when");
    JsonNode article = CommandRun.valid(run.out(), TimelineSchema.ARTICLE);
    assertThat(article.path("text").asText()).isEqualTo("Ukraine and Russia exchanged prisoners.");
    assertThat(article.path("published").asText()).isEqualTo("2024-02-03");
    CommandRun.of("articles", news, "--json-fields", "txt=a").isRefused("'txt' is none of text");
    CommandRun.of("articles", news, "--json-fields", "text").isRefused("text=NAME");
  }

  @Test
  void limitsAreSizesWithUnits() {
    CommandRun.of("extract", news, "--max-article", "big").isRefused("not a size such as");
    assertThat(CommandRun.of("extract", news, "--max-article", "0.1k").code()).isEqualTo(2);
    CommandRun run = CommandRun.of("extract", news, "--max-article", "50");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages()).anyMatch(line -> line.contains("larger than 50 bytes"));
  }

  @Test
  void ofAnArticleThatIsTooLongTheBeginningIsReadAndTheRestTold() throws IOException {
    String sentence = "Ukraine and Russia exchanged 100 prisoners on Monday.";
    Path file = folder.resolve("long.txt");
    Files.writeString(file, (sentence + " " + sentence + "\n").repeat(50));
    CommandRun run = CommandRun.of("articles", file, "--max-article-letters", "230");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages())
        .containsExactly(
            "exchangeline: long.txt: read in part: only the first 215 of its 5399 letters: raise"
                + " --max-article-letters");
    String text = CommandRun.valid(run.out(), TimelineSchema.ARTICLE).path("text").asText();
    assertThat(text).isEqualTo(sentence + " " + sentence + "\n" + sentence + " " + sentence);
    assertThat(CommandRun.of("extract", file, "--max-article-letters", "60").code()).isEqualTo(3);
    assertThat(CommandRun.of("extract", file).code()).isZero();
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
