package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;

/** A way in which articles are saved. */
interface Format {
  /** True for a source of this format. */
  boolean recognises(Head head);

  /**
   * What is in a source of this format, which the caller closes.
   *
   * @throws IOException when nothing of it can be read
   */
  Records open(Source source) throws IOException;
}
