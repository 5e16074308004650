package exchangeline.article;

import java.util.List;
import java.util.Locale;

/** All kinds of page furniture that a language knows. */
final class FurnitureRules {
  /** A line longer than this is prose, whatever is in it. */
  static final int MAX_LINE = 1_000;

  private final List<FurnitureRule> rules;
  private final FurnitureCues cues;

  FurnitureRules(List<FurnitureRule> rules) {
    this.rules = List.copyOf(rules);
    cues = new FurnitureCues(rules);
  }

  /**
   * The first rule that {@code line} matches, or null.
   *
   * @param foot whether a sentence of the article stands above
   */
  FurnitureRule find(String line, boolean foot) {
    if (line.isEmpty() || line.length() > MAX_LINE) {
      return null;
    }
    String core = core(line);
    return cues.in(line.toLowerCase(Locale.ROOT)).stream()
        .mapToObj(rules::get)
        .filter(rule -> (foot || !rule.foot()) && matches(rule, line, core))
        .findFirst()
        .orElse(null);
  }

  private static boolean matches(FurnitureRule rule, String line, String core) {
    return rule.pattern().matcher(line).matches()
        || (core.length() < line.length()
            && !core.isEmpty()
            && rule.pattern().matcher(core).matches());
  }

  /** The line without the bullets, arrows and pictures around it. */
  private static String core(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetterOrDigit(line.codePointAt(start))) {
      start += Character.charCount(line.codePointAt(start));
    }
    int end = line.length();
    while (end > start && isDecoration(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return line.substring(start, end);
  }

  private static boolean isDecoration(int c) {
    return c == '»'
        || c == '>'
        || c == ' '
        || c == '→'
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
