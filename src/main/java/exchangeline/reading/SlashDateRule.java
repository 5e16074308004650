package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 5/6/2025}: the possible order, else the one that a stated weekday fits, else the one of
 * the source's country.
 */
final class SlashDateRule implements DateRule {
  private final DateLexicon lexicon;
  private final Pattern pattern;

  SlashDateRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?<wd>{wd}),?_)?(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>(?:19|20)\\d\\d)"
                + "(?:_\\((?<after>{wd})\\))?");
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
    return text.indexOf('/') >= 0;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    int year = Integer.parseInt(match.group("y"));
    DayOfWeek stated =
        lexicon.weekday(match.group("wd") != null ? match.group("wd") : match.group("after"));
    Optional<LocalDate> dayFirst = date(year, b, a);
    Optional<LocalDate> monthFirst = date(year, a, b);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return Optional.empty();
    }
    return Claim.of(
        match,
        scope -> {
          Optional<LocalDate> usual = scope.context().dayFirst() ? dayFirst : monthFirst;
          Optional<LocalDate> other = scope.context().dayFirst() ? monthFirst : dayFirst;
          boolean swap =
              usual.isEmpty()
                  || (stated != null
                      && usual.get().getDayOfWeek() != stated
                      && other.filter(d -> d.getDayOfWeek() == stated).isPresent());
          LocalDate day = (swap ? other : usual).orElseThrow();
          return scope.reading(
              DateValue.day(day, Basis.STATED).withWeekday(stated), Anchor.EXPLICIT);
        });
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return NumericDateRule.exists(year, month, day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }
}
