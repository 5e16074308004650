package exchangeline.article;

/** Where an article's publication date was read, in the order in which the places are trusted. */
public enum PublishedBasis {
  METADATA("metadata"),
  URL("url"),
  FILE_NAME("file-name"),
  TEXT("text"),
  OPTION("option"),
  NONE("none");

  private final String code;

  PublishedBasis(String code) {
    this.code = code;
  }

  /** The value in the output. */
  public String code() {
    return code;
  }
}
