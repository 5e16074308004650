package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read what extract wrote, and the files that change what it writes. */
class ReviewCommandsTest {
  private static final String ID = "2025-07-04-rus-ukr-exchange";

  @TempDir Path folder;
  private Path story;
  private Path timeline;

  @BeforeEach
  void aTimeline() throws IOException {
    story = folder.resolve("a.txt");
    Files.writeString(
        story, "Russia and Ukraine exchanged 50 prisoners each on 4 July 2025, Kyiv said.\n");
    timeline = folder.resolve("old.json");
    assertThat(CommandRun.of("extract", story, "-o", timeline).code()).isZero();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void equalTimelinesPassTheGate() {
    CommandRun run = CommandRun.of("diff", timeline, timeline);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void differentOnesDoNotAndEachChangeIsNamed() throws IOException {
    String disputed = CommandRun.read(timeline).replace("\"completed\"", "\"disputed\"");
    Path other = file("new.json", disputed);
    CommandRun text = CommandRun.of("diff", timeline, other, "--ignore", "sources");
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out())
        .startsWith("~ " + ID + "\n")
        .contains("    status: \"completed\" → \"disputed\"\n");
    CommandRun json = CommandRun.of("diff", timeline, other, "--format", "json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(CommandRun.json(json.out()).at("/changed/0/after").asText()).isEqualTo(ID);
  }

  @Test
  void oneSideOfADiffMayBeStandardInput() {
    CommandRun run = CommandRun.withInput(CommandRun.read(timeline), "diff", timeline, "-");
    assertThat(run.code()).isZero();
    CommandRun.of("diff", "-", "-").isRefused("only one");
    CommandRun.of("diff", timeline).isRefused("NEW");
    CommandRun.of("diff", timeline, folder.resolve("none")).isRefused("no such file");
  }

  @Test
  void validFilesPassAndFaultsAreLines() throws IOException {
    assertThat(CommandRun.of("validate", timeline).code()).isZero();
    Path bad = file("bad.json", CommandRun.read(timeline).replace("\"day\"", "\"hour\""));
    CommandRun run = CommandRun.of("validate", timeline, bad);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(bad + ":").contains(": /events/0/date/precision: ");
    CommandRun.of("validate", folder.resolve("none")).isRefused("no such file");
  }

  @Test
  void overridesAreAppliedAndThoseThatMatchNothingFail() throws IOException {
    Path overrides =
        file(
            "mine.yaml",
            "- {set: " + ID + ", field: count.received.UKR, value: 51, reason: recount}\n");
    CommandRun run = CommandRun.of("extract", story, "--overrides", overrides);
    assertThat(run.code()).isZero();
    assertThat(run.timeline().at("/events/0/count/received/UKR/best").asInt()).isEqualTo(51);
    assertThat(run.timeline().at("/overrides/0/action").asText()).isEqualTo("set");

    file("mine.yaml", "- {drop: 2025-07-05-rus-ukr-exchange, reason: a drill}\n");
    CommandRun unmatched = CommandRun.of("extract", story, "--overrides", overrides);
    assertThat(unmatched.code()).isEqualTo(3);
    assertThat(unmatched.messages().get(0))
        .contains("mine.yaml:1: ", "changes nothing", "did you mean \"" + ID);

    file("mine.yaml", "- {drop: " + ID + "}\n");
    CommandRun.of("extract", story, "--overrides", overrides).isRefused("mine.yaml:1", "reason");
  }

  @Test
  void aConfigurationGivesOptionsAndTheCommandLineGoesFirst() throws IOException {
    Path config = file("c.yaml", "format: csv\nquiet: true\ntype: [exchange, bodies]\nmin-f1: 1\n");
    CommandRun run = CommandRun.of("extract", story, "--config", config);
    assertThat(run.out()).startsWith("id,type,status,").contains(ID + ",exchange");
    assertThat(run.messages()).isEmpty();
    CommandRun other = CommandRun.of("extract", story, "--config=" + config, "--format=jsonl");
    assertThat(other.out()).startsWith("{\"id\":");
  }

  @Test
  void whatIsWrongInAConfigurationIsNamedWithItsLine() throws IOException {
    Path config = file("c.yaml", "format: csv\nparti: UKR\n");
    CommandRun.of("extract", story, "--config", config)
        .isRefused("c.yaml:2: unknown key \"parti\" (did you mean \"party\"?)");
    file("c.yaml", "quiet: perhaps\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:1", "true or false");
    file("c.yaml", "- format\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:1", "an option a line");
    file("c.yaml", "quiet: true\nfrom: spring\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:2: ", "'spring'");
    file("c.yaml", "config: other.yaml\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:1", "alone");
    file("c.yaml", "outlet:\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:1", "outlet is empty");
    file("c.yaml", "format: {a: b}\n");
    CommandRun.of("extract", story, "--config", config).isRefused("c.yaml:1", "a list of values");
    CommandRun.of("extract", story, "--config", folder.resolve("none")).isRefused("no such file");
  }

  @Test
  void severalOutputsTakeTheirFormFromTheirEnding() {
    Path csv = folder.resolve("out/t.csv");
    Path lines = folder.resolve("out/t.jsonl");
    assertThat(CommandRun.of("extract", story, "-o", csv, "-o", lines).code()).isZero();
    assertThat(CommandRun.read(csv)).startsWith("id,").hasLineCount(2);
    assertThat(CommandRun.read(lines)).startsWith("{").hasLineCount(1);
    CommandRun.of("extract", story, "-o", csv, "-o", lines, "--format", "csv").isRefused("ending");
    CommandRun.of("extract", story, "-o", csv, "-o", csv).isRefused("names twice");
  }

  @Test
  void selectionTakesNamesAndPartsOfDates() {
    assertThat(CommandRun.of("extract", story, "--party", "ukraine,RUS", "--from", "2025-07").out())
        .contains(ID);
    assertThat(CommandRun.of("extract", story, "--to", "2024").timeline().path("events")).isEmpty();
    CommandRun.of("extract", story, "--party", "UKRN").isRefused("did you mean \"UKR\"?");
    CommandRun.of("extract", story, "--from", "2025-13").isRefused("2025-13");
    CommandRun.of("extract", story, "--from", "2025", "--to", "2024").isRefused("--from");
    CommandRun.of("extract", story, "--min-confidence", "2").isRefused("from 0 to 1");
    CommandRun.of("extract", story, "--type", "swap").isRefused("exchange, release, bodies");
  }

  @Test
  void quietTellsNothingVerboseEveryArticleAndStatsATable() throws IOException {
    file("b.bin", "\0\1\2");
    assertThat(CommandRun.of("extract", folder, "-q").messages()).isEmpty();
    assertThat(CommandRun.of("extract", folder, "-v").messages())
        .anyMatch(line -> line.startsWith("exchangeline: a.txt: reporting: "))
        .anyMatch(line -> line.startsWith("exchangeline: b.bin: skipped: "));
    assertThat(CommandRun.of("extract", folder, "--stats").messages())
        .anyMatch(line -> line.matches("articles +\\d+"))
        .anyMatch(line -> line.matches("  dated to the day +1"));
  }

  @Test
  void colourIsForThoseWhoWantIt() throws IOException {
    file("b.json", "{");
    assertThat(CommandRun.of("extract", folder).messages()).noneMatch(l -> l.contains("\u001B"));
    assertThat(CommandRun.of("extract", folder, "--color", "always").messages())
        .anyMatch(line -> line.contains("\u001B[31mexchangeline: b.json: failed"));
  }

  @Test
  void packsListsConflictsAndCodes() {
    assertThat(CommandRun.of("packs").out()).contains("rus-ukr\t1\tRussia and Ukraine\tRUS-UKR\n");
    assertThat(CommandRun.of("packs", "world").out()).contains("QAT\tQatar\n");
    assertThat(CommandRun.json(CommandRun.of("packs", "--format", "json").out()))
        .anySatisfy(pack -> assertThat(pack.at("/actors/hamas/kind").asText()).isEqualTo("group"));
    CommandRun.of("packs", "rus-urk").isRefused("did you mean \"rus-ukr\"?");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    assertThat(CommandRun.of("generate-completion").out())
        .contains("exchangeline", "extract", "--min-confidence", "complete -F");
  }

  @Test
  void theShortHelpIsALineAnOptionTheLongOneTellsAll() {
    String brief = CommandRun.of("extract", "-h").out();
    String full = CommandRun.of("extract", "--help").out();
    assertThat(brief).contains("--party CODE", "Inputs:").doesNotContain("Exit codes", "Examples");
    assertThat(full).contains("Selection of events:", "Exit codes:", "Examples:", "Default: 5M");
    assertThat(full.lines().count()).isGreaterThan(brief.lines().count());
  }
}
