package exchangeline.report;

import exchangeline.reading.Mention;

/**
 * A mention of what took place that makes no event.
 *
 * @param why in words
 */
record LeftOut(Mention mention, String why) {}
