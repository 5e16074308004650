package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code between March and May 2024}, {@code from December to February}, {@code June–July 2025}.
 */
final class MonthRangeRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  MonthRangeRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    String one = "(?:{part}[_-])?(?<%s>{month})(?:,?_(?<%s>{year}))?";
    pattern =
        lexicon.compile(
            "(?:(?:(?<frame>[Bb]etween)_|[Ff]rom_)?"
                + one.formatted("m1", "y1")
                + "(?:(?<and>_and_)|_(?:to|through|until|till)_|_?[-–—]_?)"
                + one.formatted("m2", "y2")
                + ")(?!_\\d)");
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
    if (match.group("and") != null && match.group("frame") == null) {
      return Optional.empty();
    }
    Month first = lexicon.month(match.group("m1"));
    Month last = lexicon.month(match.group("m2"));
    Integer endYear = year(match.group("y2"), match.group("y1"), first.compareTo(last) > 0 ? 1 : 0);
    Integer startYear = year(match.group("y1"), null, 0);
    return Claim.of(
        match,
        scope -> {
          DateValue end = scope.month(endYear, last);
          return scope.reading(
              end.isPlaced() ? placed(startYear, first, end) : open(first, last),
              scope.anchor(endYear));
        });
  }

  private static Integer year(String own, String other, int turn) {
    if (own != null) {
      return Integer.valueOf(own);
    }
    return other == null ? null : Integer.valueOf(Integer.parseInt(other) + turn);
  }

  private static DateValue placed(Integer year, Month first, DateValue end) {
    int endYear = end.start().getYear();
    boolean backwards = first.compareTo(end.start().getMonth()) > 0;
    int startYear = year != null && year <= endYear ? year : backwards ? endYear - 1 : endYear;
    Basis basis = end.basis();
    return DateValue.of(
        DateValue.month(startYear, first, basis).start(), end.end(), Precision.RANGE, basis);
  }

  private static DateValue open(Month first, Month last) {
    return DateValue.open(
        MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()), Precision.RANGE);
  }
}
