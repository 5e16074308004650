package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Turns listed days into dates: months and years pass between neighbours. */
final class DayPeriods {
  private DayPeriods() {}

  /** Gives every day its month and, where one is stated, its year; false when one cannot be. */
  static boolean complete(List<ListedDay> days) {
    Month month = null;
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).isBare() && month != null) {
        days.set(i, days.get(i).in(month));
      }
      month = days.get(i).monthFirst() ? days.get(i).month() : month;
    }
    Month later = null;
    Integer year = null;
    for (int i = days.size() - 1; i >= 0; i--) {
      later = days.get(i).isBare() ? later : days.get(i).month();
      year = days.get(i).year() == null ? year : days.get(i).year();
      if (later == null) {
        return false;
      }
      ListedDay full = days.get(i).in(later);
      days.set(i, full.year() == null ? full.in(yearBefore(full, days, i, year)) : full);
    }
    passYearsOn(days);
    return days.stream().allMatch(ListedDay::exists);
  }

  /** The year of the next day; one less where a range runs over New Year. */
  private static Integer yearBefore(ListedDay day, List<ListedDay> days, int i, Integer year) {
    if (year == null || i + 1 >= days.size() || !days.get(i + 1).range()) {
      return year;
    }
    return monthDay(day).isAfter(monthDay(days.get(i + 1))) ? Integer.valueOf(year - 1) : year;
  }

  private static void passYearsOn(List<ListedDay> days) {
    for (int i = 1; i < days.size(); i++) {
      ListedDay before = days.get(i - 1);
      ListedDay day = days.get(i);
      if (day.year() == null && before.year() != null) {
        boolean turns = day.range() && monthDay(day).isBefore(monthDay(before));
        days.set(i, day.in(Integer.valueOf(before.year() + (turns ? 1 : 0))));
      }
    }
  }

  private static MonthDay monthDay(ListedDay day) {
    return MonthDay.of(day.month(), day.day());
  }

  static List<DateReading> resolve(List<ListedDay> days, DateScope scope) {
    List<DateReading> readings = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      ListedDay day = days.get(i);
      int start = i == 0 ? scope.start() : day.start();
      boolean range = i + 1 < days.size() && days.get(i + 1).range();
      if (range) {
        readings.add(range(day, days.get(++i), start, scope));
      } else {
        DateValue value = scope.day(day.year(), day.month(), day.day(), day.weekday());
        readings.add(scope.reading(start, day.end(), value, scope.anchor(day.year())));
      }
    }
    return readings;
  }

  private static DateReading range(ListedDay from, ListedDay to, int start, DateScope scope) {
    DateValue last = scope.day(to.year(), to.month(), to.day(), to.weekday());
    if (!last.isPlaced()) {
      DateValue open = DateValue.open(monthDay(from), monthDay(to), Precision.RANGE);
      return scope.reading(start, to.end(), open, scope.anchor(null));
    }
    int year = from.year() != null ? from.year() : yearOfStart(from, last.start());
    LocalDate first = monthDay(from).atYear(year);
    boolean backwards = first.isAfter(last.start());
    LocalDate begin = backwards ? monthDay(from).atYear(year - 1) : first;
    Basis basis = to.year() == null ? Basis.RELATIVE : Basis.STATED;
    DateReading reading =
        scope.reading(
            start,
            to.end(),
            DateValue.of(begin, last.start(), Precision.RANGE, basis),
            scope.anchor(to.year()));
    boolean conflict = clashes(to, last.start()) || clashes(from, begin);
    return new DateReading(
        reading.start(),
        reading.end(),
        reading.value(),
        reading.anchor(),
        reading.future(),
        conflict);
  }

  private static int yearOfStart(ListedDay from, LocalDate end) {
    return monthDay(from).isAfter(MonthDay.from(end)) ? end.getYear() - 1 : end.getYear();
  }

  private static boolean clashes(ListedDay day, LocalDate date) {
    return day.weekday() != null && day.weekday() != date.getDayOfWeek();
  }
}
