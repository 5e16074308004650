package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Line ends that an old wire, a mail or a transcript sets in the middle of a sentence. They become
 * spaces, unit for unit, since a line is otherwise read as closed: a headline has no full stop.
 */
final class HardWraps {
  static final Pattern LINE = Pattern.compile("[^\n]+");

  /** " The …", "- item", "3. item", "| cell": opens a paragraph, an entry or a row. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:\\s{2,}|\\t|\\s*(?:[-*•–—|>#]|\\d{1,2}[.)])(?:\\s|$)).*");

  private static final Pattern CLOSED = Pattern.compile(".*[.!?:;][\"”’')\\]]*\\s*");
  private static final Pattern GOES_ON = Pattern.compile("^\\s?\\p{Ll}.*");

  /** UTF-16 units of a line; shorter lines are verse or lists, longer ones are paragraphs. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  /** Line ends on which a width can be measured. */
  private static final int FEWEST = 3;

  private HardWraps() {}

  /**
   * A line and the next one right below it.
   *
   * @param end of the line, in UTF-16 units of the text
   */
  private record Pair(String line, String next, int end) {
    /** True when the next line's first word had no room left in a column of {@code width}. */
    boolean isFull(int width) {
      return length() + 1 + next.strip().split("\\s", 2)[0].length() > width;
    }

    /** The first line may be a headline that happens to be as long as the lines below. */
    boolean opensText() {
      return end == line.length();
    }

    int length() {
      return line.stripTrailing().length();
    }

    boolean breaksClause() {
      return length() >= NARROWEST
          && length() <= WIDEST
          && !CLOSED.matcher(line).matches()
          && GOES_ON.matcher(next).matches();
    }
  }

  /** Blanks the line ends of {@code copy} that break a paragraph set to a fixed width. */
  static void join(StringBuilder copy) {
    List<Pair> pairs = pairs(copy.toString());
    int width = pairs.stream().mapToInt(Pair::length).max().orElse(0);
    long full = pairs.stream().filter(p -> p.isFull(width)).count();
    boolean set =
        pairs.size() >= FEWEST && width >= NARROWEST && width <= WIDEST && 2 * full >= pairs.size();
    for (Pair pair : pairs) {
      boolean opens = OPENING.matcher(pair.next()).matches();
      if (!opens && (pair.breaksClause() || (set && !pair.opensText() && pair.isFull(width)))) {
        copy.setCharAt(pair.end(), ' ');
      }
    }
  }

  private static List<Pair> pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    String line = "";
    int end = -1;
    while (lines.find()) {
      String next = lines.group();
      if (end >= 0 && lines.start() == end + 1 && !line.isBlank() && !next.isBlank()) {
        pairs.add(new Pair(line, next, end));
      }
      line = next;
      end = lines.end();
    }
    return pairs;
  }
}
