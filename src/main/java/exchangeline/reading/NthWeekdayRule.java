package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weekday told by its place in a month: {@code the last Thursday of January 2026}. */
final class NthWeekdayRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  NthWeekdayRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:[Tt]he_)?(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)_(?<wd>{weekday})"
                + "_(?:of|in)_(?<m>{month})(?:,?_(?:of_)?(?<y>{year}))?");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.WEEKDAY;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    TemporalAdjuster place =
        place(match.group("nth").toLowerCase(Locale.ROOT), lexicon.weekday(match.group("wd")));
    Month month = lexicon.month(match.group("m"));
    Integer year = match.group("y") == null ? null : Integer.valueOf(match.group("y"));
    return Claim.of(
        match,
        scope -> {
          DateValue whole = scope.month(year, month);
          return scope.reading(
              whole.isPlaced() ? day(whole.start(), place, year) : whole, scope.anchor(year));
        });
  }

  private static DateValue day(LocalDate inMonth, TemporalAdjuster place, Integer year) {
    return DateValue.day(inMonth.with(place), year == null ? Basis.RELATIVE : Basis.STATED);
  }

  private static TemporalAdjuster place(String nth, DayOfWeek day) {
    return switch (nth) {
      case "first" -> TemporalAdjusters.dayOfWeekInMonth(1, day);
      case "second" -> TemporalAdjusters.dayOfWeekInMonth(2, day);
      case "third" -> TemporalAdjusters.dayOfWeekInMonth(3, day);
      case "fourth" -> TemporalAdjusters.dayOfWeekInMonth(4, day);
      default -> TemporalAdjusters.lastInMonth(day);
    };
  }
}
