package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code on the 29th}, {@code the 19th of last month}; not "on the 29th exchange". */
final class DayOfMonthRule implements DateRule {
  /** No two months in a row lack a 29th, 30th or 31st. */
  private static final int SHORT_MONTHS = 2;

  private final Pattern pattern;

  DayOfMonthRule(DateLexicon lexicon) {
    pattern =
        lexicon.compile(
            "[Tt]he_(?<d1>{nth})_of_(?<which>last|this|next|the_previous)_month"
                + "|(?<=\\b[Oo]n_)the_(?<d2>{nth})"
                + "(?=[.,;:!?)]|$|_(?:in|at|and|when|after|before|as|by|with|but|that|to|from)\\b)");
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
  public Optional<Claim> read(Matcher match, String text) {
    String which = match.group("which");
    int day = CalendarDayRule.number(match.group(which == null ? "d2" : "d1"));
    return Claim.of(
        match,
        scope -> {
          if (scope.published().isEmpty()) {
            return scope.reading(DateValue.unknown(), Anchor.PUBLICATION);
          }
          LocalDate published = scope.published().get();
          Optional<LocalDate> date =
              which == null
                  ? told(day, scope).or(() -> near(day, published, scope.tense()))
                  : at(day, YearMonth.from(published).plusMonths(PeriodRule.shift(which)));
          return date.map(d -> scope.reading(DateValue.day(d, Basis.RELATIVE), Anchor.PUBLICATION))
              .orElse(scope.reading(DateValue.unknown(), Anchor.PUBLICATION));
        });
  }

  /** "Early in February, on the 5th": the month that the sentence has spoken of. */
  private static Optional<LocalDate> told(int day, DateScope scope) {
    return scope
        .period()
        .map(DateReading::value)
        .filter(v -> v.isPlaced() && v.precision() == DateValue.Precision.MONTH)
        .flatMap(v -> at(day, YearMonth.from(v.start())));
  }

  private static Optional<LocalDate> near(int day, LocalDate published, Tense tense) {
    int step = tense == Tense.FUTURE ? 1 : -1;
    for (int months = 0; months <= SHORT_MONTHS; months++) {
      Optional<LocalDate> date =
          at(day, YearMonth.from(published).plusMonths((long) months * step));
      if (date.isPresent() && date.get().compareTo(published) * step >= 0) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(int day, YearMonth month) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
