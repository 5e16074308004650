package exchangeline.article.format;

import java.util.List;

/** How a news database writes many articles into one file, as text. */
interface Export {
  /** True for a text that begins like such a file. */
  boolean recognises(String text);

  /** Its articles, each with {@code id} and the like still to be given. */
  List<Clipping> split(String text);
}
