package exchangeline.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month with neither day nor year, only where the words around it make it a date: {@code in May},
 * {@code last January}, {@code January's swap}. Names such as "May" need a preposition.
 */
final class BareMonthRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  BareMonthRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:_past|_coming)?)_(?<m1>{month})"
                + "|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hroughout|[Tt]hrough)_)"
                + "(?<m2>{month})"
                + "|(?<=\\b(?:[Oo]f|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter)_)(?<m3>{plainmonth})"
                + "|(?<=\\b{plainmonth}_?(?:,|and|or)_)(?<m4>{month})"
                + "|(?<!\\d[a-z]{0,2} )(?<m5>{plainmonth})(?:(?='s\\b)|(?=[.!?\"')]{0,3}$))"
                + "|(?<=^)(?<m7>{plainmonth})(?=_(?:was|saw|brought|had|began|ended|passed|gave)\\b)"
                + "|(?<=\\b[Tt]he_)(?<m6>{month})(?=_{event}))");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.MONTH;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    Month month = month(match);
    String which =
        match.group("which") == null
            ? ""
            : match.group("which").toLowerCase(Locale.ROOT).replaceFirst("^this +", "");
    return Claim.of(
        match,
        scope -> {
          DateValue value =
              which.isEmpty() ? scope.month(null, month) : qualified(month, which, scope);
          List<DateReading> readings = scope.reading(value, scope.anchor(null));
          return PeriodRule.shift(which) > 0 ? List.of(readings.get(0).ahead()) : readings;
        });
  }

  private Month month(Matcher match) {
    for (String group : new String[] {"m1", "m2", "m3", "m4", "m5", "m6", "m7"}) {
      if (match.group(group) != null) {
        return lexicon.month(match.group(group));
      }
    }
    throw new IllegalStateException("no month in " + match.group());
  }

  private static DateValue qualified(Month month, String which, DateScope scope) {
    if (scope.published().isEmpty()) {
      return DateValue.openMonth(month);
    }
    LocalDate published = scope.published().get();
    YearMonth now = YearMonth.from(published);
    return DateScope.month(
        switch (which) {
          case "last", "past" -> Placement.month(month, now.minusMonths(1).atDay(1), Tense.PAST);
          case "next", "coming" -> Placement.month(month, now.plusMonths(1).atDay(1), Tense.FUTURE);
          default -> now.withMonth(month.getValue());
        });
  }
}
