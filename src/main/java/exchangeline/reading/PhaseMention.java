package exchangeline.reading;

import exchangeline.article.Span;

/**
 * Where a text numbers an exchange or a part of one.
 *
 * @param span of the words in the article's text
 * @param phase what they say
 */
public record PhaseMention(Span span, PhaseRef phase) {}
