package exchangeline.evaluation;

/** How the date of a predicted event stands to that of a gold event. */
enum DateVerdict {
  RIGHT(20),
  /** Month and day are right, the year is left open. */
  YEAR_OPEN(15),
  /** Some days in common. */
  OVERLAPPING(12),
  /** A day or two beside it. */
  NEAR(6),
  /** The article leaves the date open, and what is given does not contradict: not judged. */
  UNCHECKED(5),
  MISSING(3),
  WRONG(-8);

  private final int affinity;

  DateVerdict(int affinity) {
    this.affinity = affinity;
  }

  /** Tenths of a point that two events gain, or lose, for it when they are aligned. */
  int affinity() {
    return affinity;
  }
}
