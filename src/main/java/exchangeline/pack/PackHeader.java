package exchangeline.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The {@code pack.yaml} of a pack: what it is about, between whom, and when. */
final class PackHeader {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "name",
              "version",
              "title",
              "sides",
              "from",
              "horizon",
              "standsFor",
              "countsFor",
              "homes"));

  private static final YAMLMapper YAML = new YAMLMapper();

  private final String file;
  private final List<String> lines;
  private final JsonNode root;

  private PackHeader(String file, List<String> lines, JsonNode root) {
    this.file = file;
    this.lines = lines;
    this.root = root;
  }

  /**
   * Reads {@code file}, a path below {@code /exchangeline/}.
   *
   * @throws DataException for an unknown key, or where it is no YAML
   */
  static PackHeader read(String file) {
    String text = text(file);
    List<String> lines = List.of(text.split("\r?\n", -1));
    try {
      PackHeader header = new PackHeader(file, lines, YAML.readTree(text));
      header.root.fieldNames().forEachRemaining(header::requireKey);
      return header;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new DataException(file, line, e.getOriginalMessage());
    }
  }

  private static String text(String file) {
    try (InputStream in = PackHeader.class.getResourceAsStream("/exchangeline/" + file)) {
      if (in == null) {
        throw new DataException(file, 0, "no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String version() {
    if (root.path("version").asText().isEmpty()) {
      throw error("", "version is missing");
    }
    return root.path("version").asText();
  }

  String title(String fallback) {
    return root.path("title").asText(fallback);
  }

  int horizon() {
    return root.path("horizon").asInt();
  }

  LocalDate from() {
    return day(root.path("from").asText());
  }

  List<List<String>> sides() {
    List<List<String>> sides = new ArrayList<>();
    root.path("sides")
        .forEach(pair -> sides.add(List.of(pair.get(0).asText(), pair.get(1).asText())));
    return List.copyOf(sides);
  }

  List<Pack.StandsFor> standsFor() {
    List<Pack.StandsFor> rules = new ArrayList<>();
    for (JsonNode rule : root.path("standsFor")) {
      rules.add(
          new Pack.StandsFor(
              rule.path("code").asText(),
              rule.path("becomes").asText(),
              day(rule.path("from").asText())));
    }
    return List.copyOf(rules);
  }

  List<Pack.CountsFor> countsFor() {
    List<Pack.CountsFor> rules = new ArrayList<>();
    for (JsonNode rule : root.path("countsFor")) {
      rules.add(new Pack.CountsFor(rule.path("code").asText(), rule.path("party").asText()));
    }
    return List.copyOf(rules);
  }

  List<Pack.Home> homes() {
    List<Pack.Home> rules = new ArrayList<>();
    for (JsonNode rule : root.path("homes")) {
      rules.add(new Pack.Home(rule.path("country").asText(), rule.path("group").asText()));
    }
    return List.copyOf(rules);
  }

  private void requireKey(String key) {
    if (!KEYS.contains(key)) {
      throw error(key + ":", "unknown key \"" + key + "\", known: " + KEYS);
    }
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw error(text, "\"" + text + "\" is no ISO date (2022-02-24)");
    }
  }

  /** A fault, with the first line that holds the words in question. */
  DataException error(String words, String problem) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return new DataException(file, i + 1, problem);
      }
    }
    return new DataException(file, 0, problem);
  }
}
