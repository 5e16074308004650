package exchangeline.evaluation;

/**
 * The number of a gold event.
 *
 * @param ordinal from 1, or null
 * @param optional true when leaving it out is no error
 */
record GoldPhase(Integer ordinal, boolean optional) {}
