package exchangeline.reading;

import exchangeline.text.Sentence;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A yearless day that a page or a post bears, where no other day of publication is known: "19:02
 * 17.10." above the text, "— Jane Roe (@jroe) March 19" below a quoted post.
 */
final class Stamp {
  /** Sentences above which a page bears its day. */
  private static final int TOP = 3;

  private static final String CLOCK = "\\d{1,2}[:.]\\d\\d(?: ?h| ?[ap]m)?";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\W*(?:C[,|]? +(?<d1>\\d{1,2})\\.(?<m1>\\d{1,2})\\.?|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.?[,|]? +C)\\W*"
              .replace("C", CLOCK));

  /** What is left of a line that is nothing but a day and a clock time. */
  private static final Pattern CLOCK_ONLY =
      Pattern.compile(
          "(?i)(?:[\\s|•,–—-]|posted|published|updated|on|at|hrs?|C)*".replace("C", CLOCK));

  private static final Pattern SIGNED =
      Pattern.compile("^\\s*(?:—|–|--?) ?[^()\\n]{2,60}\\(@\\w{2,30}\\),? $");

  private Stamp() {}

  /**
   * The day, when the first such line gives one.
   *
   * @param sentences of the article
   * @param dates of each sentence
   */
  static Optional<MonthDay> of(List<Sentence> sentences, List<List<DateMention>> dates) {
    return sentences.stream()
        .map(s -> day(s, dates.get(s.index())))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static MonthDay day(Sentence sentence, List<DateMention> dates) {
    String text = sentence.text();
    boolean top = sentence.index() < TOP;
    Matcher numbers = NUMBERS.matcher(text);
    if (top && numbers.matches()) {
      boolean first = numbers.group("d1") != null;
      return monthDay(numbers.group(first ? "m1" : "m2"), numbers.group(first ? "d1" : "d2"));
    }
    for (DateMention date : dates) {
      int start = date.span().start() - sentence.span().start();
      String before = text.substring(0, start);
      String around = before + text.substring(date.span().end() - sentence.span().start());
      boolean weekday = date.value().weekday() != null && around.matches("\\W*");
      boolean alone = top && (weekday || around.chars().anyMatch(Character::isDigit));
      boolean stamp =
          (alone && CLOCK_ONLY.matcher(around).matches()) || SIGNED.matcher(before).matches();
      if (stamp && isOpenDay(date)) {
        return date.value().openStart();
      }
    }
    return null;
  }

  private static boolean isOpenDay(DateMention date) {
    return date.value().isOpen() && date.value().precision() == DateValue.Precision.DAY;
  }

  private static MonthDay monthDay(String month, String day) {
    try {
      return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
