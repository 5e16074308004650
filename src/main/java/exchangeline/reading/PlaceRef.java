package exchangeline.reading;

import exchangeline.article.Span;

/**
 * Where a handover took place.
 *
 * @param span of the words in the article's text
 * @param name the words without a leading article
 */
public record PlaceRef(Span span, String name) {}
