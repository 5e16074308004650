package exchangeline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A full date, with day, month and year, as it stands in a short text.
 *
 * @param span where
 * @param day what it says; with day before month where the order is open
 * @param swapped the other reading of one like 04/09/2024, or null when there is but one
 */
record WrittenDate(Span span, LocalDate day, LocalDate swapped) {
  private static final String DAY = "(?<d>\\d{1,2})";
  private static final String YEAR = "(?<y>(?:19|20)\\d\\d|2100)";

  /** Pages that are turned into text may lose the blank before a time. */
  private static final String YEAR_END = "(?!\\d(?!\\d?:\\d\\d))";

  private static final Pattern HAS_YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
  private static final String NAME = "(?<name>" + monthNames() + ")\\.?";
  private static final List<Pattern> FORMS =
      Stream.of(
              YEAR + "(?<s>[-/])(?<m>\\d{1,2})\\k<s>" + DAY + "(?!\\d)",
              DAY + "(?:st|nd|rd|th)?(?: of)?[ \u00A0-]" + NAME + ",?[ \u00A0-]" + YEAR + YEAR_END,
              NAME + "[ \u00A0]" + DAY + "(?:st|nd|rd|th)?,?[ \u00A0]" + YEAR + YEAR_END,
              DAY + "(?<s>[./-])(?<m>\\d{1,2})\\k<s>" + YEAR + "(?!\\d)")
          .map(form -> Pattern.compile("(?<![\\p{L}\\d.])" + form, Pattern.CASE_INSENSITIVE))
          .toList();

  /** All dates of {@code text}, in order, none overlapping another. */
  static List<WrittenDate> find(String text) {
    if (!HAS_YEAR.matcher(text).find()) {
      return List.of();
    }
    List<WrittenDate> all = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text);
      while (m.find()) {
        WrittenDate date = read(m, form.pattern());
        if (date != null) {
          all.add(date);
        }
      }
    }
    all.sort(Comparator.comparing(date -> date.span().start()));
    List<WrittenDate> apart = new ArrayList<>();
    for (WrittenDate date : all) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= date.span().start()) {
        apart.add(date);
      }
    }
    return apart;
  }

  /** True where nothing in the date itself tells its day from its month. */
  boolean isOpen() {
    return swapped != null;
  }

  /** The month that {@code name} begins, such as Sep, Sept or September in any case. */
  static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (english(month).toLowerCase(Locale.ROOT).startsWith(start)) {
        return month.getValue();
      }
    }
    return 0;
  }

  /** Alternatives of a regular expression. */
  static String monthNames() {
    return Stream.of(Month.values())
        .map(month -> english(month))
        .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + ")?")
        .collect(Collectors.joining("|"))
        .replace("Sep(?:tember)?", "Sep(?:t(?:ember)?)?");
  }

  static LocalDate dayOrNull(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String english(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static WrittenDate read(Matcher m, String form) {
    Span span = new Span(m.start(), m.end());
    int year = Integer.parseInt(m.group("y"));
    int day = Integer.parseInt(m.group("d"));
    if (form.contains("?<name>")) {
      return of(span, dayOrNull(year, month(m.group("name")), day), null);
    }
    int month = Integer.parseInt(m.group("m"));
    LocalDate dayFirst = dayOrNull(year, month, day);
    boolean open = m.start("d") < m.start("m") && !m.group("s").equals(".") && day != month;
    LocalDate monthFirst = open ? dayOrNull(year, day, month) : null;
    return dayFirst == null ? of(span, monthFirst, null) : of(span, dayFirst, monthFirst);
  }

  private static WrittenDate of(Span span, LocalDate day, LocalDate swapped) {
    return day == null ? null : new WrittenDate(span, day, swapped);
  }
}
