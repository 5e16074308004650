package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Thursday, 5 June 2025}, {@code June 5}, {@code the 5th of June}, {@code Oct. 17}. */
final class CalendarDayRule implements DateRule {
  private static final Pattern IN = Pattern.compile("\\b(?i:in|during|early|mid|late)[ -]$");

  private static final Pattern OTHER_YEAR = Pattern.compile(",? -?\\d{3,5}(?=[,.;)](?!\\d)|$)");
  private static final int OTHER_YEAR_REACH = 10;

  private static final Pattern LAST = Pattern.compile("\\b[Ll]ast $");

  private final DateLexicon lexicon;
  private final Pattern pattern;
  private final Pattern people;

  CalendarDayRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    String year =
        "(?:,?_(?:of_)?(?<%1$s>{year})|,?_(?:of_)?(?<%1$srel>last|this|next|that|the_same|the_previous|the_following)_year)?";
    pattern =
        lexicon.compile(
            "(?:(?<wd>{wd})(?:_(?:morning|afternoon|evening|night))?(?:,?_(?:on_)?|_\\((?<open>)))?"
                + "(?:(?:the_)?(?<d1>{day})(?:_of)?_(?<m1>{month})"
                + year.formatted("y1")
                + "|(?<m2>{month})_(?:the_)?(?<d2>{day})"
                + year.formatted("y2")
                + ")(?:,?_\\((?<after1>{wd})\\)|,_(?:a_)?(?<after2>{weekday})(?=[,.;:)]|_?[–—]|$)"
                + "|,_the_(?<after3>{weekday})_(?:before|after)_(?:the_)?\\p{Lu}\\p{L}+)?");
    people = lexicon.compile("(?:[\\p{L}-]{1,20}_){0,2}{people}");
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
    boolean dayFirst = match.group("d1") != null;
    Month month = lexicon.month(match.group(dayFirst ? "m1" : "m2"));
    int day = number(match.group(dayFirst ? "d1" : "d2"));
    String stated = match.group(dayFirst ? "y1" : "y2");
    Integer year = stated == null ? null : Integer.valueOf(stated);
    String relative = match.group(dayFirst ? "y1rel" : "y2rel");
    DayOfWeek weekday = weekday(match);
    if (!NumericDateRule.exists(year, month.getValue(), day)
        || (!dayFirst && year == null && isCount(match, text))) {
      return Optional.empty();
    }
    if (stated == null && relative == null && otherYear(match, text)) {
      return Claim.of(match, scope -> scope.reading(DateValue.unknown(), Anchor.EXPLICIT));
    }
    int end = closed(match, text);
    boolean last =
        stated == null && relative == null && LAST.matcher(text.substring(0, match.start())).find();
    return Optional.of(
        new Claim(
            match.start(),
            end,
            scope ->
                scope.reading(
                    last && scope.published().isPresent()
                        ? before(scope.published().get(), MonthDay.of(month, day))
                        : relative == null
                            ? scope.day(year, month, day, weekday)
                            : inYear(relative, month, day, scope).withWeekday(weekday),
                    scope.anchor(year))));
  }

  /** "Last June 11": the one before the day of publication. */
  private static DateValue before(LocalDate published, MonthDay day) {
    LocalDate inYear = day.atYear(published.getYear());
    return DateValue.day(
        inYear.isBefore(published) ? inYear : inYear.minusYears(1), Basis.RELATIVE);
  }

  /** "March 19, 1800": a year that no window holds is stated all the same, so none is open. */
  private static boolean otherYear(Matcher match, String text) {
    int to = Math.min(text.length(), match.end() + OTHER_YEAR_REACH);
    return OTHER_YEAR.matcher(text.substring(match.end(), to)).lookingAt();
  }

  private static int closed(Matcher match, String text) {
    int end = match.end();
    return match.group("open") != null && end < text.length() && text.charAt(end) == ')'
        ? end + 1
        : end;
  }

  /** "August 9 last year"; open when the year cannot be told. */
  private static DateValue inYear(String relative, Month month, int day, DateScope scope) {
    MonthDay open = MonthDay.of(month, day);
    return scope
        .year(relative)
        .map(y -> DateValue.day(open.atYear(y), Basis.RELATIVE))
        .orElseGet(() -> DateValue.open(open, open, Precision.DAY));
  }

  /** The day without its ordinal ending. */
  static int number(String day) {
    return Integer.parseInt(day.replaceAll("\\D", ""));
  }

  private DayOfWeek weekday(Matcher match) {
    for (String group : new String[] {"wd", "after1", "after2", "after3"}) {
      if (match.group(group) != null) {
        return lexicon.weekday(match.group(group));
      }
    }
    return null;
  }

  /** "In June 30 prisoners came home": the number counts people. */
  private boolean isCount(Matcher match, String text) {
    return IN.matcher(text.substring(Math.max(0, match.start() - 8), match.start())).find()
        && people
            .matcher(text)
            .region(Math.min(match.end() + 1, text.length()), text.length())
            .useTransparentBounds(true)
            .lookingAt();
  }
}
