package exchangeline.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the values in which two JSON values differ: fields by name, objects of a list by key. */
final class Differences {
  /** Fields that tell the objects of a list apart, the first that all of them have. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("id"),
          List.of("unit", "scope", "parties", "claimants"),
          List.of("unit", "ordinal", "scope"),
          List.of("article", "quote", "start", "party"),
          List.of("party", "category", "scope", "asOf", "deal", "article"),
          List.of("article"),
          List.of("event"),
          List.of("field", "value", "start", "claimant", "rule"),
          List.of("action", "events", "field"),
          List.of("field"),
          List.of("what"),
          List.of("name"));

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** In the order of the fields' names. */
  static List<Difference> between(String field, JsonNode before, JsonNode after) {
    Differences differences = new Differences();
    differences.compare(field, before, after);
    return List.copyOf(differences.found);
  }

  private void compare(String field, JsonNode before, JsonNode after) {
    if (before == null || after == null || !alike(before, after)) {
      if (before == null ? after != null : !before.equals(after)) {
        found.add(new Difference(field, before, after));
      }
    } else if (before.isObject()) {
      compareParts(field, fields(field, before), fields(field, after));
    } else {
      List<String> key = key(before, after);
      if (key == null) {
        found.add(new Difference(field, before, after));
      } else {
        compareParts(field, items(field, before, key), items(field, after, key));
      }
    }
  }

  /** True for two objects or two lists that are worth looking into. */
  private static boolean alike(JsonNode before, JsonNode after) {
    return !before.equals(after)
        && before.isContainerNode()
        && before.getNodeType() == after.getNodeType();
  }

  private void compareParts(
      String field, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    int sofar = found.size();
    names.forEach(name -> compare(name, before.get(name), after.get(name)));
    if (found.size() == sofar) {
      // The same parts in another order.
      found.add(new Difference(field, null, null));
    }
  }

  private static Map<String, JsonNode> fields(String field, JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            e -> fields.put(field.isEmpty() ? e.getKey() : field + "." + e.getKey(), e.getValue()));
    return fields;
  }

  private static Map<String, JsonNode> items(String field, JsonNode list, List<String> key) {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    for (JsonNode item : list) {
      String stem = field + "[" + name(item, key) + "]";
      String name = stem;
      for (int i = 2; items.containsKey(name); i++) {
        name = stem + "#" + i;
      }
      items.put(name, item);
    }
    return items;
  }

  private static String name(JsonNode item, List<String> key) {
    List<String> parts = new ArrayList<>();
    for (String field : key) {
      JsonNode value = item.get(field);
      if (value != null && !value.isNull()) {
        parts.add(value.isTextual() ? value.textValue() : value.toString());
      }
    }
    return String.join(" ", parts);
  }

  /** Null for lists of anything but objects, and for those that nothing tells apart. */
  private static List<String> key(JsonNode before, JsonNode after) {
    return KEYS.stream()
        .filter(key -> have(before, key) && have(after, key))
        .findFirst()
        .orElse(null);
  }

  private static boolean have(JsonNode list, List<String> key) {
    for (JsonNode item : list) {
      if (!key.stream().allMatch(item::has)) {
        return false;
      }
    }
    return true;
  }
}
