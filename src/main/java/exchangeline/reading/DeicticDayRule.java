package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that the day of writing points at: {@code today}, {@code last night}, {@code tomorrow}. */
final class DeicticDayRule implements DateRule {
  /** "Russia Today": a name, not a day. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}* $");

  private final Pattern pattern;

  DeicticDayRule(DateLexicon lexicon) {
    pattern =
        lexicon.compile(
            "(?<two>[Tt]he_day_before_yesterday|[Tt]he_day_after_tomorrow)"
                + "|(?<told>(?:[Tt]he_(?:very_)?same|[Tt]hat(?:_same|_very)?)"
                + "_(?:day|morning|afternoon|evening|night))(?!_(?:after|before)\\b)"
                + "|(?<today>[Tt]oday|TODAY|[Tt]onight|[Tt]his_(?:morning|afternoon|evening))"
                + "|(?<yesterday>[Yy]esterday|[Ll]ast_(?:night|evening))"
                + "|(?<tomorrow>[Tt]omorrow)");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.UNIT;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String before = text.substring(Math.max(0, match.start() - 24), match.start());
    if (match.group().startsWith("T")
        && match.group("today") != null
        && NAME.matcher(before).find()) {
      return Optional.empty();
    }
    if (match.group("told") != null) {
      return Claim.of(match, scope -> scope.dayFromNarrative(false, day -> day));
    }
    int shift = shift(match);
    return Claim.of(
        match,
        scope -> {
          List<DateReading> readings =
              scope.fromPublication(p -> DateValue.day(p.plusDays(shift), Basis.RELATIVE));
          return shift > 0 ? List.of(readings.get(0).ahead()) : readings;
        });
  }

  private static int shift(Matcher match) {
    if (match.group("two") != null) {
      return match.group().toLowerCase(Locale.ROOT).endsWith("tomorrow") ? 2 : -2;
    }
    return match.group("today") != null ? 0 : match.group("yesterday") != null ? -1 : 1;
  }
}
