package exchangeline.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a date says beside its year.
 *
 * @param month 1 to 12
 * @param day 1 to 31, or null for the whole month
 */
record MonthAndDay(int month, Integer day) {
  private static final Pattern FORM =
      Pattern.compile("(?:-|\\d{4}|XXXX)-(\\d\\d)(?:-(\\d\\d|XX))?[~?%]?(?:/.*)?");

  /**
   * Reads {@code --07-04}, {@code XXXX-07-04}, {@code XXXX-07}, {@code 2025-07-04}; of a range its
   * start.
   */
  static Optional<MonthAndDay> parse(String date) {
    Matcher parts = FORM.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean whole = parts.group(2) == null || parts.group(2).equals("XX");
    return Optional.of(
        new MonthAndDay(
            Integer.parseInt(parts.group(1)), whole ? null : Integer.valueOf(parts.group(2))));
  }

  static MonthAndDay of(LocalDate day) {
    return new MonthAndDay(day.getMonthValue(), day.getDayOfMonth());
  }
}
