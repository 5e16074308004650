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

  /** True when {@code n} may be meant: "nearly 2,400" and "more than 2,300" cover 2,391. */
  boolean covers(Integer n) {
    if (n == null || low == null) {
      return false;
    }
    int most = high == null ? low + low / 10 : high;
    return low <= n && n <= most;
  }

  /** Sum of two; a value that one of them lacks is lacking in the sum. */
  public Quantity plus(Quantity other) {
    return new Quantity(
        add(best, other.best),
        add(low, other.low),
        add(high, other.high),
        approximate || other.approximate);
  }

  /** In words for people: "195", "about 200 (180 to 220)", "at least 1001". */
  public String words() {
    if (best == null) {
      return bounds();
    }
    boolean open = !best.equals(low) || !best.equals(high);
    return (approximate ? "about " : "") + best + (open ? " (" + bounds() + ")" : "");
  }

  private String bounds() {
    if (low != null && high != null) {
      return low + " to " + high;
    }
    return low != null ? "at least " + low : high != null ? "at most " + high : "some";
  }

  private static Integer add(Integer a, Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }
}
