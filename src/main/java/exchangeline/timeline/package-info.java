/**
 * What all articles together say: reports merged into events.
 *
 * <p>{@link exchangeline.timeline.Timeline#of} is a pure function of the reports: it reads no file
 * and no clock, and the order in which the reports come does not change its result.
 */
package exchangeline.timeline;
