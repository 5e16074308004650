/** Files about timelines that people hand in: earlier timelines, settings, overrides. */
package exchangeline.review;
