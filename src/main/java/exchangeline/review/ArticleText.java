package exchangeline.review;

import exchangeline.article.Span;
import java.util.List;

/**
 * The text of an article as it can be read today.
 *
 * @param text to which offsets refer
 * @param sentences in its order
 */
public record ArticleText(String text, List<Span> sentences) {
  public ArticleText {
    sentences = List.copyOf(sentences);
  }

  /** True when the words stand where a claim says. */
  boolean holds(String words, Span at) {
    return at.end() <= text.length() && at.in(text).equals(words);
  }

  /** The sentences that a stretch touches, as one; the stretch itself where there are none. */
  Span around(Span words) {
    return sentences.stream().filter(words::overlaps).reduce(words, Span::union);
  }
}
