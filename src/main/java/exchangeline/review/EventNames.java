package exchangeline.review;

import exchangeline.evaluation.JsonField;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names that the events of a timeline go by: their ids, and those that they had before. */
record EventNames(List<JsonField> events) {
  static EventNames of(List<JsonField> events) {
    return new EventNames(List.copyOf(events));
  }

  /** The one event of that name; an id goes before an alias. */
  JsonField find(String name) {
    for (JsonField event : events) {
      if (id(event).equals(name)) {
        return event;
      }
    }
    List<JsonField> before =
        events.stream().filter(event -> event.get("aliases").texts().contains(name)).toList();
    if (before.size() > 1) {
      throw new UnknownEventException(
          "'"
              + name
              + "' was split: give one of "
              + quoted(before.stream().map(EventNames::id).toList(), " or "));
    }
    if (before.isEmpty()) {
      throw unknown(name);
    }
    return before.get(0);
  }

  private UnknownEventException unknown(String name) {
    if (events.isEmpty()) {
      return new UnknownEventException("no event '" + name + "': the timeline holds none");
    }
    TreeSet<String> known = new TreeSet<>();
    for (JsonField event : events) {
      known.add(id(event));
      known.addAll(event.get("aliases").texts());
    }
    List<String> near = NearMiss.of(name, known);
    return new UnknownEventException(
        near.isEmpty()
            ? "no event '" + name + "': give an id, such as '" + id(events.get(0)) + "'"
            : "no event '" + name + "': did you mean " + quoted(near, " or ") + "?");
  }

  private static String quoted(List<String> names, String between) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(between));
  }

  static String id(JsonField event) {
    return event.get("id").required().text();
  }
}
