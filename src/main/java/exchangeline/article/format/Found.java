package exchangeline.article.format;

import exchangeline.article.source.Source;
import java.io.IOException;

/** What came next in a source. Bad input is a value with a reason, not an exception. */
public sealed interface Found
    permits RawArticle, Found.Passed, Found.Nothing, Found.Broken, Found.Member {

  /** Here is an article of which the sieve says that no event can be in it. */
  record Passed(String id) implements Found {}

  /**
   * Here is no article.
   *
   * @param sha256 of its bytes, or null where they were not read
   * @param reason one line, for the user
   */
  record Nothing(String id, String sha256, String reason) implements Found {}

  /**
   * Here something could not be read.
   *
   * @param sha256 of its bytes, or null where they were not read
   * @param reason one line, for the user
   */
  record Broken(String id, String sha256, String reason) implements Found {}

  /** Here is something of a format of its own. */
  record Member(String id, Opening opening) implements Found {}

  /** Opens a member when it is its turn. */
  @FunctionalInterface
  interface Opening {
    Source open() throws IOException;
  }
}
