package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.reading.DateValue.Precision;
import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that the layout of an article gives to its sentences. An entry of a chronology opens
 * with its date ("19 August: 1,000 for 19.", "3) Jan 30 – three for 110", "14 December 2020. …")
 * and runs to the end of its line or to the next one; a section runs from a line that is nothing
 * but a day to the next such line. One alone is no pattern: a byline or a dateline looks the same.
 */
final class Outline {
  private static final int FEWEST = 2;

  /** Bullets, numbers and short adverbials before the date of an entry. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^[\\s\\p{Pd}*•▪►·>#|]*(?:\\(?\\d{1,2}[.)] ?|no\\. ?\\d{1,3}:? ?)?[\\s*]*"
              + "(?:(?:on|in|by|at|the|a|night|of|to|late|early|and|from|between|\\p{L}+day),? ){0,6}$");

  /** What parts the date of an entry from what it tells: a dash, a colon, a full stop, a comma. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)^[*\\]\\s]*(?:,? (?:a )?\\p{L}{2,5}day)?[*)\\]\\s]*(?:[:.;|/]|\\p{Pd}|$).*");

  /** A year alone parts more than a full stop does. */
  private static final Pattern AFTER_YEAR = Pattern.compile("[*\\]\\s]*(?:[:|]|\\p{Pd}) ?\\D");

  private static final Pattern YEAR_LINE =
      Pattern.compile(
          "(?i)[\\s#*_=\\p{Pd}]*(?:(?:in|the year|year) )?((?:19|20)\\d\\d)[\\s#*_=:.\\p{Pd}]*");

  /** UTF-16 units. */
  private static final int HEADING = 60;

  /** What stands before the time in a heading that ends with it, or begins. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("[\\s#*_=\\p{Pd}]*|[^.!?\\d]*(?:[,:(]|\\p{Pd}) ?(?i:in )?");

  private static final Pattern AFTER_TITLE =
      Pattern.compile("\\)?[\\s#*_=\\p{Pd}]*|(?:[:,]| \\p{Pd}) [^.!?\\d]*");

  private static final Pattern JOIN = Pattern.compile("(?:,|&|,? and| \\p{Pd}|/)? ?");

  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}\\p{Pd}–—•]*");

  private final List<Sentence> sentences;
  private final List<List<DateMention>> dates;
  private final boolean[] marked;
  private final boolean[] opens;
  private final boolean[] heads;

  private Outline(List<Sentence> sentences, List<List<DateMention>> dates) {
    this.sentences = sentences;
    this.dates = dates;
    marked = new boolean[sentences.size()];
    opens = new boolean[sentences.size()];
    heads = new boolean[sentences.size()];
  }

  /**
   * The outline of an article.
   *
   * @param sentences of the article
   * @param dates of each sentence, in text order
   */
  static Outline of(List<Sentence> sentences, List<List<DateMention>> dates) {
    Outline outline = new Outline(sentences, dates);
    int entries = 0;
    int sections = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (dates.get(i).isEmpty() || sentences.get(i).line() == 0) {
        continue;
      }
      boolean alone = outline.fillsItsLine(i);
      boolean bare = outline.isBare(i);
      Precision precision = dates.get(i).get(0).value().precision();
      outline.heads[i] =
          alone
              && (bare
                  ? precision == Precision.DAY || outline.isOverProse(i)
                  : outline.isTitled(i));
      outline.opens[i] = !(alone && bare) && outline.isOpening(i);
      entries += outline.opens[i] ? 1 : 0;
      sections += outline.heads[i] ? 1 : 0;
    }
    System.arraycopy(outline.opens, 0, outline.marked, 0, outline.opens.length);
    if (entries < FEWEST) {
      Arrays.fill(outline.opens, false);
    } else {
      outline.addProse();
    }
    if (sections < FEWEST) {
      Arrays.fill(outline.heads, false);
    }
    return outline;
  }

  /** In a chronology "On 11 June came 1,212." is an entry too, without a mark behind the date. */
  private void addProse() {
    for (int i = 1; i < sentences.size(); i++) {
      if (dates.get(i).isEmpty() || heads[i] || opens[i]) {
        continue;
      }
      DateMention date = dates.get(i).get(0);
      Sentence sentence = sentences.get(i);
      String before = sentence.text().substring(0, date.span().start() - sentence.span().start());
      boolean range = date.value().precision() == Precision.RANGE;
      opens[i] =
          (range || (date.value().precision() == Precision.DAY && !before.isBlank()))
              && BEFORE.matcher(before).matches();
    }
  }

  /** True when the sentence opens an entry of a chronology. */
  boolean opens(int sentence) {
    return opens[sentence];
  }

  /** The year of the heading above, a line that is nothing but a year; null without one. */
  Integer yearAbove(int sentence) {
    for (int i = sentence - 1; i >= 0; i--) {
      Matcher year = YEAR_LINE.matcher(sentences.get(i).text());
      if (year.matches() && fillsItsLine(i)) {
        return Integer.valueOf(year.group(1));
      }
    }
    return null;
  }

  /** Where each sentence stands, with the dates as they were last found. */
  List<Setting> settings(List<List<DateMention>> found) {
    List<Setting> settings = new ArrayList<>();
    DateMention section = null;
    for (int i = 0; i < sentences.size(); i++) {
      section = heads[i] ? found.get(i).get(0) : section;
      int entry = entryOf(i);
      settings.add(
          entry >= 0
              ? new Setting(found.get(entry).get(0), true, null, false)
              : new Setting(section, false, null, false));
    }
    return settings;
  }

  /**
   * Index of the sentence that opens the entry of {@code sentence}, or -1. An entry that begins its
   * line is as long as the line; one inside a paragraph is a sentence, and the next one when the
   * first is nothing but the date.
   */
  private int entryOf(int sentence) {
    int line = sentences.get(sentence).line();
    for (int i = sentence; i >= 0 && sentences.get(i).line() == line; i--) {
      if (opens[i]) {
        boolean whole = marked[i] && (i == 0 || sentences.get(i - 1).line() != line);
        boolean own = i == sentence || (isBare(i) && i == sentence - 1);
        return whole || own ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The last day of the entry or section that a sentence stands in, null where there is none or its
   * year is open.
   *
   * @param sentence index of one that opens neither
   * @param found the dates of the sentences before
   */
  LocalDate dayAround(int sentence, List<List<DateMention>> found) {
    if (heads[sentence]) {
      return null;
    }
    int entry = entryOf(sentence);
    for (int i = sentence - 1; i >= 0; i--) {
      if (heads[i] || i == entry) {
        return found.get(i).stream()
            .filter(d -> d.value().precision() != Precision.YEAR)
            .filter(d -> d.value().precision() != Precision.MONTH)
            .map(d -> d.value().end())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
      }
    }
    return null;
  }

  private boolean fillsItsLine(int i) {
    int line = sentences.get(i).line();
    boolean first = i == 0 || sentences.get(i - 1).line() != line;
    boolean last = i + 1 == sentences.size() || sentences.get(i + 1).line() != line;
    return first && last;
  }

  /** True when the sentence is nothing but dates. */
  private boolean isBare(int i) {
    String text = sentences.get(i).text();
    int from = sentences.get(i).span().start();
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (DateMention date : dates.get(i)) {
      rest.append(text, at, date.span().start() - from);
      at = date.span().end() - from;
    }
    return !dates.get(i).isEmpty() && NOTHING.matcher(rest.append(text.substring(at))).matches();
  }

  /** A time of the past in a line above a longer one: "July 1996" over what happened then. */
  private boolean isOverProse(int i) {
    LocalDate day = dates.get(i).get(0).value().end();
    return day != null
        && !dates.get(i).get(0).future()
        && i + 1 < sentences.size()
        && sentences.get(i + 1).text().length() > sentences.get(i).text().length();
  }

  /** "Cairo, June 1985", "1996: the bodies of Baalbek": a heading with its time at one end. */
  private boolean isTitled(int i) {
    String line = sentences.get(i).text();
    int from = sentences.get(i).span().start();
    Span date = dates.get(i).get(0).span();
    // "2023: seven days in November"
    boolean year = dates.get(i).get(0).value().precision() == Precision.YEAR;
    return (dates.get(i).size() == 1 || (year && date.start() == from))
        && line.length() <= HEADING
        && BEFORE_TITLE.matcher(line.substring(0, date.start() - from)).matches()
        && AFTER_TITLE.matcher(line.substring(date.end() - from)).matches()
        && isOverProse(i);
  }

  /** "May 23, 24, 25.": where the list of days ends that the sentence opens with. */
  private int listEnd(int i) {
    Sentence sentence = sentences.get(i);
    int end = dates.get(i).get(0).span().end() - sentence.span().start();
    for (DateMention next : dates.get(i).subList(1, dates.get(i).size())) {
      int from = next.span().start() - sentence.span().start();
      if (!JOIN.matcher(sentence.text().substring(end, Math.max(end, from))).matches()) {
        break;
      }
      end = next.span().end() - sentence.span().start();
    }
    return end;
  }

  private boolean isOpening(int i) {
    Sentence sentence = sentences.get(i);
    DateMention date = dates.get(i).get(0);
    int start = date.span().start() - sentence.span().start();
    int end = listEnd(i);
    LocalDate day = date.value().start();
    String behind = sentence.text().substring(end);
    boolean year = date.value().precision() == Precision.YEAR;
    if (year && !AFTER_YEAR.matcher(behind).lookingAt()) {
      return false;
    }
    boolean dated = day != null || date.value().isOpen() || date.value().weekday() != null;
    return dated
        && BEFORE.matcher(sentence.text().substring(0, start)).matches()
        && AFTER.matcher(behind.replace('\n', ' ')).matches();
  }
}
