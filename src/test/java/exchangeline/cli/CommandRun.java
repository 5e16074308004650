package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import exchangeline.output.TimelineSchema;
import exchangeline.timeline.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One command line and what came of it.
 *
 * @param out all that went to standard output
 * @param messages the lines of standard error
 */
record CommandRun(int code, String out, List<String> messages) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static CommandRun of(Object... args) {
    return of(InputStream.nullInputStream(), args);
  }

  static CommandRun withInput(String text, Object... args) {
    return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), args);
  }

  /** Runs with a standard output that fails at the first byte with {@code problem}. */
  static CommandRun failing(String problem, Object... args) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(problem);
          }
        };
    return of(InputStream.nullInputStream(), broken, args);
  }

  private static CommandRun of(InputStream in, Object... args) {
    return of(in, new ByteArrayOutputStream(), args);
  }

  private static CommandRun of(InputStream in, OutputStream out, Object... args) {
    StringWriter err = new StringWriter();
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code = Main.run(new Streams(in, out, new PrintWriter(err), Terminal.NONE), words);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new CommandRun(code, written, err.toString().lines().toList());
  }

  /** The timeline on standard output, held to the schema. */
  JsonNode timeline() {
    return valid(out, TimelineSchema.TIMELINE);
  }

  /** The timeline in a file, held to the schema. */
  static JsonNode timeline(Path file) {
    return valid(read(file), TimelineSchema.TIMELINE);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode valid(String json, TimelineSchema schema) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(json.getBytes(StandardCharsets.UTF_8));
    return json(Written.valid(bytes, schema));
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wrong usage: two lines, nothing on standard output, no trace of Java. */
  void isRefused(String... words) {
    assertThat(code).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(messages).hasSizeBetween(1, 2).allMatch(line -> line.startsWith("exchangeline: "));
    assertThat(String.join("\n", messages)).contains(words).doesNotContain("java.", "\tat ");
  }
}
