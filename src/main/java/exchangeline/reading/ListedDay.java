package exchangeline.reading;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * One of several days of the calendar.
 *
 * @param start in the sentence
 * @param end in the sentence
 * @param weekday stated beside it, or null
 * @param day of the month
 * @param month or null, when it stands with a neighbour
 * @param year or null
 * @param monthFirst written "May 9", so that bare numbers after it are days of the same month
 * @param range true when it ends a range that the day before it begins
 * @param comma true when only a comma parts it from the day before it
 */
record ListedDay(
    int start,
    int end,
    DayOfWeek weekday,
    int day,
    Month month,
    Integer year,
    boolean monthFirst,
    boolean range,
    boolean comma) {

  boolean isBare() {
    return month == null;
  }

  ListedDay withRange(boolean to) {
    return new ListedDay(start, end, weekday, day, month, year, monthFirst, to, comma);
  }

  ListedDay in(Month to) {
    return new ListedDay(start, end, weekday, day, to, year, monthFirst, range, comma);
  }

  ListedDay in(Integer to) {
    return new ListedDay(start, end, weekday, day, month, to, monthFirst, range, comma);
  }

  boolean exists() {
    return NumericDateRule.exists(year, month.getValue(), day);
  }
}
