package exchangeline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as 2024-01-31. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + given + "' is not a day of the calendar written YYYY-MM-DD, such as 2024-01-31");
    }
  }
}
