package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern WORD =
      Pattern.compile(
          "\uFFFC+|(?:\\p{Lu}\\.){2,6}|['’ʼ]\\p{L}+|\\p{L}[\\p{L}\\p{M}]*|\\d+|--|[^\\s\\p{Zs}\\p{L}\\d]");

  /**
   * Cuts {@code sentence}.
   *
   * @param dates stretches of the article in which no number is looked for
   */
  static Words of(Sentence sentence, List<Span> dates) {
    String text = masked(sentence, dates);
    List<NumberMention> numbers = NumberWords.find(text);
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    int next = 0;
    for (int at = 0; m.find(at); ) {
      while (next < numbers.size() && numbers.get(next).span().start() < m.start()) {
        next++;
      }
      if (next < numbers.size() && numbers.get(next).span().start() == m.start()) {
        NumberMention number = numbers.get(next++);
        Span span = number.span();
        words.add(word(span.start(), span.end(), Word.Kind.NUMBER, span.in(text), number));
        at = span.end();
        continue;
      }
      words.add(word(m.start(), m.end(), kind(m.group()), m.group(), null));
      at = m.end();
    }
    return new Words(sentence, List.copyOf(words));
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
