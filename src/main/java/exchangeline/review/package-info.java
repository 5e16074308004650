/** Reads timelines back, for people who check them. */
package exchangeline.review;
