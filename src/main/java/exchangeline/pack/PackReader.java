package exchangeline.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Reads a pack's folder: {@code pack.yaml} and {@code actors.tsv}. */
final class PackReader {
  private static final String[] COLUMNS = {
    "code", "name", "kind", "names", "demonyms", "seats", "people", "organs", "hits", "misses"
  };

  private PackReader() {}

  /**
   * Reads a pack and adds the actors that it defines to {@code known}.
   *
   * @throws DataException for an unknown key, an actor that is not defined, a double entry
   */
  static Pack read(String name, SortedMap<String, Actor> known) {
    List<Actor> actors = new ArrayList<>();
    List<Alias> aliases = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Table.Row row : actorTable(name).rows()) {
      String code = row.get("code");
      if (row.get("kind").equals("more")) {
        requireKnown(row, code, known);
      } else {
        Actor actor = new Actor(code, row.get("name"), kind(row));
        if (known.putIfAbsent(code, actor) != null) {
          throw row.error("actor \"" + code + "\" is defined twice");
        }
        actors.add(actor);
      }
      for (Alias.Form form : Alias.Form.values()) {
        for (String words : row.list(column(form))) {
          Integer before = lines.putIfAbsent(words, row.line());
          if (before != null) {
            throw row.error("\"" + words + "\" stands in line " + before + " already");
          }
          aliases.add(new Alias(words, code, form));
        }
      }
    }
    return pack(name, known, actors, aliases);
  }

  /** The table of a pack's actors, with its examples. */
  static Table actorTable(String pack) {
    return Table.read("packs/" + pack + "/actors.tsv", COLUMNS);
  }

  private static String column(Alias.Form form) {
    return switch (form) {
      case NAME -> "names";
      case DEMONYM -> "demonyms";
      case SEAT -> "seats";
      case PERSON -> "people";
      case ORGAN -> "organs";
    };
  }

  private static Actor.Kind kind(Table.Row row) {
    try {
      return Actor.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("kind \"" + row.get("kind") + "\" is none of state, group, mediator, more");
    }
  }

  private static void requireKnown(Table.Row row, String code, Map<String, Actor> known) {
    if (!known.containsKey(code)) {
      throw row.error(undefined(code, known));
    }
  }

  private static String undefined(String code, Map<String, Actor> known) {
    return "actor \"" + code + "\" is not defined" + Suggestion.of(code, known.keySet());
  }

  private static Pack pack(
      String name, Map<String, Actor> known, List<Actor> actors, List<Alias> aliases) {
    PackHeader header = PackHeader.read("packs/" + name + "/pack.yaml");
    header.sides().forEach(pair -> pair.forEach(code -> requireKnown(header, code, known)));
    header.standsFor().forEach(rule -> requireKnown(header, rule.becomes(), known));
    header.countsFor().forEach(rule -> requireKnown(header, rule.party(), known));
    header.homes().forEach(rule -> requireKnown(header, rule.country(), known));
    header.homes().forEach(rule -> requireKnown(header, rule.group(), known));
    return new Pack(
        name,
        header.version(),
        header.title(name),
        header.sides(),
        header.from(),
        header.horizon(),
        header.standsFor(),
        header.countsFor(),
        header.homes(),
        List.copyOf(actors),
        List.copyOf(aliases));
  }

  private static void requireKnown(PackHeader header, String code, Map<String, Actor> known) {
    if (!known.containsKey(code)) {
      throw header.error(code, undefined(code, known));
    }
  }
}
