package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of the README, in its order and in one folder. What builds and unpacks is left
 * out, since a build runs this.
 */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "needs bash")
class ReadmeIT {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern BUILDS =
      Pattern.compile("^(mvn [^&]*(&& )?|unzip [^&]*&& \\S*/bin/)");
  private static final Pattern FILE = Pattern.compile("`([\\w.-]+)`:\\s*$");

  @TempDir Path folder;

  @Test
  void everyCommandOfTheReadmeRuns() throws IOException, InterruptedException {
    assumeTrue(JarProcess.has("jq"), "needs jq");
    for (String name : List.of("corpus", "src", "target")) {
      Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
    }
    Files.createDirectory(folder.resolve("out"));
    String readme = Files.readString(Path.of("README.md"));
    String jar =
        JarProcess.command(List.of()).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    int commands = 0;
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      String before = readme.substring(0, block.start());
      Matcher file = FILE.matcher(before);
      if (file.find()) {
        Files.writeString(folder.resolve(file.group(1)), block.group(2));
      } else if (block.group(1).equals("sh")) {
        commands++;
        String script =
            "exchangeline() { "
                + jar
                + " \"$@\"; }\n"
                + BUILDS.matcher(block.group(2)).replaceFirst("");
        Path out = folder.resolve("standard-output.txt");
        JarProcess.Ended ended =
            JarProcess.run(
                JarProcess.builder(List.of("bash", "-eo", "pipefail", "-c", script))
                    .directory(folder.toFile()),
                out);
        assertThat(ended.code())
            .as(block.group(2) + "\n" + ended.messages() + "\n" + CommandRun.read(out))
            .isZero();
      }
    }
    assertThat(commands).isPositive();
  }
}
