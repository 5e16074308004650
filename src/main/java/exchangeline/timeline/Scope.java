package exchangeline.timeline;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a number counts, in words that can be compared. */
final class Scope {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|a|an)\\b");
  private static final Pattern MOVING =
      Pattern.compile("\\b(?:this|current|so far|of|in a)\\b.*\\b(week|month|year)\\b");

  private Scope() {}

  /** Lower case, without articles and punctuation; null for null or nothing. */
  static String key(String scope) {
    if (scope == null) {
      return null;
    }
    String plain = NO_WORD.matcher(scope.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String key = ARTICLE.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip();
    return key.isEmpty() ? null : key;
  }

  /**
   * The week, month or year that a moving scope ("this week") means on a day, or an empty string
   * for a scope that means the same on all days.
   */
  static String period(String scope, LocalDate day) {
    var moving = MOVING.matcher(scope == null ? "" : scope.toLowerCase(Locale.ROOT));
    if (day == null || !moving.find()) {
      return "";
    }
    return switch (moving.group(1)) {
      case "week" ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "month" -> day.toString().substring(0, 7);
      default -> day.toString().substring(0, 4);
    };
  }
}
