package exchangeline.evaluation;

import exchangeline.reading.Quantity;

/** A figure as the article states it. */
sealed interface StatedFigure {
  /**
   * True when the program read it.
   *
   * @param hedged whether the article says "about": then bounds round the figure will do
   */
  boolean isMetBy(Quantity got, boolean hedged);

  /** For the list of errors. */
  String text();

  /** A plain number. */
  record Exact(int n) implements StatedFigure {
    @Override
    public boolean isMetBy(Quantity got, boolean hedged) {
      return got.best() == null ? hedged && isWithin(got) : got.best() == n;
    }

    /** From 80 to 125 per cent. */
    private boolean isWithin(Quantity got) {
      boolean low = got.low() != null && got.low() <= n && 5L * got.low() >= 4L * n;
      boolean high = got.high() == null || (got.high() >= n && 4L * got.high() <= 5L * n);
      return low && high;
    }

    @Override
    public String text() {
      return Integer.toString(n);
    }
  }

  /**
   * "More than 100" is 101 to null.
   *
   * @param min least, or null
   * @param max most, or null
   */
  record Bounds(Integer min, Integer max) implements StatedFigure {
    @Override
    public boolean isMetBy(Quantity got, boolean hedged) {
      boolean inside =
          got.best() == null
              || ((min == null || got.best() >= min) && (max == null || got.best() <= max));
      return inside
          && (min == null || min.equals(got.low()))
          && (max == null || max.equals(got.high()));
    }

    @Override
    public String text() {
      return (min == null ? "" : min) + ".." + (max == null ? "" : max);
    }
  }
}
