package exchangeline.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in addresses and file names: {@code /2025/06/11/}, {@code 20250611_}, {@code 18.07.2024}.
 */
final class PathDate {
  private static final int MAX_LENGTH = 2_000;
  private static final String YEAR = "(?<y%1$d>(?:19|20)\\d\\d|2100)";
  private static final String MONTH = "(?<m%1$d>\\d{1,2}|" + WrittenDate.monthNames() + ")";
  private static final String DAY = "(?<d%1$d>\\d{1,2})";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:"
              + form(1, YEAR + "(?<s%1$d>[-/_.])" + MONTH + "\\k<s%1$d>" + DAY + "(?!\\d)")
              + "|"
              + form(2, DAY + "(?<s%1$d>[-_./])" + MONTH + "\\k<s%1$d>" + YEAR + "(?!\\d)")
              + "|"
              + form(3, "(?<!\\p{L})" + YEAR + "(?<m%1$d>\\d\\d)(?<d%1$d>\\d\\d)(?![\\p{L}\\d])")
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_PATH = Pattern.compile("^[a-z][a-z0-9+.-]*://[^/]*", 2);
  private static final Pattern DAY_FOLDER =
      Pattern.compile("(?:^|/)(?:19|20)\\d\\d/\\d{1,2}/\\d{1,2}(?=/)");

  private PathDate() {}

  /** The date in the path of {@code url}; that of host, query and fragment does not count. */
  static Optional<LocalDate> ofUrl(String url) {
    return first(BEFORE_PATH.matcher(url).replaceFirst("").split("[?#]", 2)[0]);
  }

  /**
   * The date in the file name of {@code id}, else in its folders {@code 2025/06/11/}. A folder with
   * a date in its own name, such as that of an export, says nothing about the articles.
   */
  static Optional<LocalDate> ofFile(String id) {
    Optional<LocalDate> name = first(id.substring(id.lastIndexOf('/') + 1));
    if (name.isPresent()) {
      return name;
    }
    Matcher folders = DAY_FOLDER.matcher(id);
    return folders.find() ? first(folders.group()) : Optional.empty();
  }

  private static Optional<LocalDate> first(String path) {
    if (path.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher m = DATE.matcher(path);
    while (m.find()) {
      LocalDate day = read(m, m.group("y1") != null ? 1 : m.group("y2") != null ? 2 : 3);
      if (day != null) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static LocalDate read(Matcher m, int form) {
    int year = Integer.parseInt(m.group("y" + form));
    String written = m.group("m" + form);
    int day = Integer.parseInt(m.group("d" + form));
    if (Character.isLetter(written.charAt(0))) {
      return WrittenDate.dayOrNull(year, WrittenDate.month(written), day);
    }
    int month = Integer.parseInt(written);
    LocalDate dayFirst = WrittenDate.dayOrNull(year, month, day);
    if (form != 2 || m.group("s2").equals(".")) {
      return dayFirst;
    }
    LocalDate monthFirst = WrittenDate.dayOrNull(year, day, month);
    if (dayFirst != null && monthFirst != null && day != month) {
      return null;
    }
    return dayFirst != null ? dayFirst : monthFirst;
  }

  private static String form(int number, String pattern) {
    return pattern.replace("%1$d", Integer.toString(number));
  }
}
