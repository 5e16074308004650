package exchangeline.text;

import exchangeline.article.Span;

/**
 * A sentence of an article; it never crosses a line break.
 *
 * @param index number of the sentence in the article, from 0
 * @param line number of the line that holds it, from 0, blank lines not counted
 * @param paragraph number of the block of lines between blank lines that holds it, from 0
 * @param span in the article's text
 * @param text the words at {@code span}
 */
public record Sentence(int index, int line, int paragraph, Span span, String text) {
  /** Turns a stretch of {@link #text} into one of the article. */
  public Span inArticle(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }
}
