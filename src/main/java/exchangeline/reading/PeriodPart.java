package exchangeline.reading;

import exchangeline.reading.DateValue.Modifier;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.MonthDay;

/** What words such as "mid" or "the first half of" take from a month, a year or another period. */
enum PeriodPart {
  EARLY,
  MID,
  LATE,
  FIRST_HALF,
  SECOND_HALF,
  FIRST_DAY,
  LAST_DAY;

  /** Vague parts only set the modifier: a day is never invented. */
  DateValue of(DateValue whole) {
    return switch (this) {
      case EARLY -> whole.withModifier(Modifier.EARLY);
      case MID -> whole.withModifier(Modifier.MID);
      case LATE -> whole.withModifier(Modifier.LATE);
      default -> whole.isPlaced() ? placed(whole) : whole.isOpen() ? open(whole) : whole;
    };
  }

  private DateValue placed(DateValue whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    LocalDate turn =
        whole.precision() == Precision.MONTH
            ? start.withDayOfMonth(16)
            : start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2 + 1);
    if (whole.precision() == Precision.YEAR) {
      turn = LocalDate.of(start.getYear(), 7, 1);
    }
    return switch (this) {
      case FIRST_HALF -> DateValue.of(start, turn.minusDays(1), Precision.RANGE, whole.basis());
      case SECOND_HALF -> DateValue.of(turn, end, Precision.RANGE, whole.basis());
      case FIRST_DAY -> DateValue.day(start, whole.basis());
      default -> DateValue.day(end, whole.basis());
    };
  }

  private DateValue open(DateValue month) {
    MonthDay start = month.openStart();
    MonthDay end = month.openEnd();
    return switch (this) {
      case FIRST_HALF -> DateValue.open(start, MonthDay.of(start.getMonth(), 15), Precision.RANGE);
      case SECOND_HALF -> DateValue.open(MonthDay.of(start.getMonth(), 16), end, Precision.RANGE);
      case FIRST_DAY -> DateValue.open(start, start, Precision.DAY);
      default -> end.getDayOfMonth() == 29 ? month : DateValue.open(end, end, Precision.DAY);
    };
  }
}
