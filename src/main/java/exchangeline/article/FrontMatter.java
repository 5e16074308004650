package exchangeline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code key: value} between two lines {@code ---} at the top of a file.
 *
 * <p>Keys: {@code title}, {@code source} or {@code outlet}, {@code url}, {@code date} or {@code
 * published}, {@code language}; others are ignored. What is not closed, or holds a line of another
 * shape, is text.
 *
 * @param metadata of the article
 * @param text what follows the front matter, or everything when there is none
 */
record FrontMatter(Metadata metadata, String text) {
  private static final String FENCE = "---";
  private static final int MAX_LINES = 100;
  private static final int MAX_LINE = 2_000;
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]{0,40})\\s*:(?:\\s(.*))?");

  /**
   * Splits {@code text}, whose lines end with {@code \n}.
   *
   * @param file for warnings
   */
  static FrontMatter split(String file, String text) {
    FrontMatter none = new FrontMatter(Metadata.NONE, text);
    if (!text.startsWith(FENCE + "\n")) {
      return none;
    }
    Map<String, String> values = new HashMap<>();
    int start = FENCE.length() + 1;
    for (int line = 0; line < MAX_LINES && start < text.length(); line++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start > MAX_LINE) {
        return none;
      }
      String content = text.substring(start, end);
      start = Math.min(end + 1, text.length());
      if (content.equals(FENCE)) {
        return new FrontMatter(metadata(file, values), text.substring(start));
      }
      Matcher entry = ENTRY.matcher(content);
      if (entry.matches()) {
        String value = entry.group(2) == null ? "" : entry.group(2);
        values.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), unquoted(value.strip()));
      } else if (!isContinuation(content)) {
        return none;
      }
    }
    return none;
  }

  private static Metadata metadata(String file, Map<String, String> values) {
    return Metadata.of(
        file,
        values.get("title"),
        first(values, "source", "outlet"),
        values.get("url"),
        first(values, "date", "published"),
        first(values, "language", "lang"));
  }

  private static String first(Map<String, String> values, String... keys) {
    return List.of(keys).stream().map(values::get).filter(v -> v != null).findFirst().orElse(null);
  }

  /** Blank lines, comments, items of lists and indented lines belong to keys that are ignored. */
  private static boolean isContinuation(String line) {
    return line.isBlank() || line.startsWith(" ") || line.startsWith("#") || line.startsWith("- ");
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
