package exchangeline.review;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that differs.
 *
 * @param field path of it, such as {@code count.received.UKR.best} or {@code sources[a.txt].title}
 * @param before null where it was not there
 * @param after null where it is no longer there
 */
record Difference(String field, JsonNode before, JsonNode after) {}
