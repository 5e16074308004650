package exchangeline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.output.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two timelines.
 *
 * @param added events of the newer one alone, in its order
 * @param removed events of the older one alone, in its order
 * @param changed events of both, in the order of the newer one
 * @param rest differences outside the events
 */
public record TimelineDiff(
    List<JsonNode> added, List<JsonNode> removed, List<Changed> changed, List<Difference> rest) {
  private static final int LONGEST_SHOWN = 100;

  public TimelineDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    rest = List.copyOf(rest);
  }

  /**
   * An event that is in both.
   *
   * @param before its id in the older timeline
   * @param after its id in the newer one, of which the other one is an alias
   */
  public record Changed(String before, String after, List<Difference> differences) {
    public Changed {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Compares.
   *
   * @param ignored paths that are not looked at, each with all below it
   */
  public static TimelineDiff of(
      TimelineContent older, TimelineContent newer, List<String> ignored) {
    Map<String, JsonNode> before = older.events();
    Map<String, JsonNode> after = newer.events();
    Map<String, String> pairs = pairs(before, after);
    List<JsonNode> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    after.forEach(
        (id, event) -> {
          String old = pairs.get(id);
          if (old == null) {
            added.add(event);
            return;
          }
          List<Difference> differences =
              unignored(Differences.between("", before.get(old), event), ignored);
          if (!differences.isEmpty()) {
            changed.add(new Changed(old, id, differences));
          }
        });
    List<JsonNode> removed =
        before.entrySet().stream()
            .filter(e -> !pairs.containsValue(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new TimelineDiff(
        added,
        removed,
        changed,
        unignored(Differences.between("", older.rest(), newer.rest()), ignored));
  }

  /** Id of the newer event → id of the older one: the same, else by aliases. */
  private static Map<String, String> pairs(
      Map<String, JsonNode> before, Map<String, JsonNode> after) {
    Map<String, String> pairs = new LinkedHashMap<>();
    after.keySet().stream().filter(before::containsKey).forEach(id -> pairs.put(id, id));
    after.forEach(
        (id, event) -> {
          for (JsonNode alias : event.path("aliases")) {
            String old = alias.asText();
            if (!pairs.containsKey(id) && before.containsKey(old) && !pairs.containsValue(old)) {
              pairs.put(id, old);
            }
          }
        });
    before.forEach(
        (old, event) -> {
          for (JsonNode alias : event.path("aliases")) {
            String id = alias.asText();
            if (!pairs.containsValue(old) && after.containsKey(id) && !pairs.containsKey(id)) {
              pairs.put(id, old);
            }
          }
        });
    return pairs;
  }

  private static List<Difference> unignored(List<Difference> all, List<String> ignored) {
    return all.stream()
        .filter(d -> ignored.stream().noneMatch(path -> isBelow(d.field(), path)))
        .toList();
  }

  private static boolean isBelow(String field, String path) {
    return field.startsWith(path)
        && (field.length() == path.length() || ".[".indexOf(field.charAt(path.length())) >= 0);
  }

  /** True when nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && rest.isEmpty();
  }

  /** A line for each difference: {@code +} added, {@code -} removed, {@code ~} changed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    removed.forEach(event -> lines.add("- " + event.path("id").asText()));
    added.forEach(event -> lines.add("+ " + event.path("id").asText()));
    for (Changed change : changed) {
      boolean renamed = !change.before().equals(change.after());
      lines.add("~ " + (renamed ? change.before() + " → " : "") + change.after());
      change.differences().forEach(d -> lines.add("    " + line(d)));
    }
    rest.forEach(d -> lines.add("~ " + line(d)));
    return lines;
  }

  private static String line(Difference difference) {
    if (difference.before() == null && difference.after() == null) {
      return difference.field() + ": in another order";
    }
    return difference.field()
        + ": "
        + shown(difference.before())
        + " → "
        + shown(difference.after());
  }

  private static String shown(JsonNode value) {
    String text = value == null ? "nothing" : value.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** The same as one object. Does not close {@code out}. */
  public void write(OutputStream out) throws IOException {
    ObjectNode json = Json.object();
    json.putArray("added").addAll(added);
    json.putArray("removed").addAll(removed);
    ArrayNode changes = json.putArray("changed");
    for (Changed change : changed) {
      ObjectNode object = changes.addObject().put("before", change.before());
      object.put("after", change.after()).set("differences", json(change.differences()));
    }
    json.set("rest", json(rest));
    Json.writePretty(json, out);
  }

  private static ArrayNode json(List<Difference> differences) {
    ArrayNode list = Json.object().arrayNode();
    for (Difference difference : differences) {
      ObjectNode object = list.addObject().put("field", difference.field());
      object.set("before", difference.before());
      object.set("after", difference.after());
    }
    return list;
  }
}
