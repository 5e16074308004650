package exchangeline.cli;

import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Outcomes;
import exchangeline.article.ReadOutcome;
import exchangeline.report.ArticleTrace;
import exchangeline.report.Reader;
import java.io.IOException;
import java.util.List;

/** Traces how the articles of a file were read, one after the other. */
final class TracedArticles {
  /** Takes the traces in the order of the file. */
  @FunctionalInterface
  interface Sink {
    void take(ArticleTrace trace) throws IOException;
  }

  private final ArticleReader articles;
  private final Notices notices;
  private final Reader reader;

  TracedArticles(ArticleReader articles, Notices notices, Reader reader) {
    this.articles = articles;
    this.notices = notices;
    this.reader = reader;
  }

  /**
   * Reads files.
   *
   * @param article id of the one article of interest, or null for all of them
   * @return true when there was any
   */
  boolean read(List<Input> inputs, String article, Sink sink) throws IOException {
    boolean any = false;
    for (Input input : inputs) {
      try (Outcomes outcomes = articles.read(input)) {
        while (outcomes.hasNext()) {
          ReadOutcome outcome = outcomes.next();
          if (article == null || outcome.id().equals(article)) {
            any = true;
            notices.tell(outcome);
            if (outcome instanceof ReadOutcome.Read read) {
              sink.take(reader.trace(read.article()));
            }
          }
        }
      }
    }
    return any;
  }
}
