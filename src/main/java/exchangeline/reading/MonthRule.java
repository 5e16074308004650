package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month with its year or with a part: {@code June 2025}, {@code mid-October}, {@code the first
 * half of May}, {@code May of last year}.
 */
final class MonthRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  MonthRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?:[Tt]he_)?(?:very_)?(?<part>{part})[_-])?(?<m>{month})"
                + "(?:_(?:of_)?(?<y>{year})|,_(?<y2>{year})(?!_(?:[\\p{L}-]{1,20}_){0,2}{people})"
                + "|,?_(?:of_)?(?<rel>last|this|next|that|the_same|the_previous|the_following)_year)?");
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
    String stated = match.group("y") != null ? match.group("y") : match.group("y2");
    String relative = match.group("rel");
    Optional<PeriodPart> part = lexicon.part(match.group("part"));
    if (stated == null && relative == null && part.isEmpty()) {
      return Optional.empty();
    }
    Month month = lexicon.month(match.group("m"));
    Integer year = stated == null ? null : Integer.valueOf(stated);
    return Claim.of(
        match,
        scope -> {
          DateValue whole =
              relative == null ? scope.month(year, month) : inYear(month, relative, scope);
          return scope.reading(part.map(p -> p.of(whole)).orElse(whole), scope.anchor(year));
        });
  }

  private static DateValue inYear(Month month, String relative, DateScope scope) {
    return scope
        .year(relative)
        .map(y -> DateValue.month(y, month, Basis.RELATIVE))
        .orElseGet(() -> DateValue.openMonth(month));
  }
}
