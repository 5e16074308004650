package exchangeline.report;

/**
 * A share of a side's count.
 *
 * @param what a category, or a unit's slug
 * @param best how many
 */
public record Part(String what, int best) {}
