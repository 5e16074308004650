package exchangeline.timeline;

import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.open;
import static exchangeline.timeline.Reports.range;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Modifier;
import exchangeline.timeline.DateFit.Kind;
import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;

class DateFitTest {
  private static final DateValue FRIDAY = day("2025-07-04");

  private static Kind kind(DateValue a, DateValue b) {
    Kind kind = DateFit.of(a, b).kind();
    assertThat(DateFit.of(b, a).kind()).isEqualTo(kind);
    return kind;
  }

  @Test
  void daysAreTheSameNearOrApart() {
    assertThat(kind(FRIDAY, day("2025-07-04"))).isEqualTo(Kind.SAME);
    assertThat(kind(FRIDAY, day("2025-07-05"))).isEqualTo(Kind.NEAR);
    assertThat(kind(FRIDAY, day("2025-07-06"))).isEqualTo(Kind.APART);
  }

  @Test
  void aRangeFitsOnlyItself() {
    DateValue range = range("2025-07-03", "2025-07-05");
    assertThat(kind(range, FRIDAY)).isEqualTo(Kind.APART);
    assertThat(kind(range, range("2025-07-03", "2025-07-05"))).isEqualTo(Kind.SAME);
    assertThat(kind(range, range("2025-07-03", "2025-07-06"))).isEqualTo(Kind.APART);
  }

  @Test
  void aMonthAdmitsItsDaysWithinItsThird() {
    DateValue july = DateValue.month(2025, Month.JULY, Basis.STATED);
    assertThat(kind(july, FRIDAY)).isEqualTo(Kind.ADMITTED);
    assertThat(kind(july.withModifier(Modifier.LATE), FRIDAY)).isEqualTo(Kind.APART);
    assertThat(kind(july, day("2025-08-01"))).isEqualTo(Kind.APART);
  }

  @Test
  void anOpenYearAdmitsTheDayIfTheWeekdayFits() {
    assertThat(kind(open("07-04"), FRIDAY)).isEqualTo(Kind.ADMITTED);
    assertThat(kind(open("07-04").withWeekday(DayOfWeek.FRIDAY), FRIDAY)).isEqualTo(Kind.ADMITTED);
    assertThat(kind(open("07-04").withWeekday(DayOfWeek.MONDAY), FRIDAY)).isEqualTo(Kind.APART);
    assertThat(kind(open("07-05"), FRIDAY)).isEqualTo(Kind.NEAR);
    assertThat(kind(open("07-06"), FRIDAY)).isEqualTo(Kind.APART);
    assertThat(kind(DateValue.openMonth(Month.JULY), FRIDAY)).isEqualTo(Kind.ADMITTED);
  }

  @Test
  void aBareWeekdayAdmitsOnlyItsDays() {
    assertThat(kind(DateValue.weekdayOnly(DayOfWeek.FRIDAY), FRIDAY)).isEqualTo(Kind.ADMITTED);
    assertThat(kind(DateValue.weekdayOnly(DayOfWeek.MONDAY), FRIDAY)).isEqualTo(Kind.APART);
    assertThat(kind(DateValue.unknown(), FRIDAY)).isEqualTo(Kind.ADMITTED);
  }
}
