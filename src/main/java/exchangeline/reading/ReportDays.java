package exchangeline.reading;

import java.util.stream.IntStream;

/** Days behind a transfer that are those of its telling. */
final class ReportDays {
  /** Words from a verb of telling to the noun. */
  private static final int REACH = 5;

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
            && s.words(trigger.token() - REACH, trigger.token())
                .matches("(?:.* )?(?:announced|unveiled|disclosed|revealed) the(?: \\w+){0,2}")
            && s.words(trigger.last() + 1, date).matches("(?:on|in)?");
    return announced
        || IntStream.range(trigger.last() + 1, date)
            .anyMatch(
                i ->
                    (s.low(i).matches("told|briefed") && s.tag(i).equals("VERB"))
                        || (s.headline() && s.low(i).equals("as")));
  }
}
