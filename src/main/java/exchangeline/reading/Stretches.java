package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a text into rough sentences without a model: at blank lines and at the full stops before a
 * capital, if no abbreviation bears them.
 */
final class Stretches {
  private static final SwiftPattern END =
      SwiftPattern.of("[.!?][\"”’')\\]]*\\s+(?=[\"“‘'(\\[]?\\p{Lu})|\\n[ \\t\\r]*\\n");

  /** "Lt.", "U.S.", "Sept.": a short word with a capital may go on. */
  private static final Pattern SHORT = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}.]{0,4}$");

  /** UTF-16 units of the longest word that may be short for another. */
  private static final int ABBREVIATION = 6;

  private Stretches() {}

  /** The stretches in the order of the text, which they cover but for what parts them. */
  static List<Span> of(String text) {
    List<Span> stretches = new ArrayList<>();
    int from = 0;
    for (MatchResult end : END.all(text)) {
      if (text.charAt(end.start()) == '.' && isAbbreviation(text, end.start())) {
        continue;
      }
      stretches.add(new Span(from, end.start()));
      from = end.end();
    }
    stretches.add(new Span(from, text.length()));
    return stretches;
  }

  private static boolean isAbbreviation(String text, int stop) {
    return SHORT.matcher(text.substring(Math.max(0, stop - ABBREVIATION), stop)).find();
  }
}
