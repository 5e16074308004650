package exchangeline.reading;

import java.util.stream.IntStream;

/** Days behind a transfer that are those of its telling. */
final class ReportDays {
  private ReportDays() {}

  /**
   * "Announced the swap last Thursday", "who brokered the swap, told them on Thursday", in a
   * headline "freed in a swap as the president meets them today".
   *
   * @param date first token of the date, behind the trigger in its clause
   */
  static boolean isOfTelling(Tagged s, Trigger trigger, int date) {
    boolean announced =
        trigger.frame().kind().isNoun()
            && s.low(trigger.token() - 1).equals("the")
            && s.low(trigger.token() - 2).matches("announced|unveiled|disclosed|revealed")
            && s.words(trigger.last() + 1, date).matches("(?:on|in)?");
    return announced
        || IntStream.range(trigger.last() + 1, date)
            .anyMatch(
                i ->
                    (s.low(i).matches("told|briefed") && s.tag(i).equals("VERB"))
                        || (s.headline() && s.low(i).equals("as")));
  }
}
