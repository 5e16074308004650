package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much time from a day: {@code five months ago}, {@code two days later}, {@code 24 hours before
 * Saturday}. Reckoned from the date that follows, else from publication ("ago") or from the day
 * last spoken of ("later"). "Two days later than agreed" is none.
 */
final class OffsetRule implements DateRule {
  private static final Pattern INEXACT =
      Pattern.compile(
          "(?i)\\b(?:more than|less than|over|under|almost|nearly|at least|just short of) $");
  private static final Pattern MIXED =
      Pattern.compile("(?i)\\b(?:half|(?:year|month|week|day)s? and) $");

  /** "On this day two years ago", "today, a year ago". */
  private static final Pattern ON_THIS_DAY =
      Pattern.compile("(?i)\\b(?:(?:this|that|the same)(?: very| same)? day|today)[ ,–—-]{1,4}$");

  /** "A year ago today", "three years ago to the day". */
  private static final Pattern TO_THIS_DAY =
      Pattern.compile(
          "(?i)^,? (?:today|to the day|(?:on )?(?:this|that)(?: very| same)? day)(?!\\p{L})");

  private static final Pattern CLAUSE = Pattern.compile("(?:^|[;:,.] )[\"“]?(?:and |but )?$");

  private static final Pattern ON =
      Pattern.compile("(?:,| (?:came|followed|it|he|she|they|there|another|a|\\p{Lu})\\b)");

  /** "Ten days before", "ten days before that, 84 came back". */
  private static final Pattern PAUSE =
      Pattern.compile("^(?: (?:that|this)(?: one| swap| exchange)?)?(?:[.,;:!?)\"]|$)");

  private final DateLexicon lexicon;
  private final Pattern pattern;

  /**
   * "after Baku freed 8 captives", "before the last swap": another transfer, dated from this one.
   */
  private final Pattern ofTransfer;

  OffsetRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    String unit = "(?:hour|day|week|fortnight|month|year|decade)";
    pattern =
        lexicon.compile(
            "(?<n>{number})_(?:full_|whole_)?(?<unit>UNIT)s?(?<exact>_to_the_day)?"
                    .replace("UNIT", unit)
                + "_(?<way>ago|(?:earlier|later)(?!_than\\b)|on(?=[ ,])|previously|before|after|prior(?:_to)?|from_now)"
                + "|[Ii]n_(?<n2>{number})_(?<unit2>UNIT)s?'s?_time".replace("UNIT", unit));
    ofTransfer = lexicon.compile("(?!(?:that|this|it|which) )[^.,;:()]{0,80}{transfer}");
  }

  /**
   * @param number of units, or empty when vague
   * @param sign -1 towards the past
   */
  private record Offset(Optional<Integer> number, String unit, boolean exact, int sign) {}

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.UNIT;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String before = text.substring(Math.max(0, match.start() - 24), match.start());
    if (MIXED.matcher(before).find()) {
      return Optional.empty();
    }
    boolean time = match.group("way") == null;
    String way = time ? "from now" : match.group("way");
    if (way.equals("on") && !isOpening(match, text)) {
      return Optional.empty();
    }
    Optional<Integer> number = lexicon.number(match.group(time ? "n2" : "n"));
    boolean back = !way.matches("later|after|on") && !way.startsWith("from");
    Offset offset =
        new Offset(
            INEXACT.matcher(before).find() ? Optional.empty() : number,
            match.group(time ? "unit2" : "unit").toLowerCase(Locale.ROOT),
            match.group("exact") != null || ON_THIS_DAY.matcher(before).find(),
            back ? -1 : 1);
    return Claim.of(match, scope -> resolve(offset, way, scope));
  }

  /** "Eight days on came the next swap"; not "waited eight days on Friday's bus". */
  private static boolean isOpening(Matcher match, String text) {
    return match.group("unit").equalsIgnoreCase("day")
        && CLAUSE.matcher(text.substring(0, match.start())).find()
        && ON.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  private List<DateReading> resolve(Offset offset, String way, DateScope scope) {
    if (offset.unit.equals("hour") && days(offset).isEmpty()) {
      return List.of(); // A time of the day that was told of.
    }
    boolean joins = way.equals("before") || way.equals("after") || way.equals("prior to");
    if (joins && scope.next().isPresent()) {
      DateReading next = scope.next().get();
      return List.of(
          scope.reading(scope.start(), next.end(), fromDate(offset, next.value()), next.anchor()));
    }
    if (joins && !PAUSE.matcher(scope.after()).find()) {
      return ofTransfer.matcher(scope.after()).region(1, scope.after().length()).lookingAt()
          ? toOther(offset, scope)
          : List.of();
    }
    Matcher today = TO_THIS_DAY.matcher(scope.after());
    if (way.equals("ago") && today.find()) {
      Offset exact = new Offset(offset.number, offset.unit, true, offset.sign);
      DateValue value = scope.published().map(p -> from(p, exact)).orElseGet(DateValue::unknown);
      return List.of(
          scope.reading(scope.start(), scope.end() + today.end(), value, Anchor.PUBLICATION));
    }
    if (way.equals("ago") || way.equals("from now")) {
      List<DateReading> readings = scope.fromPublication(p -> from(p, offset));
      return offset.sign > 0 ? List.of(readings.get(0).ahead()) : readings;
    }
    boolean forward = offset.sign > 0;
    Optional<Integer> days = days(offset);
    if (days.isPresent()) {
      return scope.dayFromNarrative(forward, day -> day.plusDays(days.get()));
    }
    Optional<DateValue> period = scope.storyPeriod();
    if (period.isPresent()) {
      return scope.reading(fromDate(offset, period.get()), Anchor.NARRATIVE);
    }
    return scope.told().filter(t -> t.value().isOpen()).isPresent()
        ? scope.reading(DateValue.unknown(), Anchor.NARRATIVE)
        : scope.fromNarrative(forward, day -> from(day, offset));
  }

  /** "came two weeks after Baku freed eight": those eight went two weeks before. */
  private static List<DateReading> toOther(Offset offset, DateScope scope) {
    Offset back = new Offset(offset.number, offset.unit, offset.exact, -offset.sign);
    List<DateReading> other = scope.fromNarrative(false, day -> from(day, back));
    return other.get(0).value().isPlaced() ? other : List.of();
  }

  /** Days as a signed number, when the unit is made of whole days and means one day. */
  private static Optional<Integer> days(Offset offset) {
    return offset.number.flatMap(
        n ->
            switch (offset.unit) {
              case "hour" ->
                  n % 24 == 0 ? Optional.of(offset.sign * n / 24) : Optional.<Integer>empty();
              case "day" -> Optional.of(offset.sign * n);
              case "fortnight" -> Optional.of(offset.sign * n * 14);
              case "week" ->
                  offset.exact ? Optional.of(offset.sign * n * 7) : Optional.<Integer>empty();
              default -> Optional.<Integer>empty();
            });
  }

  /** An offset to an explicit day is a day; one to a month or year keeps that precision. */
  private static DateValue fromDate(Offset offset, DateValue date) {
    Offset exact = new Offset(offset.number, offset.unit, true, offset.sign);
    if (date.precision() == Precision.DAY) {
      Optional<Integer> days = days(exact);
      return days.isPresent()
          ? DateScope.moved(date, day -> day.plusDays(days.get()))
          : date.isPlaced() ? from(date.start(), exact) : DateValue.unknown();
    }
    boolean month = date.precision() == Precision.MONTH && offset.unit.equals("month");
    return date.isPlaced() && (month || offset.unit.equals("year"))
        ? from(date.start(), new Offset(offset.number, offset.unit, false, offset.sign))
        : DateValue.unknown();
  }

  private static DateValue from(LocalDate day, Offset offset) {
    Optional<Integer> days = days(offset);
    if (days.isPresent()) {
      return DateValue.day(day.plusDays(days.get()), Basis.RELATIVE);
    }
    if (offset.number.isEmpty()) {
      return DateValue.unknown();
    }
    long n = (long) offset.sign * offset.number.get();
    return switch (offset.unit) {
      case "week" -> DateScope.week(day.plusWeeks(n));
      case "month" ->
          offset.exact
              ? DateValue.day(day.plusMonths(n), Basis.RELATIVE)
              : DateScope.month(YearMonth.from(day).plusMonths(n));
      case "year" ->
          offset.exact
              ? DateValue.day(day.plusYears(n), Basis.RELATIVE)
              : DateValue.year((int) (day.getYear() + n), Basis.RELATIVE);
      default -> DateValue.unknown();
    };
  }
}
