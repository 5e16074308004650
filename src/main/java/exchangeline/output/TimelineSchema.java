package exchangeline.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (draft 2020-12) of what the program writes, and of the gold that it reads. */
public enum TimelineSchema {
  /** The whole timeline; {@code #/$defs/event} is a line of the line format. */
  TIMELINE,
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
    String name = "/exchangeline/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    try (var in = TimelineSchema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
