package exchangeline.article;

import java.util.List;

/** What came of reading one input. A bad file is a value with a reason, not an exception. */
public sealed interface ReadOutcome {

  /** The id of the input. */
  String id();

  /** Of the bytes, hexadecimal; null where they were not read. */
  String sha256();

  /**
   * An article was found.
   *
   * @param warnings one line each, for the user: what of its metadata could not be used
   * @param unread one line, for the user: what of its text was left unread; null when all was read
   */
  record Read(Article article, List<String> warnings, String unread) implements ReadOutcome {
    public Read {
      warnings = List.copyOf(warnings);
    }

    @Override
    public String id() {
      return article.id();
    }

    @Override
    public String sha256() {
      return article.sha256();
    }
  }

  /** An article that no event can be in: it was not read. */
  record Passed(String id) implements ReadOutcome {
    @Override
    public String sha256() {
      return null;
    }
  }

  /**
   * There is no article in it.
   *
   * @param reason one line, for the user
   */
  record Skipped(String id, String sha256, String reason) implements ReadOutcome {}

  /**
   * It could not be read.
   *
   * @param reason one line, for the user, with what can be done about it
   */
  record Failed(String id, String sha256, String reason) implements ReadOutcome {
    /** A fault of the program in one article, which loses that article only. */
    public static Failed ofFault(String id, String sha256, Throwable fault) {
      return new Failed(id, sha256, "a fault of the program, please report it: " + fault);
    }
  }
}
