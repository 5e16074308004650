package exchangeline.reading;

import java.util.Set;

/** Papers about captives, which change hands where the captives do not. */
final class Papers {
  private static final int REACH = 14;

  private static final String BEFORE_OBJECT = "DET|ADJ|NUM|PRON|ADP|ADV|PART";
  private static final String OF_RECIPIENT = BEFORE_OBJECT + "|NOUN|PROPN";

  private Papers() {}

  /** "A list of 40 captives – 12 women and 28 men – was handed over": before the insertion. */
  private static int subjectStart(Tagged s, int verb) {
    int start = StatusReader.segmentStart(s, verb);
    int open = start - 1;
    while (open > 0 && s.low(start).matches("[–—-]+") && !s.low(open).matches("[–—-]+")) {
      open--;
    }
    return s.low(open).matches("[–—-]+") && open > 0
        ? StatusReader.segmentStart(s, open - 1)
        : start;
  }

  /** "Exchanged, through diplomatic channels, lists of captives". */
  private static int behindInsertion(Tagged s, int from) {
    if (!s.low(from).equals(",")) {
      return from;
    }
    for (int i = from + 1; i < from + REACH; i++) {
      if (s.low(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Handed over a first list of 640 captives", "the lists of prisoners were exchanged". */
  static boolean areMeant(Tagged s, Trigger trigger, Set<String> papers) {
    // "Exchanged, through diplomatic channels, lists": the object stands behind an insertion.
    boolean inserted = behindInsertion(s, trigger.token() + 1) > trigger.token() + 1;
    boolean passive = trigger.voice() == Trigger.Voice.PASSIVE && !inserted;
    int from = passive ? subjectStart(s, trigger.token()) : trigger.token() + 1;
    int to = passive ? trigger.token() : Math.min(s.size(), trigger.token() + REACH);
    boolean toWhom = false;
    for (int i = passive ? from : behindInsertion(s, from); i < to; i++) {
      // "Handed over to the Swiss embassy a list": whom it was given to stands between.
      toWhom = s.low(i).equals("to") || (toWhom && !s.tag(i).equals("NUM"));
      int before = s.tag(i - 1).matches("DET|ADJ|NUM") ? i - 2 : i - 1;
      if (papers.contains(s.low(i)) && !(passive && s.tag(before).equals("ADP"))) {
        return true;
      }
      if (!passive && !s.tag(i).matches(toWhom ? OF_RECIPIENT : BEFORE_OBJECT)) {
        return false;
      }
    }
    return false;
  }
}
