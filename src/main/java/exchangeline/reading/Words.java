package exchangeline.reading;

import static java.lang.Character.COMBINING_SPACING_MARK;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.NON_SPACING_MARK;
import static java.lang.Character.SPACE_SEPARATOR;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence cut into {@link Word}s, every number one word. Only the first {@value #LONGEST} units
 * are read: a longer "sentence" is a table or a dump.
 *
 * @param sentence where the words stand
 * @param list the words in order
 */
record Words(Sentence sentence, List<Word> list) {
  static final int LONGEST = 5_000;
  private static final Word OUTSIDE = new Word(0, 0, Word.Kind.MARK, ".", false, null);
  private static final char MASK = '\uFFFC';
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,6}");

  /**
   * Cuts {@code sentence}.
   *
   * @param dates stretches of the article in which no number is looked for
   */
  static Words of(Sentence sentence, List<Span> dates) {
    String text = masked(sentence, dates);
    List<NumberMention> numbers = NumberWords.find(text);
    List<Word> words = new ArrayList<>();
    int next = 0;
    for (int at = start(text, 0); at < text.length(); ) {
      while (next < numbers.size() && numbers.get(next).span().start() < at) {
        next++;
      }
      int end;
      if (next < numbers.size() && numbers.get(next).span().start() == at) {
        NumberMention number = numbers.get(next++);
        end = number.span().end();
        words.add(word(at, end, Word.Kind.NUMBER, text.substring(at, end), number));
      } else {
        end = end(text, at);
        String raw = text.substring(at, end);
        words.add(word(at, end, kind(raw), raw, null));
      }
      at = start(text, end);
    }
    return new Words(sentence, List.copyOf(words));
  }

  /** The first unit from {@code at} on that is no space, or the end. */
  private static int start(String text, int at) {
    int start = at;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The end of the word or mark that begins at {@code at}. */
  private static int end(String text, int at) {
    char first = text.charAt(at);
    if (first == MASK) {
      return endOf(text, at, c -> c == MASK);
    }
    if (isDigit(first)) {
      return endOf(text, at, Words::isDigit);
    }
    if (Character.isUpperCase(first) && text.startsWith(".", at + 1)) {
      Matcher initials = INITIALS.matcher(text).region(at, text.length());
      if (initials.lookingAt()) {
        return initials.end();
      }
    }
    if (first == '\'' || first == '’' || first == 'ʼ') {
      return Math.max(at + 1, endOf(text, at + 1, Character::isLetter));
    }
    if (Character.isLetter(text.codePointAt(at))) {
      return endOf(text, at, c -> Character.isLetter(c) || isMark(c));
    }
    return text.startsWith("--", at) ? at + 2 : at + Character.charCount(text.codePointAt(at));
  }

  private static int endOf(String text, int from, IntPredicate belongs) {
    int end = from;
    while (end < text.length() && belongs.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || Character.getType(c) == SPACE_SEPARATOR;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == NON_SPACING_MARK || type == COMBINING_SPACING_MARK || type == ENCLOSING_MARK;
  }

  private static String masked(Sentence sentence, List<Span> dates) {
    String text = sentence.text();
    StringBuilder cut = new StringBuilder(text.substring(0, Math.min(text.length(), LONGEST)));
    for (Span date : dates) {
      int from = Math.max(date.start() - sentence.span().start(), 0);
      int to = Math.min(date.end() - sentence.span().start(), cut.length());
      for (int i = from; i < to; i++) {
        cut.setCharAt(i, MASK);
      }
    }
    return cut.toString();
  }

  private static Word.Kind kind(String text) {
    char first = text.charAt(0);
    if (first == MASK) {
      return Word.Kind.DATE;
    }
    boolean letters = Character.isLetterOrDigit(first) || (text.length() > 1 && first != '-');
    return letters ? Word.Kind.WORD : Word.Kind.MARK;
  }

  private static Word word(int start, int end, Word.Kind kind, String raw, NumberMention number) {
    String text = raw.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    if (kind == Word.Kind.MARK) {
      text =
          switch (text) {
            case "--", "—" -> "–";
            case "‐", "‑" -> "-";
            default -> text;
          };
    }
    return new Word(start, end, kind, text, Character.isUpperCase(raw.charAt(0)), number);
  }

  int size() {
    return list.size();
  }

  /** The word at {@code i}, or a full stop before the first and after the last. */
  Word at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : OUTSIDE;
  }

  boolean is(int i, String text) {
    return at(i).is(text);
  }

  /** The word that holds {@code offset}, which counts in the article, or the first behind it. */
  int wordAt(int offset) {
    int local = offset - sentence.span().start();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).end() > local) {
        return i;
      }
    }
    return list.size();
  }

  /** The article's stretch from the word {@code first} to the word {@code last}, both included. */
  Span span(int first, int last) {
    return sentence.inArticle(at(first).start(), at(last).end());
  }

  /** What stands in the article from {@code first} to {@code last}, both included. */
  String text(int first, int last) {
    return sentence.text().substring(at(first).start(), at(last).end());
  }

  /** The text of the word at {@code i} as it was written. */
  String raw(int i) {
    return text(i, i);
  }
}
