package exchangeline.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of which the year is known.
 *
 * @param start first day
 * @param end last day, the first one itself for a single day
 */
record DayRange(LocalDate start, LocalDate end) {
  private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?[~?%]?");

  /** EDTF numbers the seasons 21 (spring, from March) to 24 (winter, to February). */
  private static final int FIRST_SEASON = 21;

  private static final int LAST_SEASON = 24;

  /**
   * The days of an EDTF day, month, season, year, or range of these. Of a range with one open end,
   * the other end.
   *
   * @return empty when {@code edtf} is none of these or leaves its year open
   */
  static Optional<DayRange> parse(String edtf) {
    if (!edtf.contains("/")) {
      return single(edtf);
    }
    String[] ends = edtf.split("/", 2);
    Optional<DayRange> first = single(ends[0]);
    Optional<DayRange> last = single(ends[1]);
    return first
        .or(() -> last)
        .map(from -> new DayRange(from.start(), last.or(() -> first).orElseThrow().end()));
  }

  private static Optional<DayRange> single(String edtf) {
    Matcher parts = EDTF.matcher(edtf);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      int month = Integer.parseInt(parts.group(2));
      if (parts.group(3) != null) {
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
        return Optional.of(new DayRange(day, day));
      }
      if (month >= FIRST_SEASON && month <= LAST_SEASON) {
        LocalDate from = Year.of(year).atMonth(3).atDay(1).plusMonths(3L * (month - FIRST_SEASON));
        return Optional.of(new DayRange(from, from.plusMonths(3).minusDays(1)));
      }
      YearMonth whole = YearMonth.of(year, month);
      return Optional.of(new DayRange(whole.atDay(1), whole.atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean overlaps(DayRange other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** Days between the first days or between the last ones, whichever are nearer. */
  long distance(DayRange other) {
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(start, other.start)),
        Math.abs(ChronoUnit.DAYS.between(end, other.end)));
  }

  boolean touchesYear(int year) {
    return start.getYear() == year || end.getYear() == year;
  }
}
