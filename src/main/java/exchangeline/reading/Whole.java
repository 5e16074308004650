package exchangeline.reading;

import exchangeline.article.Span;

/**
 * That a deal was carried out in several parts: "over three days", "in two stages".
 *
 * @param span of the words in the article's text
 * @param text the words
 * @param parts how many, or null for "several"
 */
public record Whole(Span span, String text, Integer parts) {}
