package exchangeline.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** JSON with fields in the order in which they are put, in UTF-8, lines ending with {@code \n}. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
  private static final byte[] NEWLINE = {'\n'};

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(value -> array.add(text(value)));
    return array;
  }

  /**
   * The same text, with a replacement character for half a surrogate pair, which UTF-8 cannot
   * write; lengths and offsets stay. Null stays null.
   */
  public static String text(String value) {
    if (value == null || value.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return value;
    }
    StringBuilder whole = new StringBuilder(value.length());
    value
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** One line. */
  public static void writeLine(JsonNode node, OutputStream out) throws IOException {
    out.write(MAPPER.writeValueAsBytes(node));
    out.write(NEWLINE);
  }

  /** Indented by two, with a line end after the last brace. */
  public static void writePretty(JsonNode node, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    MAPPER.writer(printer).writeValue(out, node);
    out.write(NEWLINE);
  }
}
