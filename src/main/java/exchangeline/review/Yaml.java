package exchangeline.review;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import exchangeline.evaluation.UserFileException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file and the line on which it begins, from 1. Scalars stay text. */
sealed interface Yaml {
  int line();

  /** One value; the empty text for null. */
  record Scalar(String text, int line) implements Yaml {}

  /** Values one after the other. */
  record Items(List<Yaml> values, int line) implements Yaml {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Values by key, in the order of the file. */
  record Fields(Map<String, Yaml> values, int line) implements Yaml {}

  /**
   * Reads a file; an empty one is an object without fields.
   *
   * @throws UserFileException when it cannot be read or is no YAML
   */
  static Yaml read(Path file) {
    try (YAMLParser parser =
        YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(Files.readString(file))) {
      JsonToken first = parser.nextToken();
      Yaml whole = first == null ? new Fields(Map.of(), 1) : value(file, parser);
      if (parser.nextToken() != null) {
        throw new UserFileException(file, line(parser), "a second document: write one");
      }
      return whole;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason =
          e.getOriginalMessage()
              .lines()
              .filter(text -> !text.startsWith(" "))
              .map(text -> text.replaceFirst(" \\(.*", ""))
              .collect(joining(": "));
      throw new UserFileException(
          file,
          line,
          "no valid YAML: " + reason + (reason.contains("alias") ? ": put * in quotes" : ""));
    } catch (CharacterCodingException e) {
      throw new UserFileException(file, "not valid UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new UserFileException(file, UserFileException.reason(file));
    }
  }

  private static Yaml value(Path file, YAMLParser parser) throws IOException {
    int line = line(parser);
    if (parser.isCurrentAlias()) {
      throw new UserFileException(
          file,
          line,
          "*" + parser.getText() + " stands for another value: write that, or put * in quotes");
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(file, parser));
      }
      return new Items(items, line);
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Yaml> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        fields.put(key, value(file, parser));
      }
      return new Fields(fields, line);
    }
    return new Scalar(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText(), line);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
