package exchangeline.evaluation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads JSON files of the user, and says exactly where one of them is wrong. */
public final class JsonInput {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern DETAILS = Pattern.compile("\\s*[(:].*", Pattern.DOTALL);

  /** A key that stands twice is a slip that would hide a value. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonInput() {}

  /**
   * Reads JSON Lines; blank lines are passed over.
   *
   * @throws UserFileException when the file or a line of it cannot be used
   */
  static <T> List<T> lines(Path file, Function<JsonField, T> reading) {
    List<T> values = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(readable(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String json = number == 1 ? withoutMark(line) : line;
        if (!json.isBlank()) {
          values.add(reading.apply(parse(file + ":" + number, json)));
        }
      }
    } catch (JsonProcessingException e) {
      throw broken(file.toString(), number, e, "write one JSON object a line");
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
    return values;
  }

  /**
   * Reads a file that is one JSON document.
   *
   * @throws UserFileException when it cannot be used
   */
  public static JsonField document(Path file) {
    try {
      return document(file.toString(), Files.readAllBytes(readable(file)));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * Reads the bytes of one JSON document.
   *
   * @param where what to call it in messages
   * @throws UserFileException when it cannot be used
   */
  public static JsonField document(String where, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(where, withoutMark(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw broken(where, line, e, "write one JSON document");
    } catch (IOException e) {
      throw unreadable(where, e);
    }
  }

  private static Path readable(Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new UserFileException(file, UserFileException.reason(file));
    }
    return file;
  }

  private static UserFileException unreadable(String where, IOException problem) {
    return new UserFileException(
        where,
        problem instanceof CharacterCodingException
            ? "not valid UTF-8: save it as UTF-8"
            : "cannot be read");
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static JsonField parse(String where, String json) throws JsonProcessingException {
    return new JsonField(where, "", MAPPER.readTree(json));
  }

  private static UserFileException broken(
      String where, int line, JsonProcessingException problem, String advice) {
    // What follows in brackets or behind a colon speaks of Java.
    String reason = DETAILS.matcher(problem.getOriginalMessage()).replaceFirst("");
    int column = problem.getLocation() == null ? 1 : problem.getLocation().getColumnNr();
    return new UserFileException(
        where + ":" + line, "not valid JSON at column " + column + " (" + reason + "): " + advice);
  }
}
