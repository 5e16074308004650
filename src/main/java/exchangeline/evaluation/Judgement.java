package exchangeline.evaluation;

/**
 * One aspect of one event that was found.
 *
 * @param aspect what is judged
 * @param right whether it is as it should be
 * @param gold what it should be, in words
 * @param got what it is, in words
 */
record Judgement(Aspect aspect, boolean right, String gold, String got) {}
