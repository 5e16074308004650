package exchangeline.text;

import exchangeline.article.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span in the article's text
 * @param text the words as they stand, apostrophes straightened
 * @param low the same in lower case
 * @param tag Universal Dependencies part-of-speech tag as the model gives it (VERB, NOUN, PROPN, …)
 */
public record Token(Span span, String text, String low, String tag) {}
