package exchangeline.report;

import exchangeline.reading.Mention;
import exchangeline.reading.SentenceTrace;
import java.util.List;

/**
 * How the report of an article came to be.
 *
 * @param report what it says
 * @param sides codes of the sides, the more often named first
 * @param sentences with what was seen in them
 * @param fates of the mentions, in the order of the text
 */
public record ArticleTrace(
    Report report, List<String> sides, List<SentenceTrace> sentences, List<Fate> fates) {
  public ArticleTrace {
    sides = List.copyOf(sides);
    sentences = List.copyOf(sentences);
    fates = List.copyOf(fates);
  }

  /** What became of the mentions of a sentence. */
  public List<Fate> fatesOf(SentenceTrace sentence) {
    return fates.stream()
        .filter(fate -> fate.mention().sentence() == sentence.sentence().index())
        .toList();
  }

  /**
   * What became of a mention.
   *
   * @param mention what a sentence says of a transfer
   * @param event index of the report's event that it is of, or null
   * @param why it is of none, in words, or null
   */
  public record Fate(Mention mention, Integer event, String why) {}
}
