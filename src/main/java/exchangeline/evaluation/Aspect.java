package exchangeline.evaluation;

/** What is judged of an event that was found. */
public enum Aspect {
  /** Where the article or the gold dates the event. */
  DATE("date"),
  /** A side's stated figure, or one that the program invented. */
  COUNT("count"),
  /** A side for which no figure is stated: none may be given. */
  COUNT_NULL("countNull"),
  /** The stated figure of both sides together. */
  TOTAL("total"),
  /** The number of the event, where the gold or the program has one. */
  PHASE("phase"),
  PARTIES("parties"),
  /** Where the gold or the program has any. */
  MEDIATORS("mediators"),
  TYPE("type");

  private final String key;

  Aspect(String key) {
    this.key = key;
  }

  /** Its name in outputs. */
  public String key() {
    return key;
  }
}
