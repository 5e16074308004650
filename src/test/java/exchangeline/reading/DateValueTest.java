package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateValueTest {
  private static DateValue stated(String start, String end, Precision precision) {
    return DateValue.of(LocalDate.parse(start), LocalDate.parse(end), precision, Basis.STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-04, 2025-07-04, DAY, 2025-07-04",
    "2025-05-23, 2025-05-25, RANGE, 2025-05-23/2025-05-25",
    "2025-06-02, 2025-06-08, WEEK, 2025-06-02/2025-06-08",
    "2025-06-02, 2025-06-02, WEEK, 2025-06-02",
    "2025-06-01, 2025-06-30, MONTH, 2025-06",
    "2025-01-01, 2025-12-31, YEAR, 2025",
    "2025-03-01, 2025-05-31, SEASON, 2025-21",
    "2025-06-01, 2025-08-31, SEASON, 2025-22",
    "2025-09-01, 2025-11-30, SEASON, 2025-23",
    "2025-12-01, 2026-02-28, SEASON, 2025-24"
  })
  void daysWithTheirYearAreWrittenByPrecision(
      String start, String end, Precision precision, String edtf) {
    assertThat(stated(start, end, precision).edtf()).isEqualTo(edtf);
  }

  @Test
  void anOpenYearIsWrittenWithCrosses() {
    assertThat(day(7, 4).edtf()).isEqualTo("XXXX-07-04");
    assertThat(DateValue.openMonth(Month.FEBRUARY).edtf()).isEqualTo("XXXX-02");
    assertThat(DateValue.open(MonthDay.of(5, 23), MonthDay.of(5, 25), Precision.RANGE).edtf())
        .isEqualTo("XXXX-05-23/XXXX-05-25");
  }

  @Test
  void whatIsNotKnownIsNotWritten() {
    assertThat(DateValue.unknown().edtf()).isNull();
    assertThat(DateValue.weekdayOnly(DayOfWeek.FRIDAY).edtf()).isNull();
  }

  @Test
  void anOpenDayGetsItsYear() {
    DateValue placed = day(7, 4).withWeekday(DayOfWeek.FRIDAY).atYear(2025, Basis.INFERRED);
    assertThat(placed.edtf()).isEqualTo("2025-07-04");
    assertThat(placed.basis()).isEqualTo(Basis.INFERRED);
    assertThat(placed.weekday()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(placed.isOpen()).isFalse();
  }

  @Test
  void theLastOfFebruaryFitsEveryYear() {
    assertThat(day(2, 29).atYear(2025, Basis.INFERRED).edtf()).isEqualTo("2025-02-28");
    DateValue month = DateValue.openMonth(Month.FEBRUARY).atYear(2025, Basis.INFERRED);
    assertThat(month.end()).isEqualTo(LocalDate.of(2025, 2, 28));
  }

  @Test
  void anOpenRangeOverNewYearEndsInTheYearAfter() {
    DateValue range = DateValue.open(MonthDay.of(12, 30), MonthDay.of(1, 2), Precision.RANGE);
    assertThat(range.atYear(2024, Basis.INFERRED).edtf()).isEqualTo("2024-12-30/2025-01-02");
  }

  private static DateValue day(int month, int day) {
    return DateValue.open(MonthDay.of(month, day), MonthDay.of(month, day), Precision.DAY);
  }
}
