package exchangeline.reading;

import java.util.List;

/**
 * What the finders saw in an article, and what was made of it.
 *
 * @param sentences in the order of the text
 * @param mentions of the article
 */
public record ReadingTrace(List<SentenceTrace> sentences, ArticleMentions mentions) {
  public ReadingTrace {
    sentences = List.copyOf(sentences);
  }
}
