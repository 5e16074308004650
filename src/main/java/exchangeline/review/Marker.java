package exchangeline.review;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are marked for people to see.
 *
 * @param colour true for a terminal that knows ANSI sequences
 */
record Marker(boolean colour) {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final String BOLD = "\u001B[1m";
  private static final String UNDERLINED = "\u001B[1;4m";
  private static final String PLAIN = "\u001B[0m";

  /** Words that head something. */
  String title(String words) {
    return colour ? BOLD + printable(words) + PLAIN : printable(words);
  }

  /** The same length without what would steer a terminal. */
  static String printable(String text) {
    return CONTROL.matcher(text).replaceAll("?");
  }

  /**
   * A text in lines of so many columns, some of its words marked. White space becomes a space or a
   * line end; a longer word has a line of its own.
   *
   * @param words to mark, in any order; those that overlap are marked as one
   */
  List<String> wrapped(String text, List<Span> words, int width) {
    List<Span> marks = joined(words);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int column = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int end = word.end();
      int begin = word.start();
      int marked =
          colour
              ? 0
              : (int) marks.stream().filter(m -> m.start() >= begin && m.start() < end).count()
                  + (int) marks.stream().filter(m -> m.end() > begin && m.end() <= end).count();
      int length = end - begin + marked;
      boolean within = marks.stream().anyMatch(m -> m.start() < begin && begin < m.end());
      if (column > 0 && column + 1 + length > width) {
        lines.add(line.append(within && colour ? PLAIN : "").toString());
        line = new StringBuilder(within && colour ? UNDERLINED : "");
        column = 0;
      }
      line.append(column > 0 ? " " : "").append(marked(text, marks, begin, end));
      column += (column > 0 ? 1 : 0) + length;
    }
    if (column > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    spans.stream()
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .forEach(
            span -> {
              int last = joined.size() - 1;
              if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).union(span));
              } else {
                joined.add(span);
              }
            });
    return joined;
  }

  private String marked(String text, List<Span> marks, int begin, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = begin; i <= end; i++) {
      int at = i;
      if (i > begin && marks.stream().anyMatch(m -> m.end() == at)) {
        word.append(colour ? PLAIN : "«");
      }
      if (i < end) {
        if (marks.stream().anyMatch(m -> m.start() == at)) {
          word.append(colour ? UNDERLINED : "»");
        }
        word.append(printable(text.substring(i, i + 1)));
      }
    }
    return word.toString();
  }
}
