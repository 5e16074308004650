package exchangeline.reading;

/** The figure of a sentence that the next one may point back to. */
final class Antecedent {
  private Antecedent() {}

  /** What "an equal number" in the next sentence equals. */
  static Count of(Tagged s, Count before) {
    Count last = before;
    boolean told = false;
    for (Count count : s.counts()) {
      boolean aside = told && AfterUnits.opens(s, s.tokenAt(count.span().start()));
      if (count.quantity().isExact() && count.relation() == Count.Relation.NONE && !aside) {
        last = count;
        told = true;
      }
    }
    return last;
  }
}
