package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * {@code on the 29th}, {@code the 19th of last month}, {@code from the 13th to the 15th}; not "on
 * the 29th exchange".
 */
final class DayOfMonthRule implements DateRule {
  /** No two months in a row lack a 29th, 30th or 31st. */
  private static final Pattern NTH = Pattern.compile("\\d(?:st|nd|rd|th)");

  /** "On the 8th Hamas let …", "On the 1st three hostages …": a clause, no street and no floor. */
  private static final String OPENED =
      "(?<=^On the \\d{1,2}[a-z]{2})_(?:(?:it|they|he|she|we|the|another|some|both|all|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)\\b"
          + "|(?!(?:Street|Avenue|Army|Brigade|Floor|Congress|Corps|Division|Regiment|Party)\\b)\\p{Lu})";

  private static final int SHORT_MONTHS = 2;

  private final Pattern pattern;

  DayOfMonthRule(DateLexicon lexicon) {
    String weekday = "_(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,_";
    pattern =
        lexicon.compile(
            "[Tt]he_(?<d1>{nth})_of_(?<which>last|this|next|the_previous)_month"
                + "|(?:[Ff]rom|[Bb]etween)_the_(?<from>{nth})"
                + "_(?:to|and|until|till|through)_(?:the_)?(?<to>{nth})"
                + "|(?:(?<=\\b(?:[Oo]n|[Nn]ight_(?:of|to))_)|(?<=\\ba"
                + weekday
                + "))the_(?<d2>{nth})"
                + "(?:(?="
                + OPENED
                + ")"
                + "|(?=[.,;:!?)]|$|_\\(|_(?:in|at|and|when|after|before|as|by|with|but|that|to|from|were|was|had|came|\\d)\\b))"
                + "|(?<=^)The_(?<d3>{nth})(?=_(?:brought|saw|passed|gave)\\b)");
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
    return NTH.matcher(text).find();
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String which = match.group("which");
    if (match.group("from") != null) {
      int from = CalendarDayRule.number(match.group("from"));
      int to = CalendarDayRule.number(match.group("to"));
      return Claim.of(match, scope -> range(from, to, scope));
    }
    String alone = match.group("d2") == null ? match.group("d3") : match.group("d2");
    int day = CalendarDayRule.number(which == null ? alone : match.group("d1"));
    return Claim.of(
        match,
        scope -> {
          Optional<LocalDate> date =
              which == null
                  ? day(day, scope)
                  : scope
                      .published()
                      .flatMap(p -> at(day, YearMonth.from(p).plusMonths(PeriodRule.shift(which))));
          return date.map(d -> scope.reading(DateValue.day(d, Basis.RELATIVE), Anchor.PUBLICATION))
              .orElse(scope.reading(DateValue.unknown(), Anchor.PUBLICATION));
        });
  }

  private static List<DateReading> range(int from, int to, DateScope scope) {
    Optional<LocalDate> last = day(to, scope);
    Optional<LocalDate> first =
        last.flatMap(d -> at(from, YearMonth.from(d).minusMonths(from > to ? 1 : 0)));
    return first
        .map(d -> DateValue.of(d, last.orElseThrow(), Precision.RANGE, Basis.RELATIVE))
        .map(value -> scope.reading(value, Anchor.NARRATIVE))
        .orElse(scope.reading(DateValue.unknown(), Anchor.NARRATIVE));
  }

  private static Optional<LocalDate> day(int day, DateScope scope) {
    return told(day, scope)
        .or(() -> before(day, scope))
        .or(() -> near(day, scope))
        .or(() -> scope.published().flatMap(p -> last(day, p, scope.tense())));
  }

  /** "Early in February, on the 5th": the month that the sentence has spoken of. */
  private static Optional<LocalDate> told(int day, DateScope scope) {
    return scope
        .period()
        .map(DateReading::value)
        .filter(v -> v.isPlaced() && v.precision() == Precision.MONTH)
        .flatMap(v -> at(day, YearMonth.from(v.start())));
  }

  /** "June was a good month. On the 5th …": the month that the text has spoken of last. */
  private static Optional<LocalDate> before(int day, DateScope scope) {
    return scope.told().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(scope.context().previousPeriod())
            .filter(v -> v.isPlaced() && v.precision() == Precision.MONTH)
            .flatMap(v -> at(day, YearMonth.from(v.start())));
  }

  /** "On 11 June came 12. From the 13th on …": the nearest to the day told before. */
  private static Optional<LocalDate> near(int day, DateScope scope) {
    Optional<LocalDate> before =
        scope
            .told()
            .map(t -> t.value().start())
            .or(() -> Optional.ofNullable(scope.context().previousDay()));
    LocalDate latest =
        scope.tense() == Tense.FUTURE ? LocalDate.MAX : scope.published().orElse(LocalDate.MAX);
    return before.flatMap(
        from ->
            LongStream.rangeClosed(-1, 1)
                .mapToObj(months -> at(day, YearMonth.from(from).plusMonths(months)))
                .flatMap(Optional::stream)
                .filter(d -> !d.isAfter(latest))
                .min(
                    // "On 6 June 45 came home, on the 25th 106": a tale goes forward.
                    Comparator.<LocalDate>comparingInt(
                            d -> d.getMonth() == from.getMonth() && !d.isBefore(from) ? 0 : 1)
                        .thenComparingLong(d -> Math.abs(ChronoUnit.DAYS.between(from, d)))
                        .thenComparing(Comparator.naturalOrder())));
  }

  private static Optional<LocalDate> last(int day, LocalDate published, Tense tense) {
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
