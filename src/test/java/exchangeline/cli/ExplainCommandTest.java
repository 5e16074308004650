package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String EVENT = "2025-07-04-rus-ukr-exchange";

  private static final String WIRE =
      """
      KYIV, July 4, 2025 - Ukraine and Russia exchanged prisoners on Friday, officials said.

      Ukraine brought home 50 soldiers, and Russia got back 50 soldiers.
      """;

  private static final String POST =
      """
      ---
      title: Buses at the border
      source: Harbour Post
      date: 2025-07-05
      ---

      Russia and Ukraine swapped captives on Friday. Kyiv received 50 soldiers in the exchange.
      The Russian Defence Ministry said that 49 of its servicemen had been returned.
      """;

  @TempDir Path folder;
  private Path news;
  private Path timeline;

  @BeforeEach
  void twoStoriesOfOneEvent() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("wire.txt"), WIRE);
    Files.writeString(news.resolve("post.txt"), POST);
    timeline = folder.resolve("timeline.json");
    assertThat(CommandRun.of("extract", news, "-o", timeline).code()).isZero();
  }

  private CommandRun explained(Object... more) {
    Object[] args = new Object[3 + more.length];
    args[0] = "explain";
    args[1] = timeline;
    args[2] = EVENT;
    System.arraycopy(more, 0, args, 3, more.length);
    CommandRun run = CommandRun.of(args);
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void everyClaimStandsUnderItsSentenceWithTheWordsMarked() {
    CommandRun run = explained("--corpus", news);
    assertThat(run.messages()).isEmpty();
    assertThat(run.out().lines())
        .containsSequence(
            "   The Russian Defence Ministry said that »49 of its servicemen« had been returned.",
            "     count.received.RUS = 49 “49 of its servicemen”, says Russian Defence Ministry"
                + " [count.owner.own]",
            "",
            "     count.total = 99 (no words: sum) [count.total]");
  }

  @Test
  void theHeadTellsWhatTheTimelineSaysOfTheEvent() {
    assertThat(explained("--corpus", news).out().lines())
        .startsWith(
            EVENT,
            "  type         exchange, completed",
            "  date         2025-07-04 (day, relative)",
            "  parties      Russia (RUS), Ukraine (UKR)",
            "  received     Russia (RUS) 49 (49 to 50); Ukraine (UKR) 50",
            "  total        99 (99 to 100)")
        .containsSequence(
            "1. post.txt", "   Harbour Post, 2025-07-05 (metadata): Buses at the border");
  }

  @Test
  void whyArticlesWereMergedAndWhatTheyContradictEachOtherInComesLast() {
    assertThat(explained("--corpus", news).out())
        .endsWith(
            """

            Merged
               wire.txt: same parties; same day; count differs: kept as conflict

            Conflicts
               count.received.RUS
                 49: Russian Defence Ministry; in post.txt
                 50: wire.txt; in wire.txt
            """);
  }

  @Test
  void withoutTheArticlesTheQuotesStandAlone() {
    CommandRun run = explained();
    assertThat(run.messages()).hasSize(1).first().asString().contains("--corpus PATH");
    assertThat(run.out())
        .contains("   (the article is not at hand: quotes alone)\n")
        .contains("count.received.RUS = 49 “49 of its servicemen”")
        .doesNotContain("»");
  }

  @Test
  void anArticleThatChangedSinceGivesTheQuotesThatMoved() throws IOException {
    Files.writeString(news.resolve("wire.txt"), WIRE.replace("brought home 50", "took home 50"));
    assertThat(explained("--corpus", news).out())
        .contains("   (this is another version of the article: quotes alone where they moved)\n")
        .contains("»Ukraine« and »Russia« »exchanged« prisoners")
        .contains("\n\n     categories = soldiers “50 soldiers” [categories]\n");
  }

  @Test
  void theTimelineMayComeFromStandardInput() {
    CommandRun run =
        CommandRun.withInput(CommandRun.read(timeline), "explain", "-", EVENT, "--corpus", news);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(explained("--corpus", news).out());
  }

  @Test
  void asJsonTheSentencesPointToTheClaimsOfTheEvent() {
    JsonNode json = CommandRun.json(explained("--corpus", news, "--format", "json").out());
    JsonNode article = json.at("/articles/0");
    assertThat(article.path("found").asText()).isEqualTo("whole");
    JsonNode last = article.at("/sentences/2");
    assertThat(last.path("text").asText()).startsWith("The Russian Defence Ministry said");
    JsonNode claim = json.at("/event/sources/0/claims").path(last.at("/claims/0").asInt());
    assertThat(claim.path("quote").asText()).isEqualTo("49 of its servicemen");
    assertThat(json.path("event")).isEqualTo(CommandRun.timeline(timeline).path("events").path(0));
  }

  @Test
  void anAliasNamesTheEventToo() throws IOException {
    String renamed =
        CommandRun.read(timeline).replace("\"aliases\": []", "\"aliases\": [\"undated-rus-ukr\"]");
    Files.writeString(timeline, renamed);
    CommandRun run = CommandRun.of("explain", timeline, "undated-rus-ukr", "--corpus", news);
    assertThat(run.out().lines()).startsWith(EVENT).contains("  aliases      undated-rus-ukr");
  }

  @Test
  void anEventThatIsNotThereGivesThoseOfSimilarNames() {
    CommandRun.of("explain", timeline, "2025-07-05-rus-ukr-exchange")
        .isRefused("no event '2025-07-05-rus-ukr-exchange'", "did you mean '" + EVENT + "'?");
    CommandRun.of("explain", timeline, "nothing").isRefused("such as '" + EVENT + "'");
  }

  @Test
  void whatIsNoTimelineIsRefused() throws IOException {
    CommandRun.of("explain", folder.resolve("none.json"), EVENT).isRefused("no such file");
    CommandRun.of("explain", news, EVENT).isRefused("is a folder");
    CommandRun.of("explain", news.resolve("wire.txt"), EVENT).isRefused("not valid JSON");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"events\": 3}");
    CommandRun.of("explain", other, EVENT).isRefused("is no timeline", "extract");
    CommandRun.of("explain", timeline, EVENT, "--corpus", folder.resolve("gone"))
        .isRefused("no such file or folder");
  }
}
