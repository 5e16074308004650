package exchangeline.reading;

/**
 * The words that number an exchange or a part of one.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param ordinal from 1
 * @param unit as in {@link PhaseRef}
 * @param implied true when the words give another number
 */
record PhaseMatch(int first, int last, int ordinal, String unit, boolean implied) {}
