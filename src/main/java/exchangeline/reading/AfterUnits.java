package exchangeline.reading;

import exchangeline.article.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Israel handed over 15 bodies on Monday, one day after Hamas returned two": what lies before, and
 * its day, reckoned from the other's.
 */
final class AfterUnits {
  private static final Map<String, Integer> DAYS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);

  /** Tokens of "one day" before "after". */
  private static final int UNITS = 2;

  /** Tokens of ", one day" before "after". */
  private static final int REACH = 4;

  private AfterUnits() {}

  /** "headed home on Friday, days after being freed": the freeing lies before that Friday. */
  static boolean is(Tagged s, Trigger trigger) {
    int start = StatusReader.segmentStart(s, trigger.token());
    // "a week after the crash closed the road, and let 40 go": a verb of the clause before.
    boolean first =
        trigger.frame().kind().isNoun()
            || IntStream.range(start, trigger.token()).noneMatch(i -> s.tag(i).equals("VERB"));
    return first && after(s, start) >= 0;
  }

  /** True in a clause that such words open: "a day after Kigali let 40 go". */
  static boolean opens(Tagged s, int token) {
    return after(s, StatusReader.segmentStart(s, token)) >= 0;
  }

  /** The "after" behind a unit of time that opens a clause or stands right before it, or -1. */
  private static int after(Tagged s, int start) {
    return IntStream.rangeClosed(start, start + REACH)
        .filter(i -> s.low(i).equals("after"))
        .filter(i -> s.low(i - 1).matches("(day|week|month|year)s?"))
        .findFirst()
        .orElse(-1);
  }

  /**
   * The day of the trigger behind "after"; empty where the words or the other's day do not tell.
   */
  static Optional<DateMention> day(Tagged s, Trigger trigger) {
    if (!is(s, trigger)) {
      return Optional.empty();
    }
    int after = after(s, StatusReader.segmentStart(s, trigger.token()));
    Integer days = s.low(after - 1).matches("days?") ? DAYS.get(s.low(after - UNITS)) : null;
    Span words = s.spanOf(Math.max(0, after - UNITS), after);
    int start = s.sentence().span().start();
    return days == null
        ? Optional.empty()
        : s.dates().stream()
            .filter(d -> d.span().end() <= words.start())
            .filter(d -> d.value().isPlaced())
            .filter(d -> d.value().precision() == DateValue.Precision.DAY)
            .reduce((one, other) -> other)
            .map(
                d ->
                    new DateMention(
                        words,
                        s.sentence().text().substring(words.start() - start, words.end() - start),
                        DateValue.day(d.value().start().minusDays(days), DateValue.Basis.RELATIVE),
                        DateMention.Anchor.NARRATIVE,
                        false,
                        d.conflict()));
  }
}
