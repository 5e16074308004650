package exchangeline.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Reads a pack's folder: {@code pack.yaml} and {@code actors.tsv}. */
final class PackReader {
  private static final Set<String> KEYS =
      Set.of("name", "title", "sides", "from", "horizon", "standsFor", "countsFor");
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
    String folder = "packs/" + name + "/";
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
    return header(folder + "pack.yaml", name, known, actors, aliases);
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
      String near =
          known.keySet().stream()
              .min(
                  Comparator.<String>comparingInt(k -> distance(k, code))
                      .thenComparing(Comparator.naturalOrder()))
              .map(k -> " (did you mean \"" + k + "\"?)")
              .orElse("");
      throw row.error("actor \"" + code + "\" is not defined" + near);
    }
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int next = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (same ? 0 : 1));
        corner = row[j];
        row[j] = next;
      }
    }
    return row[b.length()];
  }

  private static Pack header(
      String file, String name, Map<String, Actor> known, List<Actor> actors, List<Alias> aliases) {
    JsonNode root = yaml(file);
    root.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new DataException(file, 1, "unknown key \"" + key + "\", known: " + KEYS);
              }
            });
    List<List<String>> sides = new ArrayList<>();
    root.path("sides")
        .forEach(pair -> sides.add(List.of(pair.get(0).asText(), pair.get(1).asText())));
    List<Pack.StandsFor> standsFor = new ArrayList<>();
    root.path("standsFor")
        .forEach(
            rule ->
                standsFor.add(
                    new Pack.StandsFor(
                        rule.path("code").asText(),
                        rule.path("becomes").asText(),
                        day(file, rule.path("from").asText()))));
    List<Pack.CountsFor> countsFor = new ArrayList<>();
    root.path("countsFor")
        .forEach(
            rule ->
                countsFor.add(
                    new Pack.CountsFor(rule.path("code").asText(), rule.path("party").asText())));
    sides.forEach(pair -> pair.forEach(code -> requireActor(file, code, known)));
    standsFor.forEach(rule -> requireActor(file, rule.becomes(), known));
    countsFor.forEach(rule -> requireActor(file, rule.party(), known));
    return new Pack(
        name,
        root.path("title").asText(name),
        List.copyOf(sides),
        day(file, root.path("from").asText()),
        root.path("horizon").asInt(),
        List.copyOf(standsFor),
        List.copyOf(countsFor),
        List.copyOf(actors),
        List.copyOf(aliases));
  }

  private static void requireActor(String file, String code, Map<String, Actor> known) {
    if (!known.containsKey(code)) {
      throw new DataException(file, 1, "actor \"" + code + "\" is not defined");
    }
  }

  private static LocalDate day(String file, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new DataException(file, 1, "\"" + text + "\" is no ISO date (2022-02-24)");
    }
  }

  private static JsonNode yaml(String file) {
    try (InputStream in = PackReader.class.getResourceAsStream("/exchangeline/" + file)) {
      if (in == null) {
        throw new DataException(file, 0, "no such resource");
      }
      return new YAMLMapper().readTree(in);
    } catch (JsonProcessingException e) {
      throw new DataException(
          file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
