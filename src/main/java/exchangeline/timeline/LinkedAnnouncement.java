package exchangeline.timeline;

import exchangeline.report.Announcement;

/**
 * An announcement and what came of it.
 *
 * @param announcement as the article makes it
 * @param fulfilledBy id of the event by which it took place, or null
 * @param cancelledBy id of the article that tells that it will not take place, or null; never
 *     beside {@code fulfilledBy}
 */
public record LinkedAnnouncement(
    Announcement announcement, String fulfilledBy, String cancelledBy) {}
