package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands around claimed words while they are resolved.
 *
 * @param context what the article knows
 * @param text the sentence, folded
 * @param start of the claimed words
 * @param end of the claimed words
 * @param tense which way the words look
 * @param told the last single day resolved earlier in the sentence
 * @param period the last month, year or other period, when no day was told
 * @param next the date that directly follows, "the" aside
 */
record DateScope(
    DateContext context,
    String text,
    int start,
    int end,
    Tense tense,
    Optional<DateReading> told,
    Optional<DateReading> period,
    Optional<DateReading> next) {

  private static final Pattern HEAD_YEAR =
      Pattern.compile(
          "(?:(?:In|During|For) )?(?:the year )?((?:19|20)\\d\\d)\\b(?![-–/])[^:;.]{0,80}:(?= )");

  /** "In 2003, 243 went home on 1 September and 300 more [in November]". */
  private static final Pattern ROW_YEAR =
      Pattern.compile(
          "(?:^|[,;] |\\band )[Ii]n ((?:19|20)\\d\\d),? "
              + "(?=(?:an?|some|about|another|\\d+|two|three|four|five|six|seven|eight|nine|ten) )"
              + "(?!.*(?:\\b(?:19|20)\\d\\d\\b|(?:this|last|next) year|;)).*$");

  private static final Pattern TAIL_YEAR = Pattern.compile(",? of (this|last) year\\b");

  /** Days that are taken to lie in the month that was told. */
  private static final int FEW_DAYS = 3;

  /** "Two months later, on December 18": from the one to the other, in UTF-16 units. */
  private static final int BESIDE = 6;

  /** Days for which news leaves the year out. */
  private static final int YEARLESS_DAYS = 180;

  /** The same in a paragraph about times long past. */
  private static final int TALE_DAYS = 45;

  /** The same beside a day whose year is stated: "on 3 May 2021 and on 4 June". */
  private static final int NEWS_DAYS = 60;

  Optional<LocalDate> published() {
    return Optional.ofNullable(context.published());
  }

  String after() {
    return text.substring(end);
  }

  DateReading reading(int from, int to, DateValue value, Anchor anchor) {
    boolean clash =
        value.weekday() != null
            && value.precision() == Precision.DAY
            && value.isPlaced()
            && value.start().getDayOfWeek() != value.weekday();
    return new DateReading(from, to, value, anchor, tense == Tense.FUTURE && !isOver(value), clash);
  }

  private boolean isOver(DateValue value) {
    return value.isPlaced() && published().filter(p -> value.end().isBefore(p)).isPresent();
  }

  List<DateReading> reading(DateValue value, Anchor anchor) {
    return List.of(reading(start, end, value, anchor));
  }

  /** Reckoned from the day of publication; unknown without one. */
  List<DateReading> fromPublication(Function<LocalDate, DateValue> value) {
    return reading(published().map(value).orElseGet(DateValue::unknown), Anchor.PUBLICATION);
  }

  /**
   * Reckoned from the last day that the text spoke of, or else, but never forward, from
   * publication: what follows "later" would lie ahead.
   */
  List<DateReading> fromNarrative(boolean forward, Function<LocalDate, DateValue> value) {
    return reading(
        narrativeDay(forward).map(value).orElseGet(DateValue::unknown), Anchor.NARRATIVE);
  }

  /**
   * Like {@link #fromNarrative}, for whole days: it also moves a day whose year is open, and stays
   * in the month that was told without a day ("in May 2021 … the next day").
   */
  List<DateReading> dayFromNarrative(boolean forward, UnaryOperator<LocalDate> move) {
    Optional<DateValue> month = toldMonth().filter(m -> isNear(move));
    if (month.isPresent()) {
      return reading(month.get(), Anchor.NARRATIVE);
    }
    Optional<DateValue> open = told.map(DateReading::value).filter(DateValue::isOpen);
    return open.isPresent() && period.isEmpty()
        ? reading(moved(open.get(), move), Anchor.NARRATIVE)
        : fromNarrative(forward, day -> DateValue.day(move.apply(day), Basis.RELATIVE));
  }

  private Optional<DateValue> toldMonth() {
    return storyPeriod()
        .filter(v -> v.isPlaced() && v.precision() == Precision.MONTH)
        .map(v -> month(YearMonth.from(v.start())));
  }

  /** The month, season or year told since the last day: "in May 2021 … Two months later". */
  Optional<DateValue> storyPeriod() {
    return period
        .map(DateReading::value)
        .or(() -> told.isPresent() ? Optional.empty() : previousPeriod());
  }

  private Optional<DateValue> previousPeriod() {
    return Optional.ofNullable(context.previousPeriod());
  }

  private static boolean isNear(UnaryOperator<LocalDate> move) {
    return Math.abs(move.apply(LocalDate.EPOCH).toEpochDay()) <= FEW_DAYS;
  }

  private Optional<LocalDate> narrativeDay(boolean forward) {
    if (period.isPresent()) {
      return Optional.empty();
    }
    if (told.isPresent()) {
      return told.map(t -> t.value().start());
    }
    Optional<LocalDate> before = Optional.ofNullable(context.previousDay());
    return forward && tense != Tense.FUTURE ? before : before.or(this::published);
  }

  /** A day in the week, month or year that the text spoke of last, when it is that precise. */
  Optional<LocalDate> toldIn(String unit) {
    Optional<DateReading> last = period.or(() -> told);
    if (last.isEmpty() && context.previousPeriod() == null) {
      return Optional.ofNullable(context.previousDay());
    }
    DateValue value = last.map(DateReading::value).orElse(context.previousPeriod());
    boolean fits =
        switch (value.precision()) {
          case DAY -> true;
          case MONTH -> !unit.equals("week");
          default -> unit.equals("year");
        };
    return value.isPlaced() && fits ? Optional.of(value.start()) : Optional.empty();
  }

  /** The year of "last year", "that year", "the previous year"; empty when it cannot be told. */
  Optional<Integer> year(String which) {
    if (which.startsWith("that") || which.endsWith("same")) {
      return period
          .or(() -> told)
          .map(DateReading::value)
          .filter(DateValue::isPlaced)
          .map(value -> value.start().getYear())
          .or(() -> Optional.ofNullable(context.toldYear()))
          .or(() -> toldIn("year").map(LocalDate::getYear));
    }
    if (which.startsWith("the")) {
      return toldIn("year")
          .or(this::published)
          .map(day -> day.getYear() + PeriodRule.shift(which.replace("_", " ")));
    }
    return published().map(p -> p.getYear() + PeriodRule.shift(which));
  }

  /** A single day, its year known or open, moved; unknown when 29 February could lie between. */
  static DateValue moved(DateValue day, UnaryOperator<LocalDate> move) {
    if (day.isPlaced()) {
      return DateValue.day(move.apply(day.start()), Basis.RELATIVE);
    }
    MonthDay common = MonthDay.from(move.apply(day.openStart().atYear(2001)));
    MonthDay leap = MonthDay.from(move.apply(day.openStart().atYear(2004)));
    return common.equals(leap)
        ? DateValue.open(common, common, Precision.DAY)
        : DateValue.unknown();
  }

  /**
   * "In 2003 there were three: 100 in February and 243 on 1 September": the year that heads a row
   * is that of all its dates.
   */
  private Optional<Integer> headYear() {
    // "Between 19 January and 1 March of this year"
    Matcher tail = TAIL_YEAR.matcher(text).region(end, text.length());
    if (tail.lookingAt()) {
      return year(tail.group(1));
    }
    Matcher head = HEAD_YEAR.matcher(text).region(0, start);
    if (head.lookingAt()) {
      return Optional.of(Integer.valueOf(head.group(1)));
    }
    Matcher row = ROW_YEAR.matcher(text).region(0, start);
    return row.find() ? Optional.of(Integer.valueOf(row.group(1))) : Optional.empty();
  }

  /** A day of a month, placed when its year is stated or can be chosen, else open. */
  DateValue day(Integer year, Month month, int day, DayOfWeek stated) {
    if (year != null) {
      return DateValue.day(LocalDate.of(year, month, day), Basis.STATED).withWeekday(stated);
    }
    MonthDay open = MonthDay.of(month, day);
    return headYear()
        .filter(y -> open.isValidYear(y))
        .map(open::atYear)
        .or(() -> inPeriod(open))
        .or(() -> behindPeriod(open))
        .or(
            () ->
                published()
                    .flatMap(
                        p ->
                            Placement.monthDay(month, day, p, tense)
                                .map(d -> d.getDayOfWeek() == stated ? d : toldYear(d, p))))
        .map(d -> DateValue.day(d, Basis.RELATIVE))
        .orElseGet(() -> DateValue.open(open, open, Precision.DAY))
        .withWeekday(stated);
  }

  /** "In the spring of 2025 the buses rolled, on March 28 and …": a day within what was told. */
  private Optional<LocalDate> inPeriod(MonthDay day) {
    return period
        .filter(
            p ->
                p.value().basis() == Basis.STATED
                    || p.value().precision() == Precision.WEEK
                    || start - p.end() <= BESIDE)
        .map(DateReading::value)
        .filter(DateValue::isPlaced)
        .flatMap(
            v ->
                Stream.of(v.start(), v.end())
                    .map(end -> day.atYear(end.getYear()))
                    .filter(d -> !d.isBefore(v.start()) && !d.isAfter(v.end()))
                    .findFirst());
  }

  /** "Were seized in March 2007, and let go on 4 April": in that year, long past, else the next. */
  private Optional<LocalDate> behindPeriod(MonthDay day) {
    return period
        .map(DateReading::value)
        .filter(v -> v.isPlaced() && v.basis() == Basis.STATED)
        .filter(v -> v.precision() == Precision.MONTH)
        .filter(v -> published().filter(p -> v.end().isBefore(p.minusYears(1))).isPresent())
        .map(
            v -> {
              LocalDate then = day.atYear(v.start().getYear());
              return then.isBefore(v.start()) ? then.plusYears(1) : then;
            });
  }

  /**
   * "On June 28, 2022, … On October 26 ten more": a day that news would give a year goes on from
   * the year last told.
   */
  LocalDate toldYear(LocalDate day, LocalDate published) {
    LocalDate before = dayBefore();
    boolean inYear = told.map(t -> t.value().basis() == Basis.STATED).orElse(false);
    int recent = inYear ? NEWS_DAYS : isInToldMonth(day) ? TALE_DAYS : yearlessDays();
    if (before == null || day.isAfter(published.minusDays(recent))) {
      return day;
    }
    LocalDate then = MonthDay.from(day).atYear(before.getYear());
    LocalDate on = then.isBefore(before) ? MonthDay.from(day).atYear(before.getYear() + 1) : then;
    return on.isBefore(day) ? on : day;
  }

  /** "Were traded in October 2011. The first left on October 18": a day of the month just told. */
  private boolean isInToldMonth(LocalDate day) {
    return told.isEmpty()
        && previousPeriod()
            .filter(v -> v.basis() == Basis.STATED && v.precision() == Precision.MONTH)
            .filter(v -> v.start().getMonth() == day.getMonth())
            .isPresent();
  }

  private int yearlessDays() {
    return context.oldTale() ? TALE_DAYS : YEARLESS_DAYS;
  }

  /** The last day that the text told, or the first of the month or year told since; or null. */
  private LocalDate dayBefore() {
    LocalDate before =
        context.previousPeriod() == null ? context.previousDay() : context.previousPeriod().start();
    return told.map(DateReading::value)
        .filter(DateValue::isPlaced)
        .map(DateValue::start)
        .orElse(before);
  }

  /** The same for a month: "On June 28, 2022, … In October came the next". */
  private YearMonth toldYear(YearMonth month, LocalDate published) {
    LocalDate before = dayBefore();
    if (before == null || month.atEndOfMonth().isAfter(published.minusDays(yearlessDays()))) {
      return month;
    }
    YearMonth then = YearMonth.of(before.getYear(), month.getMonth());
    YearMonth on = then.isBefore(YearMonth.from(before)) ? then.plusYears(1) : then;
    return on.isBefore(month) ? on : month;
  }

  DateValue month(Integer year, Month month) {
    if (year != null) {
      return DateValue.month(year, month, Basis.STATED);
    }
    return headYear()
        .map(y -> YearMonth.of(y, month))
        .or(() -> published().map(p -> toldYear(Placement.month(month, p, tense), p)))
        .map(m -> month(m))
        .orElseGet(() -> DateValue.openMonth(month));
  }

  static DateValue month(YearMonth month) {
    return DateValue.month(month.getYear(), month.getMonth(), Basis.RELATIVE);
  }

  static DateValue week(LocalDate dayOfWeek) {
    LocalDate monday = Placement.monday(dayOfWeek);
    return DateValue.of(monday, monday.plusDays(6), Precision.WEEK, Basis.RELATIVE);
  }

  /** What anchors a date of the calendar: nothing when its year is stated. */
  Anchor anchor(Integer year) {
    return year != null || context.published() == null ? Anchor.EXPLICIT : Anchor.PUBLICATION;
  }
}
