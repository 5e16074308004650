package exchangeline.review;

import exchangeline.evaluation.JsonField;
import exchangeline.evaluation.JsonInput;
import exchangeline.evaluation.UserFileException;
import exchangeline.output.TimelineJson;
import java.nio.file.Path;
import java.util.List;

/**
 * A timeline that an earlier run wrote.
 *
 * @param document the whole of it
 */
public record TimelineFile(JsonField document) {
  /**
   * Reads a file.
   *
   * @throws UserFileException when it cannot be read, or is no timeline
   */
  public static TimelineFile read(Path file) {
    return of(JsonInput.document(file));
  }

  /**
   * Reads bytes.
   *
   * @param where what to call them in messages
   * @throws UserFileException when they are no timeline
   */
  public static TimelineFile read(String where, byte[] bytes) {
    return of(JsonInput.document(where, bytes));
  }

  /** In the order of the timeline. */
  public List<JsonField> events() {
    return document.get("events").list();
  }

  /**
   * The event that goes by a name.
   *
   * @param name its id, or one of its aliases
   * @throws UnknownEventException when none does, or several do
   */
  public JsonField event(String name) {
    return EventNames.of(events()).find(name);
  }

  private static TimelineFile of(JsonField document) {
    boolean timeline =
        document.node().isObject()
            && document.node().has("schemaVersion")
            && document.node().path("events").isArray();
    if (!timeline) {
      throw new UserFileException(
          document.where(), "is no timeline: give what 'extract --format json' wrote");
    }
    requireKnown(document.where(), document.node().path("schemaVersion").asText());
    return new TimelineFile(document);
  }

  /** Another first number is another form. */
  static void requireKnown(String where, String version) {
    String known = TimelineJson.SCHEMA_VERSION;
    if (!version.startsWith(known.substring(0, known.indexOf('.') + 1))) {
      throw new UserFileException(
          Path.of(where), "has schemaVersion " + version + ", read is " + known + ": make it anew");
    }
  }
}
