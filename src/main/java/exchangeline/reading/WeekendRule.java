package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code over the weekend}, {@code last weekend}, {@code next weekend}: Saturday and Sunday. */
final class WeekendRule implements DateRule {
  private final Direction direction;
  private final Pattern pattern;

  WeekendRule(DateLexicon lexicon, Direction direction) {
    this.direction = direction;
    pattern =
        lexicon.compile(
            "(?:[Oo]ver_)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:_past|_coming)?"
                + "|[Tt]he(?:_past|_coming|_previous|_following|_last)?)_)weekend(?!s)");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public boolean maybe(String text) {
    return text.contains("weekend");
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String which = match.group("which").toLowerCase(Locale.ROOT);
    return Claim.of(
        match,
        scope -> {
          List<DateReading> readings =
              scope.fromPublication(p -> weekend(saturday(which, p, scope)));
          boolean ahead = which.endsWith("next") || which.endsWith("coming");
          return ahead ? List.of(readings.get(0).ahead()) : readings;
        });
  }

  private LocalDate saturday(String which, LocalDate published, DateScope scope) {
    LocalDate begun = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    if (which.equals("this")) {
      return direction.ofThis(scope) == Tense.PAST ? begun : running(published);
    }
    String last = which.replaceFirst("^.* ", "");
    return switch (last) {
      case "last", "past", "previous" ->
          begun.plusDays(1).isBefore(published) ? begun : begun.minusDays(7);
      case "next", "coming", "following" ->
          published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
      default -> scope.tense() == Tense.FUTURE ? running(published) : begun;
    };
  }

  /** The Saturday of the weekend that has not ended. */
  private static LocalDate running(LocalDate published) {
    return published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
  }

  private static DateValue weekend(LocalDate saturday) {
    return DateValue.of(saturday, saturday.plusDays(1), Precision.RANGE, Basis.RELATIVE);
  }
}
