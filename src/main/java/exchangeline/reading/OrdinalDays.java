package exchangeline.reading;

import exchangeline.reading.DateValue.Precision;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that are counted instead of named: "on Monday and Tuesday … nine men on the first day and
 * eleven on the second" (dates-and-counts, §3).
 */
final class OrdinalDays {
  /** Sentences from the days to the words that count them. */
  private static final int REACH = 4;

  private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?<=\\bon )the (?<nth>first|second|third|fourth|fifth|last|final)(?:(?<day> day)(?! of\\b)"
              + "|(?= (?:and|it|there|came|with|another|\\d+)\\b|[,.;:)]| ?[–—]|$))");

  private OrdinalDays() {}

  /**
   * The dates of a sentence that names none itself; empty unless "the first day" or "the second
   * day" stands in it and all of these are among those told.
   *
   * @param before dates of the sentences before, in the order of the text
   */
  static List<DateMention> of(Sentence sentence, List<List<DateMention>> before) {
    Matcher words = DAY.matcher(sentence.text());
    if (!sentence.text().contains(" day") || !words.find()) {
      return List.of();
    }
    List<DateMention> days = told(before);
    List<DateMention> found = new ArrayList<>();
    boolean named = false;
    do {
      named |= words.group("day") != null;
      int nth = NTH.indexOf(words.group("nth").toLowerCase(Locale.ROOT));
      int index = nth < 0 ? days.size() - 1 : nth;
      if (!named || index < 0 || index >= days.size()) {
        return List.of();
      }
      DateMention day = days.get(index);
      found.add(
          new DateMention(
              sentence.inArticle(words.start(), words.end()),
              words.group(),
              day.value(),
              DateMention.Anchor.NARRATIVE,
              false,
              day.conflict()));
    } while (words.find());
    return found;
  }

  /** The days of the last sentence that told of several. */
  private static List<DateMention> told(List<List<DateMention>> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      List<DateMention> days =
          before.get(i).stream().filter(d -> !d.future()).flatMap(d -> single(d).stream()).toList();
      if (days.size() > 1) {
        return days;
      }
    }
    return List.of();
  }

  private static List<DateMention> single(DateMention date) {
    Precision precision = date.value().precision();
    boolean day = precision == Precision.DAY || date.value().weekday() != null;
    return precision == Precision.RANGE
        ? DailyFigures.daysOf(date)
        : day ? List.of(date) : List.of();
  }
}
