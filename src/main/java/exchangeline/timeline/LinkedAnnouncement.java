package exchangeline.timeline;

import exchangeline.report.Announcement;

/**
 * An announcement and what came of it.
 *
 * @param announcement as the article makes it
 * @param fulfilledBy id of the event that took place on the announced day, or null
 */
public record LinkedAnnouncement(Announcement announcement, String fulfilledBy) {}
