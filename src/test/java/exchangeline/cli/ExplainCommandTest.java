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

  @Test
  void anArticleIsToldSentenceBySentence() {
    CommandRun run = CommandRun.of("explain", "--article", news.resolve("post.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.out().lines())
        .startsWith(
            "post.txt",
            "  title        Buses at the border",
            "  outlet       Harbour Post",
            "  published    2025-07-05 (metadata)",
            "  outcome      reporting: 1 exchange")
        .containsSequence(
            "   [3, lead] The Russian Defence Ministry said that 49 of its servicemen had been"
                + " »returned«.",
            "     party       “Russian” RUS, a side",
            "     claimant    “Russian Defence Ministry” for RUS",
            "     count       “49 of its servicemen” 49, soldiers",
            "     trigger     “returned” return, passive, of captives: completed",
            "     → event 1: release, completed; RUS 49 of its servicemen (side, owner.own); says"
                + " Russian Defence Ministry")
        .containsSequence(
            "Events",
            "   1. exchange, completed, main, 2025-07-04 (relative), RUS and UKR; received RUS 49,"
                + " UKR 50; of",
            "   sentences 1, 2, 3");
  }

  @Test
  void oneArticleOfAFileOfManyIsChosenByItsId() throws IOException {
    Path many =
        Files.writeString(
            folder.resolve("many#1.jsonl"),
            """
            {"title": "One", "text": "It rained."}
            {"title": "Two", "text": "It snowed."}
            """);
    CommandRun both = CommandRun.of("explain", "--article", many);
    assertThat(both.out()).contains("many#1.jsonl#1\n", "many#1.jsonl#2\n");
    CommandRun one = CommandRun.of("explain", "--article", many + "#2");
    assertThat(one.out())
        .startsWith("many#1.jsonl#2\n  title        Two\n")
        .contains("outcome      irrelevant: nothing about captives", "(no word for a transfer)")
        .doesNotContain("One");
    CommandRun.of("explain", "--article", many + "#7").isRefused("no such article");
  }

  @Test
  void asJsonAnArticleIsALine() {
    CommandRun run =
        CommandRun.of("explain", "--article", news.resolve("post.txt"), "--format", "json");
    assertThat(run.out().lines()).hasSize(1);
    JsonNode json = CommandRun.json(run.out());
    CommandRun.valid(json.path("report").toString(), TimelineSchema.REPORT);
    JsonNode last = json.at("/sentences/2");
    assertThat(last.at("/seen/2/words").asText()).isEqualTo("49 of its servicemen");
    assertThat(last.at("/mentions/0/event").asInt()).isZero();
    assertThat(last.at("/mentions/0/why").isNull()).isTrue();
  }

  @Test
  void theTwoFormsDoNotMix() {
    String both = "give TIMELINE and EVENT, or --article FILE";
    CommandRun.of("explain").isRefused(both);
    CommandRun.of("explain", timeline).isRefused(both);
    CommandRun.of("explain", timeline, EVENT, "--article", news).isRefused(both);
    CommandRun.of("explain", timeline, EVENT, "--as-of", "2025-01-01").isRefused(both);
    CommandRun.of("explain", "--article", news.resolve("gone.txt")).isRefused("no such file");
  }
}
