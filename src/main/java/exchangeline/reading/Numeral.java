package exchangeline.reading;

/**
 * A number with its hedges, not yet known to count people.
 *
 * @param first word of hedge or number
 * @param number first word of the number itself
 * @param numberLast last word of the number itself, beyond {@code number} in a range
 * @param last word of number or hedge behind it
 * @param quantity best, low, high
 * @param reading as in {@link Count}
 */
record Numeral(int first, int number, int numberLast, int last, Quantity quantity, String reading) {
  boolean isOne() {
    return Integer.valueOf(1).equals(quantity.best());
  }

  boolean isVague() {
    return reading.equals("vague");
  }
}
