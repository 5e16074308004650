package exchangeline.article;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the top and the bottom of an article say; work on texts of any length is bounded. */
final class ShortText {
  private static final int MAX_LINES = 5_000;
  private static final int MAX_UNITS = 200_000;
  private static final int MAX_LINE = 2_000;
  private static final int PARAGRAPH = 140;
  private static final int HEAD_PARAGRAPHS = 2;
  private static final int MAX_HEADLINE = 200;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?:written |edited )?by|author:?|source:|from our|staff|file photo|photo|image)\\b.*"
              + "|.{0,60}\\b(?:agency|agencies|desk|reporters?|bureau|correspondents?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FULL_STOP = Pattern.compile(".*[.…;,:][\"”’)]?", Pattern.DOTALL);

  /** What stands around a headline: a path of sections, Markdown. */
  private static final Pattern MARKUP =
      Pattern.compile("^(?:[^»]{1,40}»\\s*)+|^#{1,6} +|^\\*\\*|\\*\\*$|\\\\$");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.,-]*");

  private ShortText() {}

  /** The lines of the beginning of {@code text} that are not blank, each cut off if too long. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < MAX_LINES) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, Math.min(end, start + MAX_LINE)).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** The first lines, up to the second paragraph. */
  static List<String> head(List<String> lines, int max) {
    int paragraphs = 0;
    int end = 0;
    while (end < Math.min(max, lines.size()) && paragraphs < HEAD_PARAGRAPHS) {
      paragraphs += isParagraph(lines.get(end)) ? 1 : 0;
      end++;
    }
    return lines.subList(0, end);
  }

  static boolean isParagraph(String line) {
    return line.length() >= PARAGRAPH;
  }

  static List<String> tail(List<String> lines, int count) {
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  /** The headline: a short line before the first paragraph, without a full stop; or null. */
  static String headline(List<String> lines) {
    if (Masthead.at(lines) == 0) {
      return headline(lines.subList(1, lines.size()));
    }
    for (String line : head(lines, 5)) {
      boolean aside = CREDIT.matcher(line).matches() || !Stamp.find(line).isEmpty();
      if (aside || WORDS.matcher(line).results().limit(3).count() < 3) {
        continue;
      }
      boolean fits = line.length() < MAX_HEADLINE;
      return fits && !FULL_STOP.matcher(line).matches()
          ? MARKUP.matcher(line).replaceAll("")
          : null;
    }
    return null;
  }

  /** The latest of the full dates that the text names. */
  static Optional<LocalDate> latest(String text) {
    return WrittenDate.find(text.substring(0, Math.min(text.length(), MAX_UNITS))).stream()
        .filter(date -> !date.isOpen())
        .map(WrittenDate::day)
        .max(Comparator.naturalOrder());
  }

  /** True when the text names the day and the month of {@code day} in words. */
  static boolean names(String text, LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String name = month.substring(0, 3) + "(?:" + month.substring(3) + "|t|\\.)?";
    int number = day.getDayOfMonth();
    Matcher m =
        Pattern.compile(
                "(?<!\\d)"
                    + number
                    + "(?:st|nd|rd|th)? "
                    + name
                    + "\\b|\\b"
                    + name
                    + " "
                    + number
                    + "(?!\\d)")
            .matcher(text);
    m.region(0, Math.min(text.length(), MAX_UNITS));
    return m.find();
  }
}
