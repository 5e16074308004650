package exchangeline.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of publication without its year: {@code KYIV, Feb. 4 (Example Wire) — … on Saturday}. The
 * latest full date that the text names leaves one year, and the weekday stated with the day must
 * fit it. No year holds the same weekdays as the next, so one too many or too few does not fit.
 */
final class YearlessDay {
  private static final int HEAD_LINES = 12;
  private static final int OPENING = 100;
  private static final String MONTH = "(?:" + WrittenDate.monthNames() + ")\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?<month>%1$s) (?<day>\\d{1,2})|(?<d>\\d{1,2}) (?<m>%1$s))(?![\\p{L}\\d]|,? ?\\d{4})"
              .formatted(MONTH),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,2}\\b\\.?,? (?=\\d|%s))".formatted(MONTH),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\"“])");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d,.])(?:19|20)\\d\\d(?![,.]?\\d)");

  private YearlessDay() {}

  /**
   * The full day, if it is certain.
   *
   * @param lines of {@code text} that are not blank
   */
  static Optional<LocalDate> of(List<String> lines, String text) {
    for (String line : ShortText.head(lines, HEAD_LINES)) {
      Matcher day = DAY.matcher(line);
      if (line.chars().noneMatch(Character::isDigit) || !day.find() || day.start() > OPENING) {
        continue;
      }
      Optional<LocalDate> candidate =
          ShortText.latest(text).flatMap(latest -> year(monthDay(day), latest));
      if (candidate.isPresent()) {
        LocalDate full = candidate.get();
        String dated =
            line.substring(0, day.end()) + ", " + full.getYear() + line.substring(day.end());
        boolean fits = weekdays(line).equals(Set.of(full.getDayOfWeek()));
        if (isOfPublication(dated, full)) {
          return fits && !namesYearAfter(full.getYear(), text) ? candidate : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The one such day that is not long before {@code latest}, nor a year after it. */
  private static Optional<LocalDate> year(MonthDay day, LocalDate latest) {
    LocalDate from = latest.minusDays(PublicationDate.NEAR_DAYS);
    if (day == null) {
      return Optional.empty();
    }
    LocalDate first = day.atYear(from.getYear());
    return Optional.of(first.isBefore(from) ? day.atYear(from.getYear() + 1) : first);
  }

  private static boolean isOfPublication(String dated, LocalDate day) {
    Dateline dateline = Dateline.of(dated);
    return (dateline != null && day.equals(dateline.day()))
        || Stamp.find(dated).stream().anyMatch(s -> s.sure() && s.date().day().equals(day));
  }

  private static MonthDay monthDay(Matcher found) {
    boolean monthFirst = found.group("month") != null;
    int month = WrittenDate.month(found.group(monthFirst ? "month" : "m"));
    int day = Integer.parseInt(found.group(monthFirst ? "day" : "d"));
    LocalDate any = WrittenDate.dayOrNull(2000, month, day);
    return any == null ? null : MonthDay.from(any);
  }

  /** The days of the week that the first sentence of {@code line} names. */
  private static Set<DayOfWeek> weekdays(String line) {
    Matcher end = SENTENCE_END.matcher(line);
    String sentence = end.find() ? line.substring(0, end.start()) : line;
    Set<DayOfWeek> days = new HashSet<>();
    Matcher m = WEEKDAY.matcher(sentence);
    while (m.find()) {
      String start = m.group().substring(0, 3).toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().startsWith(start)) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private static boolean namesYearAfter(int year, String text) {
    return YEAR.matcher(text).results().anyMatch(m -> Integer.parseInt(m.group()) > year);
  }
}
