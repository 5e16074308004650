package exchangeline.evaluation;

/** How a side's predicted count stands to the gold. */
enum CountVerdict {
  RIGHT,
  WRONG,
  /** A stated figure that the program does not give. */
  MISSING,
  /** A figure for a side of which the article tells none. */
  INVENTED,
  /** No figure is stated, and none is given. */
  RIGHTLY_NULL
}
