package exchangeline.reading;

/**
 * How many, after the best/low/high convention of UCDP.
 *
 * @param best the stated number, also behind "about" or "nearly"; null for bounds and vague words
 * @param low smallest number that the words allow, or null
 * @param high largest number that the words allow, or null
 * @param approximate true for a hedge ("about 200") or a vague noun ("dozens")
 */
public record Quantity(Integer best, Integer low, Integer high, boolean approximate) {
  public static Quantity exact(int n) {
    return new Quantity(n, n, n, false);
  }

  public boolean isExact() {
    return best != null && !approximate && best.equals(low) && best.equals(high);
  }

  /** Sum of two; a value that one of them lacks is lacking in the sum. */
  public Quantity plus(Quantity other) {
    return new Quantity(
        add(best, other.best),
        add(low, other.low),
        add(high, other.high),
        approximate || other.approximate);
  }

  private static Integer add(Integer a, Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }
}
