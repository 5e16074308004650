package exchangeline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A JSON value of an input and where it stands, so that a wrong one can be pointed at.
 *
 * @param where file and line, for messages
 * @param path keys that lead to it, empty for the whole
 * @param node the value; a key that is not there is a missing node, treated as null is
 */
public record JsonField(String where, String path, JsonNode node) {
  private static final int LONGEST_SHOWN = 60;

  /** The value of a key; a missing one is absent. */
  public JsonField get(String key) {
    if (!node.isObject()) {
      throw wrong("an object");
    }
    JsonNode value = node.get(key);
    String below = path.isEmpty() ? key : path + "." + key;
    return new JsonField(where, below, value == null ? MissingNode.getInstance() : value);
  }

  /** True for null, and for what is not there. */
  public boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  /** This value, which must be there. */
  public JsonField required() {
    if (isAbsent()) {
      throw new UserFileException(where, path + " is missing: add it");
    }
    return this;
  }

  /** Null when absent. */
  public String text() {
    if (isAbsent()) {
      return null;
    }
    if (!node.isTextual()) {
      throw wrong("a string");
    }
    return node.textValue();
  }

  /** A whole number from 0; null when absent. */
  public Integer number() {
    if (isAbsent()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
      throw wrong("a whole number from 0");
    }
    return node.intValue();
  }

  /** False when absent. */
  public boolean flag() {
    if (!isAbsent() && !node.isBoolean()) {
      throw wrong("true or false");
    }
    return node.booleanValue();
  }

  /** Empty when absent. */
  public List<JsonField> list() {
    if (isAbsent()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw wrong("a list");
    }
    List<JsonField> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new JsonField(where, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** A list of strings; empty when absent. */
  public List<String> texts() {
    return list().stream().map(item -> item.required().text()).toList();
  }

  List<Integer> numbers() {
    return list().stream().map(item -> item.required().number()).toList();
  }

  /** One of a few words; must be there. */
  public <E> E oneOf(E[] values, Function<E, String> word) {
    String given = required().text();
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(given))
        .findFirst()
        .orElseThrow(
            () -> wrong(Arrays.stream(values).map(word).collect(Collectors.joining(" or "))));
  }

  /** What to throw for a value that is not {@code wanted}. */
  public UserFileException wrong(String wanted) {
    String given = node.toString();
    String shown = given.length() > LONGEST_SHOWN ? given.substring(0, LONGEST_SHOWN) + "…" : given;
    return new UserFileException(
        where, (path.isEmpty() ? "the line" : path) + " must be " + wanted + ", not " + shown);
  }
}
