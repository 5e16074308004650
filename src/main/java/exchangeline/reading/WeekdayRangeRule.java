package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Friday to Sunday}, {@code the night to Sunday}, and the British {@code Friday week}. */
final class WeekdayRangeRule implements DateRule {
  private static final Pattern MOVED = Pattern.compile("(\\p{L}{1,20}) {1,3}(?:[Ff]rom )?$");

  private final DateLexicon lexicon;
  private final Pattern pattern;

  /** "Before Easter (12 April)": the day of the feast, told once more. */
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]{1,24}\\)");

  WeekdayRangeRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?<from>[Ff]rom)_|(?<between>[Bb]etween)_)?(?<a>{weekday})"
                + "(?:_(?:to|through|until|till)_|_?[-–—]_?|(?<and>_and_))(?<b>{weekday})"
                + "(?<before>_before)?"
                + "|(?:[Tt]he_night|[Oo]vernight)_(?:in)?to_(?<night>{weekday})"
                + "|(?:(?<week>{weekday})_week|[Aa]_week_on_(?<on>{weekday}))(?![-'])");
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
    boolean list = match.group("and") != null && match.group("between") == null;
    if (list || isMoved(match, text)) {
      return Optional.empty();
    }
    String week = match.group("week") != null ? match.group("week") : match.group("on");
    if (week != null) {
      DayOfWeek day = lexicon.weekday(week);
      return Claim.of(match, scope -> weekAfter(day, scope));
    }
    String night = match.group("night");
    DayOfWeek last = lexicon.weekday(night != null ? night : match.group("b"));
    DayOfWeek first = night != null ? last.minus(1) : lexicon.weekday(match.group("a"));
    boolean before = match.group("before") != null;
    return Claim.of(
        match,
        scope ->
            before && isBeforeDay(scope)
                ? before(first, last, scope)
                : scope.fromPublication(p -> range(first, last, p, scope)));
  }

  /** "moved from Friday to Sunday" speaks of two days, not of a range. */
  private boolean isMoved(Matcher match, String text) {
    if (match.group("a") == null) {
      return false;
    }
    Matcher word =
        MOVED.matcher(text.substring(Math.max(0, match.start("a") - 32), match.start("a")));
    return word.find() && lexicon.is("moved", word.group(1));
  }

  private static List<DateReading> weekAfter(DayOfWeek day, DateScope scope) {
    List<DateReading> readings =
        scope.published().isEmpty()
            ? scope.reading(DateValue.weekdayOnly(day), Anchor.PUBLICATION)
            : scope.fromPublication(
                p ->
                    DateValue.day(p.with(TemporalAdjusters.next(day)).plusDays(7), Basis.RELATIVE));
    return List.of(readings.get(0).ahead());
  }

  private static boolean isBeforeDay(DateScope scope) {
    return scope.next().filter(n -> n.isDay() && n.value().isPlaced()).isPresent();
  }

  /** "From Thursday to Saturday before Easter": the last such days before the one that follows. */
  private static List<DateReading> before(DayOfWeek first, DayOfWeek last, DateScope scope) {
    DateReading next = scope.next().orElseThrow();
    LocalDate end = next.value().start().with(TemporalAdjusters.previous(last));
    LocalDate start = end.with(TemporalAdjusters.previousOrSame(first));
    DateValue value = DateValue.of(start, end, Precision.RANGE, Basis.RELATIVE);
    Matcher told = IN_BRACKETS.matcher(scope.text()).region(next.end(), scope.text().length());
    int to = told.lookingAt() ? told.end() : next.end();
    return List.of(scope.reading(scope.start(), to, value, next.anchor()));
  }

  private static DateValue range(DayOfWeek first, DayOfWeek last, LocalDate p, DateScope scope) {
    LocalDate end = Placement.weekday(last, p, scope.tense());
    LocalDate start = end.with(TemporalAdjusters.previousOrSame(first));
    return DateValue.of(start, end, Precision.RANGE, Basis.RELATIVE);
  }
}
