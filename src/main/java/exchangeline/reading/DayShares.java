package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;

/** Figures that stand beside their days: "1,212 on Wednesday and 1,200 on Friday". */
final class DayShares {
  private DayShares() {}

  /**
   * A share for each day.
   *
   * @param beside the figure beside each day, in order
   * @param all figures that are no parts; what stands with one of {@code beside} is of its day
   */
  static List<DateChoice.Share> of(
      Tagged s, List<Count> beside, List<DateMention> days, List<Count> all) {
    boolean each = beside.get(0).scope() == Count.Scope.EACH;
    List<DateChoice.Share> shares = new ArrayList<>();
    for (int i = 0; i < beside.size(); i++) {
      boolean follows = each && i > 0 && beside.get(i).scope() == Count.Scope.NONE;
      List<Count> own = new ArrayList<>();
      for (Count count : all) {
        // "76 (sixty soldiers, the rest civilians)"
        boolean inner = s.low(s.tokenAt(count.span().start()) - 1).equals("(");
        if (count.equals(beside.get(i)) || (!inner && isBetween(count, beside, days, i))) {
          own.add(count);
        }
      }
      shares.add(new DateChoice.Share(days.get(i), false, List.copyOf(own), follows));
    }
    return shares;
  }

  /** "On the 4th (40 Serbs, 30 Bosniaks) and on the 9th (12 each)": the 30 are of the 4th. */
  private static boolean isBetween(Count count, List<Count> beside, List<DateMention> days, int i) {
    int at = count.span().start();
    boolean dayFirst = start(days, 0) < beside.get(0).span().start();
    boolean other = count.head() != null && !beside.contains(count);
    return other
        && (dayFirst
            ? at > start(days, i) && (i + 1 == days.size() || at < start(days, i + 1))
            : at < start(days, i) && (i == 0 || at > start(days, i - 1)));
  }

  private static int start(List<DateMention> days, int i) {
    return days.get(i).span().start();
  }

  /** True when each figure stands beside its day, before the next figure and the next day. */
  static boolean alternate(List<Count> counts, List<DateMention> days) {
    int told = -1;
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i).span().start();
      int day = days.get(i).span().start();
      if (Math.min(count, day) <= told) {
        return false;
      }
      told = Math.max(count, day);
    }
    return true;
  }
}
