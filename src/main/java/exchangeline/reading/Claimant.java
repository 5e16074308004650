package exchangeline.reading;

import exchangeline.article.Span;

/**
 * Who says it inside the text.
 *
 * @param name as the text names them, title and all
 * @param code of the side that they speak for, or null
 * @param span of the name in the article's text
 * @param verb span of the reporting verb, or of "according to"
 */
public record Claimant(String name, String code, Span span, Span verb) {}
