package exchangeline.article.format;

import java.util.stream.Stream;

/** How a news database writes many articles into one file, as text. */
interface Export {
  /** True for a text that begins like such a file. */
  boolean recognises(String text);

  /** Its articles, read one by one as the stream is. */
  Stream<Clipping> split(String text);
}
