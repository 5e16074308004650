package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 2025-05-23}, {@code 23.05.2025}, {@code 23-05-2025}, and {@code 23.05.} after a
 * preposition: without one it is a clock time or the end of a sentence.
 */
final class NumericDateRule implements DateRule {
  private static final Pattern MARKED = Pattern.compile("\\d[.-]\\d");

  private final Pattern pattern;

  NumericDateRule(DateLexicon lexicon) {
    pattern =
        lexicon.compile(
            "(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)(?:T[\\d:.+Z-]{1,30})?"
                + "|(?<d2>\\d{1,2})(?<dot>[.-])(?<m2>\\d{1,2})\\k<dot>(?<y2>(?:19|20)\\d\\d)"
                + "|(?<=\\b(?:on|On|since|Since|from|From|until|dated|of)_)"
                + "(?<d3>\\d{1,2})\\.(?<m3>\\d{1,2})\\.(?!\\d)");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.DIGIT;
  }

  @Override
  public boolean maybe(String text) {
    return MARKED.matcher(text).find();
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    Integer year = number(match, "y1", "y2");
    int month = number(match, "m1", "m2", "m3");
    int day = number(match, "d1", "d2", "d3");
    if (!exists(year, month, day)) {
      return Optional.empty();
    }
    return Claim.of(
        match,
        scope -> {
          Anchor anchor = scope.anchor(year);
          return scope.reading(scope.day(year, Month.of(month), day, null), anchor);
        });
  }

  private static Integer number(Matcher match, String... groups) {
    for (String group : groups) {
      if (match.group(group) != null) {
        return Integer.valueOf(match.group(group));
      }
    }
    return null;
  }

  static boolean exists(Integer year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day
            <= (year == null
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth());
  }
}
