package exchangeline.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date.
 *
 * <p>Reading has two steps: all rules first claim their words, in order of precedence, and then the
 * claims are resolved from left to right, since "two days later" needs the date before it.
 */
interface DateRule {
  Pattern pattern();

  /** What a sentence must hold for the rule to be tried: most sentences hold no date. */
  default Trigger trigger() {
    return Trigger.WORD;
  }

  /** Second test, of a sentence that holds the trigger: false when nothing in it can match. */
  default boolean maybe(String text) {
    return true;
  }

  /** Kinds of words that no match of a rule can do without. */
  enum Trigger {
    WORD,
    DIGIT,
    MONTH,
    WEEKDAY,
    UNIT
  }

  /**
   * What the words at the matcher's position say, or empty when they are no date after all. The
   * claim must not keep the matcher.
   */
  Optional<Claim> read(Matcher match, String text);

  /** Words taken by a rule, from {@code start} to {@code end} in the sentence. */
  record Claim(int start, int end, Resolution resolution) {
    static Optional<Claim> of(Matcher match, Resolution resolution) {
      return Optional.of(new Claim(match.start(), match.end(), resolution));
    }
  }

  /** Turns claimed words into dates; none when the surroundings show that they are no date. */
  interface Resolution {
    List<DateReading> in(DateScope scope);
  }
}
