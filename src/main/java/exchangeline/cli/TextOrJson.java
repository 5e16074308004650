package exchangeline.cli;

/** Forms of what is told to people as lines, and to programs as JSON. */
enum TextOrJson {
  TEXT,
  JSON;

  /** Reads the value of an option. */
  static final class Converter extends Choice<TextOrJson> {
    Converter() {
      super(TextOrJson.values());
    }
  }
}
