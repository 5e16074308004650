package exchangeline.report;

import exchangeline.pack.Pack;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.text.SwiftPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Finds the year of an article that gives none: among the years of the pack's window, those in
 * which the text's own facts can hold (coding manual, §7). Only a single survivor counts.
 */
final class YearInference {
  /** A captivity or a war that has lasted so long cannot have begun before the conflict did. */
  private static final SwiftPattern LASTED =
      SwiftPattern.of(
          "(?i)\\b(?:captivity|captive|held|imprisoned|prison|prisoners?|war|invasion|behind bars)\\b[^.\\n]{0,60}?\\b(?:for |after )?(?:over|more than)\\s+(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+years");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Captives named as longest held were taken in the first months of a war. */
  private static final int FIRST_MONTHS = 3;

  private final LocalDate earliest;
  private final LocalDate latest;

  private YearInference(LocalDate earliest, LocalDate latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * The window in which an article's events can lie.
   *
   * @param text of the article
   * @param dates that it states
   * @param pack of the conflict, or empty when no pack knows it: then no year is inferred
   * @param asOf last day to consider instead of the pack's horizon, or null
   */
  static Optional<YearInference> of(
      String text, List<DateMention> dates, Optional<Pack> pack, LocalDate asOf) {
    if (pack.isEmpty()) {
      return Optional.empty();
    }
    LocalDate earliest = pack.get().from();
    LocalDate latest = asOf != null ? asOf : LocalDate.of(pack.get().horizon(), 12, 31);
    for (DateMention date : dates) {
      boolean past = date.value().isPlaced() && !date.future();
      if (past && date.value().start().isAfter(earliest)) {
        earliest = date.value().start();
      }
    }
    for (MatchResult lasted : LASTED.all(text)) {
      int years = number(lasted.group(1));
      LocalDate since = pack.get().from().plusYears(years);
      LocalDate until = pack.get().from().plusYears(years + 1L).plusMonths(FIRST_MONTHS);
      earliest = since.isAfter(earliest) ? since : earliest;
      latest = until.isBefore(latest) && until.isAfter(earliest) ? until : latest;
    }
    return Optional.of(new YearInference(earliest, latest));
  }

  private static int number(String word) {
    int index = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return index >= 0 ? index : Integer.parseInt(word);
  }

  /**
   * The value with its year, when only one year of the window fits; else as it was.
   *
   * @param value a yearless one
   * @param weekday that the text gives to that day, or null
   */
  DateValue place(DateValue value, DayOfWeek weekday) {
    if (!value.isOpen()) {
      return value;
    }
    List<DateValue> fitting = new ArrayList<>();
    for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
      DateValue placed = value.atYear(year, Basis.INFERRED);
      boolean inside = !placed.end().isBefore(earliest) && !placed.start().isAfter(latest);
      boolean day = weekday == null || placed.start().getDayOfWeek() == weekday;
      if (inside && day) {
        fitting.add(placed);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : value;
  }

  /**
   * The value in the year that brings it nearest to {@code anchor}, never far behind it; as it was
   * where its weekday is another in that year.
   */
  static DateValue near(DateValue value, LocalDate anchor) {
    if (!value.isOpen()) {
      return value;
    }
    DateValue same = value.atYear(anchor.getYear(), Basis.INFERRED);
    DateValue placed =
        same.start().isAfter(anchor.plusDays(60))
            ? value.atYear(anchor.getYear() - 1, Basis.INFERRED)
            : same;
    boolean fits = value.weekday() == null || placed.start().getDayOfWeek() == value.weekday();
    return fits ? placed : value;
  }
}
