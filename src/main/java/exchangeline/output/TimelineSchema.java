package exchangeline.output;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (draft 2020-12) of what the program writes, and of the gold that it reads. */
public enum TimelineSchema {
  /** The whole timeline. */
  TIMELINE,
  /** One line of the line format. */
  EVENT,
  /** One line of the reports. */
  REPORT,
  /** One line of the articles. */
  ARTICLE,
  /** What an evaluation found. */
  EVAL,
  /** One line of gold. */
  GOLD;

  /** The schema's text. */
  public String text() {
    return this == EVENT ? ofEvent() : resource();
  }

  /** An event is the same in a line and in a whole timeline. */
  private static String ofEvent() {
    try {
      ObjectNode schema = (ObjectNode) new JsonMapper().readTree(TIMELINE.resource());
      schema.retain("$schema", "$defs");
      schema.put("title", "An event of a timeline").put("$ref", "#/$defs/event");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Json.writePretty(schema, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String resource() {
    String name = "/exchangeline/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    try (var in = TimelineSchema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
