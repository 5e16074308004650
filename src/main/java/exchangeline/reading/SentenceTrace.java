package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.List;

/**
 * What the finders saw in a sentence.
 *
 * @param sentence as they read it
 * @param lead true in the title and the first sentences
 * @param silence why it can tell of no transfer by itself, or null
 * @param seen in the order of the text
 */
public record SentenceTrace(Sentence sentence, boolean lead, String silence, List<Seen> seen) {
  public SentenceTrace {
    seen = List.copyOf(seen);
  }

  /**
   * Words that a finder took for something.
   *
   * @param kind {@code trigger}, {@code no trigger}, {@code count}, {@code date}, {@code phase},
   *     {@code party}, {@code mediator} or {@code claimant}
   * @param span of the words in the article's text
   * @param reading what they were read as, for people
   */
  public record Seen(String kind, Span span, String reading) {}
}
