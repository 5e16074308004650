package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the jar behaves in a shell: exit codes, pipes, terminals, signals. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "needs bash")
class ShellIT {
  private static final String BAR = "\u001B[K";

  @TempDir static Path folder;
  private static Path news;

  @BeforeAll
  static void someNews() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        "Russia and Ukraine exchanged 50 prisoners each on 4 July 2025, Kyiv said.\n");
  }

  private static JarProcess.Ended run(String... args) throws IOException, InterruptedException {
    return JarProcess.run(Map.of(), null, List.of(), args);
  }

  /** Runs a line of a shell in which {@code exchangeline} is the jar. */
  private static JarProcess.Ended shell(String line, Path out)
      throws IOException, InterruptedException {
    String jar =
        JarProcess.command(List.of("-XX:-UsePerfData")).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return JarProcess.run(
        JarProcess.builder(
                List.of("bash", "-o", "pipefail", "-c", line.replace("exchangeline", jar)))
            .directory(folder.toFile()),
        out);
  }

  @Test
  void theExitCodeTellsHowItEnded() throws IOException, InterruptedException {
    String old = folder.resolve("codes.json").toString();
    assertThat(run("extract", news.toString(), "-o", old).code()).isZero();
    Path other = folder.resolve("other.json");
    Files.writeString(other, CommandRun.read(Path.of(old)).replace("completed", "disputed"));
    assertThat(run("diff", old, other.toString()).code()).isEqualTo(1);
    assertThat(run("extract", folder.resolve("none").toString()).code()).isEqualTo(2);
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("b.json"), "{");
    assertThat(run("extract", broken.toString()).code()).isEqualTo(3);
    if (Files.exists(Path.of("/dev/full"))) {
      assertThat(run("extract", news.toString(), "-o", "/dev/full").code()).isEqualTo(4);
    }
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws IOException, InterruptedException {
    Path first = folder.resolve("first.txt");
    JarProcess.Ended ended =
        shell("exchangeline articles '" + JarProcess.CORPUS + "' | head -1", first);
    assertThat(ended.code()).isZero();
    assertThat(ended.messages()).isEmpty();
    assertThat(CommandRun.read(first)).hasLineCount(1);
  }

  @Test
  void aDiskThatIsFullKeepsTheOldFile() throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("full"));
    Path timeline = Files.writeString(out.resolve("timeline.json"), "the old one");
    JarProcess.Ended ended =
        shell(
            "ulimit -f 8; exchangeline extract '"
                + JarProcess.CORPUS
                + "' -q -o full/timeline.json",
            null);
    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.messages()).hasLineCount(1).contains("cannot write full/timeline.json");
    assertThat(timeline).hasContent("the old one");
    assertThat(out).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anInterruptedRunLeavesNoHalfWrittenFile() throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("cut"));
    Process process =
        JarProcess.builder(
                JarProcess.command(
                    List.of(),
                    "extract",
                    JarProcess.CORPUS.toString(),
                    "-o",
                    out.resolve("timeline.json").toString(),
                    "--reports",
                    out.resolve("reports.jsonl").toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 600 && isEmpty(out); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(out).isDirectoryContaining("glob:**.part");
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(out).isEmptyDirectory();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void aTerminalShowsABarAndAPipeNothingOfIt() throws IOException, InterruptedException {
    Path shown = folder.resolve("shown.txt");
    List<String> command = new ArrayList<>(List.of("python3", "-c"));
    command.add("import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)");
    assumeTrue(JarProcess.has("python3"), "needs python3 for a pseudo-terminal");
    command.addAll(
        JarProcess.command(
            List.of(), "extract", JarProcess.CORPUS.toString(), "-o", folder + "/bar.json"));
    ProcessBuilder terminal = JarProcess.builder(command);
    terminal.environment().put("TERM", "xterm");
    assertThat(JarProcess.run(terminal, shown).code()).isZero();
    assertThat(CommandRun.read(shown))
        .contains(BAR, "Reading", "articles", "reporting")
        .containsPattern("\\(\\d:\\d\\d:\\d\\d / \\d:\\d\\d:\\d\\d\\)");

    JarProcess.Ended piped = run("extract", news.toString());
    assertThat(piped.messages()).matches("exchangeline: 1 article: .*");
  }

  @Test
  void theDistributionStartsFromAnywhere() throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("dist/bin"));
    Path lib = Files.createDirectories(folder.resolve("dist/lib"));
    Path script = Files.copy(Path.of("src/main/bin/exchangeline"), bin.resolve("exchangeline"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Files.copy(JarProcess.JAR, lib.resolve("exchangeline.jar"));
    Path link = Files.createSymbolicLink(folder.resolve("linked"), script);
    Path out = folder.resolve("version.txt");
    ProcessBuilder start = JarProcess.builder(List.of(link.toString(), "--version"));
    assertThat(JarProcess.run(start, out)).isEqualTo(new JarProcess.Ended(0, ""));
    assertThat(CommandRun.read(out)).startsWith("exchangeline ");
    try (Stream<Path> target = Files.list(Path.of("target"))) {
      assertThat(target.filter(p -> p.toString().matches(".*exchangeline-[\\d.]+\\.zip")))
          .hasSize(1);
    }
  }
}
