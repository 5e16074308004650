package exchangeline.reading;

/**
 * The number that a text gives an exchange, or a part of one.
 *
 * @param ordinal from 1
 * @param unit {@code exchange}, {@code phase}, {@code stage}, {@code day} or {@code round}
 * @param scope what is counted, in the words of the text without article ("since 2022-02-24" stays
 *     as written: "since the invasion"), or null
 * @param of how many there are in all ("second of three"), or null
 * @param implied true when the words give another number ("follows five previous swaps" implies 6)
 * @param text the words
 */
public record PhaseRef(
    int ordinal, String unit, String scope, Integer of, boolean implied, String text) {
  /** Unit of a whole exchange, unlike its stages and days. */
  static final String EXCHANGE = "exchange";

  /** True for the number of a whole exchange. */
  public boolean isExchange() {
    return unit.equals(EXCHANGE);
  }
}
