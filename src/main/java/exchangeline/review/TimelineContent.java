package exchangeline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.evaluation.UserFileException;
import exchangeline.output.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline as it was written: one document, or an event a line.
 *
 * @param events by id, in the order of the file
 * @param rest all fields but the events and what wrote them; empty for events in lines
 */
public record TimelineContent(Map<String, JsonNode> events, JsonNode rest) {
  private static final String ADVICE = "give a timeline that extract wrote";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  public TimelineContent {
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
  }

  /**
   * Reads a timeline.
   *
   * @param in read instead of a file when {@code path} is {@code -}
   * @throws UserFileException when it cannot be read or is no timeline
   */
  public static TimelineContent read(String path, InputStream in) {
    Path file = Path.of(path);
    try (InputStream bytes = path.equals("-") ? in : Files.newInputStream(file);
        MappingIterator<JsonNode> documents = MAPPER.readerFor(JsonNode.class).readValues(bytes)) {
      return of(file, documents.readAll());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UserFileException(file, line, "no valid JSON: " + ADVICE);
    } catch (IOException e) {
      throw new UserFileException(file, UserFileException.reason(file));
    }
  }

  private static TimelineContent of(Path file, List<JsonNode> documents) {
    boolean whole = documents.size() == 1 && documents.get(0).path("events").isArray();
    if (whole) {
      TimelineFile.requireKnown(file.toString(), documents.get(0).path("schemaVersion").asText());
    }
    List<JsonNode> events = new ArrayList<>();
    (whole ? documents.get(0).path("events") : documents).forEach(events::add);
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode event : events) {
      if (!event.path("id").isTextual() || !event.path("sources").isArray()) {
        throw new UserFileException(file, "holds no timeline: " + ADVICE);
      }
      if (byId.put(event.path("id").textValue(), event) != null) {
        throw new UserFileException(
            file, "the event " + event.path("id").textValue() + " stands in it twice");
      }
    }
    ObjectNode rest = whole ? ((ObjectNode) documents.get(0)).deepCopy() : Json.object();
    return new TimelineContent(byId, rest.without(List.of("events", "generator")));
  }
}
