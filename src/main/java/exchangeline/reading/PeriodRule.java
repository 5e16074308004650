package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weeks, months and years counted from the present: {@code last week}, {@code earlier this month},
 * {@code the end of the year}, {@code the previous month}. "The last week" and "the next month" are
 * durations and no dates.
 */
final class PeriodRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  PeriodRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?<side>[Ee]arlier|[Ll]ater|[Ss]o_far)_(?:in_)?|(?:[Tt]he_)?(?<part>{part})[_-])?"
                + "(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Tt]he_(?:previous|following|same"
                + "|current|coming)|[Tt]hat(?:_same)?|(?<the>[Tt]he))_"
                + "(?<unit>week|month|year)(?![\\p{L}-]|_(?:of|ago|earlier|later)\\b)");
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
    String side = match.group("side") == null ? "" : match.group("side").toLowerCase(Locale.ROOT);
    Optional<PeriodPart> part = lexicon.part(match.group("part"));
    String which = match.group("which").toLowerCase(Locale.ROOT).replaceFirst("^the +", "");
    boolean duration =
        text.substring(0, match.start()).toLowerCase(Locale.ROOT).endsWith("the ")
            && !which.equals("previous");
    boolean alone = which.equals("the") && side.isEmpty() && part.isEmpty();
    if (duration || alone) {
      return Optional.empty();
    }
    String unit = match.group("unit");
    return Claim.of(
        match,
        scope -> {
          List<DateReading> readings = readings(which, side, unit, part, scope);
          boolean ahead =
              which.equals("next")
                  || which.equals("coming")
                  || (side.equals("later") && scope.tense() != Tense.TOLD);
          return ahead ? List.of(readings.get(0).ahead()) : readings;
        });
  }

  /** How many periods from the present: -1 for the last, 1 for the next. */
  static int shift(String which) {
    return switch (which.replaceFirst("^the +", "")) {
      case "last", "previous" -> -1;
      case "next", "coming", "following" -> 1;
      default -> 0;
    };
  }

  private static List<DateReading> readings(
      String which, String side, String unit, Optional<PeriodPart> part, DateScope scope) {
    boolean told =
        which.startsWith("that")
            || which.equals("same")
            || which.equals("following")
            || (which.equals("previous") && isElsewhere(scope));
    if (told) {
      return scope.reading(
          scope
              .toldIn(unit)
              .map(day -> period(day, unit, shift(which), part))
              .orElseGet(DateValue::unknown),
          Anchor.NARRATIVE);
    }
    if (which.equals("the") && isElsewhere(scope)) {
      return scope.reading(
          scope.toldIn(unit).map(d -> period(d, unit, 0, part)).orElseGet(DateValue::unknown),
          Anchor.NARRATIVE);
    }
    if (!side.isEmpty()) {
      return scope.fromPublication(p -> side(p, unit, side));
    }
    return scope.fromPublication(p -> period(p, unit, shift(which), part));
  }

  /** "The previous month" is reckoned from the month that the text speaks of. */
  private static boolean isElsewhere(DateScope scope) {
    Optional<YearMonth> told = scope.toldIn("month").map(d -> YearMonth.from(d));
    return told.isPresent() && !told.equals(scope.published().map(p -> YearMonth.from(p)));
  }

  private static DateValue period(
      LocalDate day, String unit, int shift, Optional<PeriodPart> part) {
    DateValue whole = whole(day, unit, shift);
    return part.map(p -> p.of(whole)).orElse(whole);
  }

  private static DateValue whole(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "week" -> DateScope.week(day.plusWeeks(shift));
      case "month" -> DateScope.month(YearMonth.from(day).plusMonths(shift));
      default -> DateValue.year(day.getYear() + shift, Basis.RELATIVE);
    };
  }

  /** "Earlier" ends and "later" begins with the present; "so far this year" is a range of days. */
  private static DateValue side(LocalDate published, String unit, String side) {
    DateValue whole = whole(published, unit, 0);
    Precision precision = side.startsWith("so") ? Precision.RANGE : whole.precision();
    return side.equals("later")
        ? DateValue.of(published, whole.end(), precision, Basis.RELATIVE)
        : DateValue.of(whole.start(), published, precision, Basis.RELATIVE);
  }
}
