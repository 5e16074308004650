package exchangeline.report;

import java.util.List;

/**
 * The mentions of an article as they belong together.
 *
 * @param drafts in the order of the text
 * @param leftOut mentions of no event; some of these still number one
 */
record Gathered(List<Draft> drafts, List<LeftOut> leftOut) {}
