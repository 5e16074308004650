package exchangeline.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;

/**
 * When something took place, as far as it is known.
 *
 * <p>Three shapes: a closed interval of days ({@code start} and {@code end} set); a yearless one
 * ({@code openStart} and {@code openEnd} set, the year unknown); neither, when nothing but a
 * weekday is known. A single day has equal ends.
 *
 * @param start first day, or null when the year is open
 * @param end last day, inclusive, or null when the year is open
 * @param openStart first day without its year, or null
 * @param openEnd last day without its year, inclusive, or null
 * @param precision what the words told; DAY for one day
 * @param modifier early, mid or late, or null
 * @param basis how the value was reached
 * @param weekday day of the week that the words give beside or instead of a date, or null
 */
public record DateValue(
    LocalDate start,
    LocalDate end,
    MonthDay openStart,
    MonthDay openEnd,
    Precision precision,
    Modifier modifier,
    Basis basis,
    DayOfWeek weekday) {

  /** What the words told. */
  public enum Precision {
    DAY,
    RANGE,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    NONE;

    /** True for a month or season, within which the days may be told. */
    boolean isPartOfYear() {
      return this == MONTH || this == SEASON;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Part of the month, season or year. */
  public enum Modifier {
    EARLY,
    MID,
    LATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the value was reached, the most trusted first. */
  public enum Basis {
    STATED,
    RELATIVE,
    INFERRED,
    PUBLICATION,
    NONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing known. */
  public static DateValue unknown() {
    return new DateValue(null, null, null, null, Precision.NONE, null, Basis.NONE, null);
  }

  public static DateValue day(LocalDate day, Basis basis) {
    return of(day, day, Precision.DAY, basis);
  }

  public static DateValue of(LocalDate start, LocalDate end, Precision precision, Basis basis) {
    return new DateValue(start, end, null, null, precision, null, basis, null);
  }

  public static DateValue month(int year, Month month, Basis basis) {
    LocalDate first = LocalDate.of(year, month, 1);
    return of(first, first.withDayOfMonth(first.lengthOfMonth()), Precision.MONTH, basis);
  }

  public static DateValue year(int year, Basis basis) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis);
  }

  /** A day or range of days whose year is not known. */
  public static DateValue open(MonthDay start, MonthDay end, Precision precision) {
    return new DateValue(null, null, start, end, precision, null, Basis.NONE, null);
  }

  /** A month whose year is not known. */
  public static DateValue openMonth(Month month) {
    return open(MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()), Precision.MONTH);
  }

  /** Nothing but the day of the week. */
  public static DateValue weekdayOnly(DayOfWeek weekday) {
    return new DateValue(null, null, null, null, Precision.NONE, null, Basis.NONE, weekday);
  }

  public DateValue withModifier(Modifier to) {
    return new DateValue(start, end, openStart, openEnd, precision, to, basis, weekday);
  }

  public DateValue withWeekday(DayOfWeek to) {
    return new DateValue(start, end, openStart, openEnd, precision, modifier, basis, to);
  }

  /** True when days with their year are known. */
  public boolean isPlaced() {
    return start != null;
  }

  /** True when days are known, but not their year. */
  public boolean isOpen() {
    return start == null && openStart != null;
  }

  /**
   * The same days in a year: an open range that runs over New Year ends in the year after.
   *
   * @throws java.time.DateTimeException never: 29 February outside a leap year becomes the 28th
   */
  public DateValue atYear(int year, Basis reached) {
    LocalDate from = openStart.atYear(year);
    LocalDate to =
        precision == Precision.MONTH
            ? from.withDayOfMonth(from.lengthOfMonth())
            : openEnd.atYear(openEnd.isBefore(openStart) ? year + 1 : year);
    return new DateValue(from, to, null, null, precision, modifier, reached, weekday);
  }

  /**
   * The value in EDTF (ISO 8601-2), {@code XXXX} for an open year, or null when nothing is known.
   */
  public String edtf() {
    if (isPlaced()) {
      return switch (precision) {
        case DAY -> start.toString();
        case MONTH -> start.toString().substring(0, 7);
        case YEAR -> Year.from(start).toString();
        case SEASON -> start.getYear() + "-" + (21 + (start.getMonthValue() / 3 + 3) % 4);
        default -> start.equals(end) ? start.toString() : start + "/" + end;
      };
    }
    if (isOpen()) {
      String from = "XXXX" + openStart.toString().substring(1);
      return switch (precision) {
        case DAY -> from;
        case MONTH -> from.substring(0, 7);
        default -> from + "/XXXX" + openEnd.toString().substring(1);
      };
    }
    return null;
  }
}
