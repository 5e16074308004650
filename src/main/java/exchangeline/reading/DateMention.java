package exchangeline.reading;

import exchangeline.article.Span;

/**
 * Words of a sentence that say when.
 *
 * @param span in the article's text
 * @param text the words at {@code span}
 * @param value what they say; {@link DateValue#unknown()} when a date stood there that cannot be
 *     placed
 * @param anchor what the value was reckoned from
 * @param future true when the words, or a cue that governs them, look ahead
 * @param conflict true when a weekday stated beside the date is not the date's
 */
public record DateMention(
    Span span, String text, DateValue value, Anchor anchor, boolean future, boolean conflict) {

  /** What a date is reckoned from. */
  public enum Anchor {
    /** nothing: the words say it in full, or would but for the year */
    EXPLICIT,
    /** the day of publication */
    PUBLICATION,
    /** the last day that the text spoke of */
    NARRATIVE
  }
}
