package exchangeline.reading;

import exchangeline.article.Span;

/**
 * Where a text says under which agreement a handover takes place.
 *
 * @param sentence index of the sentence
 * @param span of the words, in the article's text
 * @param name what sets the agreement apart, in one form however the text puts it: "Muscat
 *     agreement", "Easter agreement", "300-for-300"
 */
public record DealRef(int sentence, Span span, String name) {}
