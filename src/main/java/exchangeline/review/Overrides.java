package exchangeline.review;

import exchangeline.evaluation.UserFileException;
import exchangeline.pack.Packs;
import exchangeline.pack.Suggestion;
import exchangeline.timeline.Amendment;
import exchangeline.timeline.Correction;
import exchangeline.timeline.Review;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a reviewer's overrides: a YAML list of
 *
 * <pre>
 * - merge: [EVENT, EVENT]
 *   reason: TEXT
 * - split: EVENT
 *   articles: [ARTICLE]
 *   reason: TEXT
 * - drop: EVENT
 *   reason: TEXT
 * - set: EVENT
 *   field: count.received.UKR
 *   value: 207
 *   reason: TEXT
 * </pre>
 */
public final class Overrides {
  private static final Set<String> ACTIONS = new TreeSet<>(Set.of("drop", "merge", "set", "split"));
  private static final String REASON = "reason";

  private final Path file;
  private final Packs packs;

  private Overrides(Path file, Packs packs) {
    this.file = file;
    this.packs = packs;
  }

  /**
   * What a reviewer wants changed.
   *
   * @param packs know the actors
   * @throws UserFileException for a file that cannot be read and for an entry that is none
   */
  public static Review read(Path file, Packs packs) {
    Yaml whole = Yaml.read(file);
    Overrides overrides = new Overrides(file, packs);
    List<Correction> corrections = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    if (whole instanceof Yaml.Items items) {
      for (Yaml item : items.values()) {
        corrections.add(overrides.correction(item));
        lines.add(item.line());
      }
    } else if (!(whole instanceof Yaml.Fields fields && fields.values().isEmpty())) {
      throw new UserFileException(
          file, 1, "write a list: each entry begins with \"- merge:\", split, drop or set");
    }
    return new Review(file.getFileName().toString(), corrections, lines);
  }

  private Correction correction(Yaml item) {
    if (!(item instanceof Yaml.Fields entry)) {
      throw wrong(item, "an entry begins with one of " + String.join(", ", ACTIONS));
    }
    List<String> actions = entry.values().keySet().stream().filter(ACTIONS::contains).toList();
    if (actions.size() != 1) {
      String first = entry.values().keySet().stream().findFirst().orElse("");
      throw wrong(
          item,
          "an entry has one of "
              + String.join(", ", ACTIONS)
              + (actions.isEmpty() ? Suggestion.of(first, ACTIONS) : ", not several"));
    }
    return switch (actions.get(0)) {
      case "merge" -> merge(entry);
      case "split" -> {
        requireKeys(entry, "split", "articles");
        yield new Correction.Split(
            text(entry, "split"), texts(entry, "articles"), text(entry, REASON));
      }
      case "drop" -> {
        requireKeys(entry, "drop");
        yield new Correction.Drop(text(entry, "drop"), text(entry, REASON));
      }
      default -> set(entry);
    };
  }

  private Correction merge(Yaml.Fields entry) {
    requireKeys(entry, "merge");
    List<String> events = texts(entry, "merge");
    if (events.size() < 2) {
      throw wrong(entry, "merge takes two events or more: [EVENT, EVENT]");
    }
    return new Correction.Merge(events, text(entry, REASON));
  }

  private Correction set(Yaml.Fields entry) {
    requireKeys(entry, "set", "field", "value");
    String value =
        entry.values().get("value") instanceof Yaml.Items
            ? String.join(",", texts(entry, "value"))
            : scalar(entry, "value");
    try {
      return new Correction.Set(
          text(entry, "set"),
          Amendment.of(text(entry, "field"), value, packs),
          text(entry, REASON));
    } catch (IllegalArgumentException e) {
      throw wrong(entry.values().get("value"), e.getMessage());
    }
  }

  private void requireKeys(Yaml.Fields entry, String... keys) {
    Set<String> known = new TreeSet<>(Set.of(keys));
    known.add(REASON);
    entry
        .values()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                throw wrong(value, "unknown key \"" + key + "\"" + Suggestion.of(key, known));
              }
            });
  }

  /** A value that must be there. */
  private String text(Yaml.Fields entry, String key) {
    String text = scalar(entry, key);
    if (text.isBlank()) {
      throw wrong(entry, key + " is empty: " + (key.equals(REASON) ? "say why" : "fill it in"));
    }
    return text;
  }

  private String scalar(Yaml.Fields entry, String key) {
    Yaml value = entry.values().get(key);
    if (value == null) {
      throw wrong(entry, key + " is missing: add it");
    }
    if (!(value instanceof Yaml.Scalar scalar)) {
      throw wrong(value, key + " must be one value");
    }
    return scalar.text();
  }

  private List<String> texts(Yaml.Fields entry, String key) {
    if (!(entry.values().get(key) instanceof Yaml.Items items)) {
      return List.of(text(entry, key));
    }
    List<String> texts = new ArrayList<>();
    for (Yaml item : items.values()) {
      if (!(item instanceof Yaml.Scalar scalar) || scalar.text().isBlank()) {
        throw wrong(item, key + " must be a list of words");
      }
      texts.add(scalar.text());
    }
    return texts;
  }

  private UserFileException wrong(Yaml where, String problem) {
    return new UserFileException(file, where.line(), problem);
  }
}
