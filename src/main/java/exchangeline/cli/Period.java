package exchangeline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day, month or year.
 *
 * @param first its first day
 * @param last its last day
 */
record Period(LocalDate first, LocalDate last) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** Reads 2024-05-31, 2024-05 and 2024. */
  static final class Converter implements ITypeConverter<Period> {
    @Override
    public Period convert(String given) {
      try {
        if (YEAR.matcher(given).matches()) {
          Year year = Year.parse(given);
          return new Period(year.atDay(1), year.atDay(year.length()));
        }
        if (MONTH.matcher(given).matches()) {
          YearMonth month = YearMonth.parse(given);
          return new Period(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(given);
        return new Period(day, day);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + given + "' is no date of the calendar: write 2024-05-31, 2024-05 or 2024");
      }
    }
  }
}
