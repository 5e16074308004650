package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar as users start it: a process of its own. */
final class JarProcess {
  static final Path JAR = Path.of("target", "exchangeline.jar").toAbsolutePath();
  static final Path CORPUS = Path.of("corpus").toAbsolutePath();

  private JarProcess() {}

  /** Exit code and messages of a process. */
  record Ended(int code, String messages) {}

  /** The words that start the jar in Java with some options. */
  static List<String> command(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    return command;
  }

  /** A process in the environment of this one, without what makes Java announce itself. */
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  /** True when a program is on the PATH. */
  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /**
   * Runs the jar to its end.
   *
   * @param out where its standard output goes, or null
   * @param options for Java
   */
  static Ended run(Map<String, String> environment, Path out, List<String> options, String... args)
      throws IOException, InterruptedException {
    ProcessBuilder builder = builder(command(options, args));
    builder.environment().putAll(environment);
    return run(builder, out);
  }

  /** Runs a process to its end. */
  static Ended run(ProcessBuilder builder, Path out) throws IOException, InterruptedException {
    Path messages = Files.createTempFile("messages", ".txt");
    builder.redirectError(messages.toFile());
    builder.redirectOutput(
        out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out.toFile()));
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    Ended ended =
        new Ended(process.exitValue(), Files.readString(messages, StandardCharsets.UTF_8).strip());
    Files.delete(messages);
    return ended;
  }
}
