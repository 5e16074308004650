package exchangeline.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places the yearless entries of a chronology by those that state their year: each lies next to its
 * neighbour in the direction in which the chronology runs.
 */
final class EntryOrder {
  private EntryOrder() {}

  /**
   * The first day of each entry.
   *
   * @param values of the entries in the order of the text, each placed or open
   * @return as many; null where no entry states a year
   */
  static List<LocalDate> placed(List<DateValue> values) {
    List<LocalDate> days = new ArrayList<>();
    values.forEach(v -> days.add(v.start()));
    if (isNewestFirst(values)) {
      Collections.reverse(days);
      List<DateValue> turned = new ArrayList<>(values);
      Collections.reverse(turned);
      fill(turned, days);
      Collections.reverse(days);
    } else {
      fill(values, days);
    }
    return days;
  }

  private static void fill(List<DateValue> values, List<LocalDate> days) {
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i) == null && days.get(i - 1) != null) {
        days.set(i, onOrAfter(values.get(i).openStart(), days.get(i - 1)));
      }
    }
    for (int i = days.size() - 2; i >= 0; i--) {
      if (days.get(i) == null && days.get(i + 1) != null) {
        days.set(i, onOrBefore(values.get(i).openStart(), days.get(i + 1)));
      }
    }
  }

  private static LocalDate onOrAfter(MonthDay day, LocalDate from) {
    LocalDate same = day.atYear(from.getYear());
    return same.isBefore(from) ? day.atYear(from.getYear() + 1) : same;
  }

  private static LocalDate onOrBefore(MonthDay day, LocalDate until) {
    LocalDate same = day.atYear(until.getYear());
    return same.isAfter(until) ? day.atYear(until.getYear() - 1) : same;
  }

  /** True when more steps go back in the year than forward: a new year is one step either way. */
  private static boolean isNewestFirst(List<DateValue> values) {
    int back = 0;
    int forward = 0;
    for (int i = 1; i < values.size(); i++) {
      int step = dayOf(values.get(i)).compareTo(dayOf(values.get(i - 1)));
      back += step < 0 ? 1 : 0;
      forward += step > 0 ? 1 : 0;
    }
    return back > forward;
  }

  private static MonthDay dayOf(DateValue value) {
    return value.isOpen() ? value.openStart() : MonthDay.from(value.start());
  }
}
