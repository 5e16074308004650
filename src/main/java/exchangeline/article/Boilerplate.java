package exchangeline.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts page furniture, line by line, out of text that was copied from a whole web page. What the
 * furniture of a language looks like is data; see {@link FurnitureRule}.
 */
final class Boilerplate {
  /** A text longer than this is not copied from a web page and stays as it is. */
  static final int MAX_TEXT = 2_000_000;

  private static final int MAX_HEADLINE = 160;
  private static final int SENTENCE_WORDS = 6;
  private static final int WRAPPED = 45;
  private static final String CLOSING = "\"”’')]";

  /** How a line ends that is a sentence, or an item of a list in one. */
  private static final String STOPS = ".…;:,";

  private final FurnitureRules rules;

  Boilerplate(List<FurnitureRule> rules) {
    this.rules = new FurnitureRules(rules);
  }

  static Boilerplate english() {
    return new Boilerplate(FurnitureRule.read("lang/en/boilerplate.tsv"));
  }

  /** What remains of {@code text}, a tidy one, and tidy again. */
  String cut(String text) {
    if (text.length() > MAX_TEXT) {
      return text;
    }
    String remainder = new Page(text.split("\n", -1)).remainder();
    // Each line that stays gets a line end, the last one, too.
    return remainder.length() > text.length() ? text : SourceText.tidy(remainder);
  }

  /** True for a line that reads like a part of the article: a sentence, or a list item of one. */
  static boolean isProse(String line) {
    if (line.length() > MAX_HEADLINE) {
      return true;
    }
    int end = line.length();
    while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0 && hasWords(line, SENTENCE_WORDS);
  }

  private static boolean hasWords(String line, int count) {
    int words = 1;
    for (int i = 1; i < line.length() && words < count; i++) {
      words += line.charAt(i) == ' ' && line.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return words >= count;
  }

  /** The lines of one text while furniture is cut out of them. */
  private final class Page {
    private final String[] lines;
    private final int lastProse;

    /** By line: the length of all prose below it. */
    private final int[] proseBelow;

    Page(String[] lines) {
      this.lines = lines;
      this.lastProse = lastProse();
      this.proseBelow = new int[lines.length];
      for (int i = lines.length - 2; i >= 0; i--) {
        int next = isProse(lines[i + 1].strip()) ? lines[i + 1].length() : 0;
        proseBelow[i] = proseBelow[i + 1] + next;
      }
    }

    String remainder() {
      StringBuilder kept = new StringBuilder();
      int prose = 0;
      int i = 0;
      boolean cut = false;
      while (i < lines.length) {
        String line = lines[i].strip();
        FurnitureRule rule = isContinued(i, cut) ? null : rules.find(line, prose > 0);
        cut = rule != null;
        if (rule == null) {
          kept.append(lines[i]).append('\n');
          prose += isProse(line) ? line.length() : 0;
          i++;
        } else if (rule.action() == FurnitureRule.Action.TAIL && prose >= proseBelow[i]) {
          return kept.toString();
        } else if (rule.action() == FurnitureRule.Action.BLOCK && prose > 0) {
          kept.append('\n');
          i = rule.through() == null ? pastHeadlines(i + 1) : past(rule.through(), i + 1);
        } else {
          i++;
        }
      }
      return kept.toString();
    }

    /** True where the line before, of a text with hard line breaks, stops in a sentence. */
    private boolean isContinued(int line, boolean previousCut) {
      if (line == 0 || line >= lines.length || previousCut || lines[line].isBlank()) {
        return false;
      }
      String before = lines[line - 1];
      return before.length() >= WRAPPED
          && !isProse(before)
          && Character.isLowerCase(lines[line].strip().codePointAt(0));
    }

    private int lastProse() {
      for (int i = lines.length - 1; i >= 0; i--) {
        if (isProse(lines[i].strip()) && rules.find(lines[i].strip(), true) == null) {
          return i;
        }
      }
      return -1;
    }

    /** Headlines up to a blank line; below the last sentence of the article blank lines as well. */
    private int pastHeadlines(int from) {
      int i = from;
      while (i < lines.length && !isProse(lines[i].strip()) && !isContinued(i + 1, false)) {
        if (lines[i].isBlank() && i < lastProse) {
          return i;
        }
        i++;
      }
      return i;
    }

    private int past(Pattern through, int from) {
      int end = from;
      for (int i = from; i < lines.length; i++) {
        String line = lines[i].strip();
        if (!line.isEmpty()) {
          if (line.length() > FurnitureRules.MAX_LINE || !through.matcher(line).find()) {
            return end;
          }
          end = i + 1;
        }
      }
      return end;
    }
  }
}
