package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it: a process of its own, on the corpus that ships. */
class JarIT {
  private static final Path CORPUS = Path.of("corpus").toAbsolutePath();

  @TempDir static Path folder;
  private static Path reference;

  @BeforeAll
  static void oneRun() throws IOException, InterruptedException {
    reference = extract("reference", CORPUS, Map.of());
  }

  @Test
  void theTimelineOfTheCorpusHasEventsAndKeepsToTheSchema() {
    var timeline = CommandRun.timeline(reference.resolve("timeline.json"));
    assertThat(timeline.path("events")).isNotEmpty();
    assertThat(timeline.path("generator").path("version").asText()).matches("\\d.*");
    assertThat(CommandRun.read(reference.resolve("reports.jsonl")).lines())
        .hasSize(timeline.at("/corpus/articles").asInt())
        .allSatisfy(line -> CommandRun.valid(line, TimelineSchema.REPORT));
  }

  @Test
  void aSecondRunWritesTheSameBytes() throws IOException, InterruptedException {
    assertSameBytes(extract("second", CORPUS, Map.of()));
  }

  @Test
  void aCopyOfTheFolderWithOtherTimesGivesTheSameBytes() throws IOException, InterruptedException {
    Path copy = folder.resolve("copy of the corpus");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(CORPUS)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    // Made in the other order, as another file system may list them.
    for (int i = files.size() - 1; i >= 0; i--) {
      Path target = copy.resolve(CORPUS.relativize(files.get(i)).toString());
      Files.createDirectories(target.getParent());
      Files.copy(files.get(i), target);
      Files.setLastModifiedTime(target, FileTime.from(Instant.ofEpochSecond(1_000_000L * i)));
    }
    assertSameBytes(extract("copied", copy, Map.of()));
  }

  @Test
  void anotherLocaleOfTheProcessGivesTheSameBytes() throws IOException, InterruptedException {
    assertSameBytes(extract("posix", CORPUS, Map.of("LC_ALL", "C")));
  }

  @Test
  void anotherZoneAndLanguageOfJavaGiveTheSameBytes() throws IOException, InterruptedException {
    assertSameBytes(
        extract(
            "auckland",
            CORPUS,
            Map.of(),
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.language=tr",
            "-Duser.country=TR"));
  }

  @Test
  void anOldTimelineIsReplacedAsAWhole() throws IOException, InterruptedException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Files.writeString(old.resolve("timeline.json"), "x".repeat(5_000_000));
    assertSameBytes(extract("old", CORPUS, Map.of()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsTold() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    JarProcess.Ended file =
        JarProcess.run(Map.of(), null, List.of(), "extract", CORPUS.toString(), "-o", "/dev/full");
    assertThat(file.code()).isEqualTo(4);
    assertThat(file.messages()).contains("cannot write /dev/full").doesNotContain("\tat ");
    JarProcess.Ended stream =
        JarProcess.run(Map.of(), full, List.of(), "articles", CORPUS.toString());
    assertThat(stream.code()).isEqualTo(4);
    assertThat(stream.messages()).contains("cannot write standard output");
  }

  @Test
  void standardErrorHoldsNothingButOurMessages() throws IOException, InterruptedException {
    Path out = folder.resolve("schema.json");
    JarProcess.Ended ended = JarProcess.run(Map.of(), out, List.of(), "schema");
    assertThat(ended).isEqualTo(new JarProcess.Ended(0, ""));
    assertThat(CommandRun.read(out)).isEqualTo(TimelineSchema.TIMELINE.text());
  }

  private static void assertSameBytes(Path run) {
    for (String name : List.of("timeline.json", "reports.jsonl")) {
      assertThat(run.resolve(name)).hasSameBinaryContentAs(reference.resolve(name));
    }
  }

  /** A pipe cannot tell its length, which reading all of a file's stream asks for. */
  @Test
  void aTimelineMayBePipedIn() throws IOException, InterruptedException {
    JarProcess.Ended ended = JarProcess.run(Map.of(), null, List.of(), "explain", "-", "x");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.messages()).contains("standard input: is no timeline");
  }

  private static Path extract(
      String name, Path corpus, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    JarProcess.Ended ended =
        JarProcess.run(
            environment,
            null,
            List.of(options),
            "extract",
            corpus.toString(),
            "-o",
            out.resolve("timeline.json").toString(),
            "--reports",
            out.resolve("reports.jsonl").toString());
    assertThat(ended.code()).as(ended.messages()).isZero();
    assertThat(ended.messages()).hasLineCount(1).startsWith("exchangeline: ");
    return out;
  }
}
