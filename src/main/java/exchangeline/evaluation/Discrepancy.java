package exchangeline.evaluation;

/**
 * One error of the program.
 *
 * @param article its name in the gold, or several with commas between
 * @param kind {@code missed}, {@code false}, the key of an {@link Aspect}, or of a timeline {@code
 *     false-merge}, {@code split}, {@code copy}
 * @param gold what it should be, in words
 * @param got what it is, in words
 */
public record Discrepancy(String article, String kind, String gold, String got) {}
