package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Precision;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Tells whether two dates can be those of one transfer. */
final class DateFit {
  private static final Set<Precision> COARSE =
      EnumSet.of(Precision.MONTH, Precision.SEASON, Precision.YEAR);

  private static final Set<Precision> IN_ONE_MONTH = EnumSet.of(Precision.DAY, Precision.MONTH);

  private DateFit() {}

  /** -1 for dates that exclude each other, 0 where that is open, up to 3 for the same date. */
  static int of(DateValue a, DateValue b) {
    if (a.isPlaced() && b.isPlaced()) {
      boolean overlap = !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
      if (!overlap) {
        return -1;
      }
      if (a.precision() == b.precision()) {
        return a.start().equals(b.start()) && a.end().equals(b.end()) ? 3 : -1;
      }
      // A deal of several days is told beside its days, never in one with them.
      return isDayOf(a, b) || isDayOf(b, a) ? -1 : 1;
    }
    if (a.isOpen() && b.isOpen()) {
      if (a.edtf().equals(b.edtf())) {
        return 3;
      }
      return a.precision() == b.precision()
          ? -1
          : a.openStart().getMonth() == b.openStart().getMonth() ? 1 : -1;
    }
    if (isOtherMonth(a, b) || isOtherMonth(b, a)) {
      return -1;
    }
    boolean days = a.precision() == Precision.DAY && b.precision() == Precision.DAY;
    if (days && a.isOpen() != b.isOpen() && a.isPlaced() != b.isPlaced()) {
      DateValue open = a.isOpen() ? a : b;
      DateValue placed = a.isOpen() ? b : a;
      return open.openStart().equals(MonthDay.from(placed.start())) ? 2 : -1;
    }
    if (a.weekday() != null && b.weekday() != null) {
      return a.weekday() == b.weekday() ? 3 : -1;
    }
    boolean apart =
        isOtherWeekday(a, b) || isOtherWeekday(b, a) || isLongAgo(a, b) || isLongAgo(b, a);
    return apart ? -1 : 0;
  }

  /** True for the day before or after. */
  static boolean isBeside(DateValue one, DateValue other) {
    return one.isPlaced()
        && one.precision() == Precision.DAY
        && Math.abs(ChronoUnit.DAYS.between(one.start(), other.start())) == 1;
  }

  static boolean isWithin(DateValue day, DateValue whole) {
    return day.isPlaced()
        && whole.isPlaced()
        && !day.start().isBefore(whole.start())
        && !day.end().isAfter(whole.end());
  }

  private static boolean isDayOf(DateValue range, DateValue day) {
    return range.precision() == Precision.RANGE && day.precision() == Precision.DAY;
  }

  /** "At the end of January" against "in October 2022". */
  private static boolean isOtherMonth(DateValue open, DateValue placed) {
    return open.isOpen()
        && placed.isPlaced()
        && IN_ONE_MONTH.contains(open.precision())
        && IN_ONE_MONTH.contains(placed.precision())
        && open.openStart().getMonth() != placed.start().getMonth();
  }

  /** "On Monday" is news, "in November" is not. */
  private static boolean isLongAgo(DateValue weekday, DateValue period) {
    return !weekday.isPlaced()
        && weekday.weekday() != null
        && (period.isPlaced() || period.isOpen())
        && period.weekday() == null
        && COARSE.contains(period.precision());
  }

  /** A day whose weekday is known, against nothing but another weekday. */
  private static boolean isOtherWeekday(DateValue day, DateValue weekday) {
    return day.isPlaced()
        && day.precision() == Precision.DAY
        && !weekday.isPlaced()
        && weekday.weekday() != null
        && day.start().getDayOfWeek() != weekday.weekday();
  }
}
