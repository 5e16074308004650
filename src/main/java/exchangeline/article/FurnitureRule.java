package exchangeline.article;

import exchangeline.pack.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One kind of page furniture, a row of {@code lang/LANGUAGE/boilerplate.tsv}.
 *
 * @param cues what a line must hold, one of them at least, in lower case; this spares most lines
 *     the pattern. None: every line is tried.
 * @param pattern of a whole line, in any case
 * @param action what is cut where a line matches
 * @param foot true when it only counts below the first sentences of the article
 * @param through of the lines that a BLOCK takes along, or null for all that look like headlines
 * @param hits examples that it cuts, lines separated by {@code \n}
 * @param misses examples that it leaves
 */
record FurnitureRule(
    String id,
    List<String> cues,
    Pattern pattern,
    Action action,
    boolean foot,
    Pattern through,
    List<String> hits,
    List<String> misses) {
  enum Action {
    /** The line. */
    LINE,
    /** The line and those that follow and belong to it. */
    BLOCK,
    /** The line and everything after it, if most of the article stands before it. */
    TAIL
  }

  private static final String LINE_BREAK = "⏎";

  static List<FurnitureRule> read(String resource) {
    return Table.read(
            resource, "id", "cues", "pattern", "action", "where", "through", "hits", "misses")
        .rows()
        .stream()
        .map(FurnitureRule::of)
        .toList();
  }

  static FurnitureRule of(Table.Row row) {
    if (row.get("id").isEmpty() || row.get("hits").isEmpty() || row.get("misses").isEmpty()) {
      throw row.error("a rule needs an id, hits and misses");
    }
    return new FurnitureRule(
        row.get("id"),
        cues(row.get("cues")),
        pattern(row, "pattern"),
        action(row),
        foot(row),
        row.get("through").isEmpty() ? null : pattern(row, "through"),
        examples(row.get("hits")),
        examples(row.get("misses")));
  }

  private static Action action(Table.Row row) {
    for (Action action : Action.values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(row.get("action"))) {
        return action;
      }
    }
    throw row.error("action \"" + row.get("action") + "\" is not line, block or tail");
  }

  private static boolean foot(Table.Row row) {
    String where = row.get("where");
    if (!where.equals("foot") && !where.equals("any")) {
      throw row.error("where \"" + where + "\" is not any or foot");
    }
    return where.equals("foot");
  }

  private static Pattern pattern(Table.Row row, String column) {
    try {
      return Pattern.compile(row.get(column), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw row.error(column + ": " + e.getDescription());
    }
  }

  private static List<String> cues(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private static List<String> examples(String cell) {
    return List.of(cell.split("\\s+¦\\s+", -1)).stream()
        .map(example -> example.replaceAll("\\s*" + LINE_BREAK + "\\s*", "\n"))
        .toList();
  }
}
