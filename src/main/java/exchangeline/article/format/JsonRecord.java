package exchangeline.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import exchangeline.article.source.Limits;
import exchangeline.article.source.OversizeException;
import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON objects as records: their wanted values, also those of objects in them. */
final class JsonRecord {
  /** Objects deeper than this say nothing about the article. */
  private static final int DEEPEST = 3;

  private final FieldNames names;
  private final Limits limits;
  private final Map<String, Boolean> textNames = new HashMap<>();

  JsonRecord(FieldNames names, Limits limits) {
    this.names = names;
    this.limits = limits;
  }

  /** Reads JSON as it is found: with Python's NaN. */
  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(limits.articleBytes()).build())
        .build()
        .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
  }

  /**
   * True for one object, and nothing behind it, that holds a text of which more is left than
   * metadata and furniture of a page; false where a closer look is needed.
   *
   * @param bytes in UTF-8
   */
  boolean isPlainArticle(JsonFactory factory, byte[] bytes) {
    boolean text = false;
    try (JsonParser json = factory.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = textNames.computeIfAbsent(json.currentName(), names::isText);
        JsonToken value = json.nextToken();
        int from = (int) json.currentTokenLocation().getByteOffset() + 1;
        json.skipChildren();
        json.finishToken();
        int to = (int) json.currentLocation().getByteOffset() - 1;
        text |= wanted && value == JsonToken.VALUE_STRING && Prose.isPlain(bytes, from, to);
      }
      return text && json.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Keeps the value of a field of an object of which {@code fields} holds the others. */
  void value(JsonParser json, Fields fields) throws IOException {
    long from = json.currentTokenLocation().getCharOffset();
    value(json, FieldNames.plain(json.currentName()), 1, fields, from);
  }

  /**
   * What is wrong with JSON, for the user.
   *
   * @param lines whether it has several, so that their number helps
   */
  static UnreadableException problem(JsonProcessingException e, boolean lines) {
    JsonLocation at = e.getLocation();
    String where =
        at == null
            ? ""
            : " at "
                + (lines ? "line " + at.getLineNr() + ", " : "")
                + "column "
                + at.getColumnNr();
    return new UnreadableException(
        e instanceof StreamConstraintsException
            ? "JSON that is nested deeper, or holds longer values, than an article needs"
            : "not valid JSON" + where);
  }

  /**
   * The values of the object whose first brace was just read, up to its last one.
   *
   * @throws OversizeException when it is longer than an article may be
   */
  Fields read(JsonParser json) throws IOException {
    Fields fields = new Fields(names);
    long from = json.currentTokenLocation().getCharOffset();
    object(json, "", 1, fields, from);
    return fields;
  }

  private void object(JsonParser json, String prefix, int depth, Fields fields, long from)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + FieldNames.plain(json.currentName());
      json.nextToken();
      value(json, name, depth, fields, from);
      requireSmall(json.currentLocation().getCharOffset() - from);
    }
  }

  private void requireSmall(long size) throws OversizeException {
    if (size > limits.articleBytes()) {
      throw new OversizeException(limits.articleBytes());
    }
  }

  /** Keeps the value at which the parser stands, if it is wanted, and goes to its end. */
  private void value(JsonParser json, String name, int depth, Fields fields, long from)
      throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT && depth < DEEPEST) {
      object(json, name + ".", depth + 1, fields, from);
    } else if (json.currentToken() == JsonToken.START_ARRAY && fields.isWanted(name)) {
      fields.put(name, paragraphs(json));
    } else if (json.currentToken().isStructStart()) {
      json.skipChildren();
    } else if (fields.isWanted(name)) {
      fields.put(name, json.getText());
    }
  }

  /** A list of texts is one text in paragraphs; anything else in it is passed over. */
  private String paragraphs(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    long size = 0;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        texts.add(json.getText());
        size += json.getTextLength();
        requireSmall(size);
      } else {
        json.skipChildren();
      }
    }
    return String.join("\n\n", texts);
  }
}
