package exchangeline.reading;

import java.util.regex.Pattern;

/** "On Monday the minister hailed the swap": the day is that of the speech, not of the swap. */
final class Opinion {
  /** Verbs whose object took place before, or is to. */
  private static final Pattern OF_SPEECH =
      Pattern.compile(
          "welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|prais(?:e|es|ed|ing)|applaud(?:s|ed|ing)?"
              + "|laud(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|recall(?:s|ed|ing)?");

  /** The same, of what is talked about later. */
  private static final Pattern OF_DISPUTE =
      Pattern.compile(
          "critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|defend(?:s|ed|ing)?"
              + "|debat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|slam(?:s|med|ming)?|question(?:s|ed|ing)?"
              + "|oppos(?:e|es|ed|ing)|protest(?:s|ed|ing)?|decri(?:es|ed)|justif(?:ies|ied)"
              + "|blast(?:s|ed|ing)?|attack(?:s|ed|ing)?|lament(?:s|ed|ing)?|explain(?:s|ed|ing)?");

  /** Words from the verb to the noun. */
  private static final int REACH = 9;

  private Opinion() {}

  /** True where {@code trigger} names what somebody speaks of on that day. */
  static boolean isDatedBy(Tagged s, DateMention date, Trigger trigger) {
    if (!trigger.frame().kind().isNoun()) {
      return false;
    }
    int verb = trigger.token() - 1;
    while (verb > Math.max(0, trigger.token() - REACH) && !s.tag(verb).equals("VERB")) {
      verb--;
    }
    boolean dispute = OF_DISPUTE.matcher(s.low(verb)).matches();
    if (!dispute && !OF_SPEECH.matcher(s.low(verb)).matches()) {
      return false;
    }
    int at = s.tokenAt(date.span().start());
    boolean possessed = s.lastToken(date.span()) + 1 == trigger.token();
    boolean before = at < trigger.token() && !possessed && !s.low(at - 1).equals("the");
    return before || (dispute && at > trigger.last());
  }
}
