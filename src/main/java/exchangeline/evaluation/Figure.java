package exchangeline.evaluation;

/** A figure of an evaluation that can be held to a threshold. */
public enum Figure {
  F1("f1", "F1 of events"),
  PRECISION("precision", "precision of events"),
  RECALL("recall", "recall of events"),
  MAIN_RECALL("main-recall", "recall of main events"),
  DATE("date", "share of dates that are right"),
  COUNT("count", "share of counts that are right"),
  PHASE("phase", "share of phases that are right"),
  PARTIES("parties", "share of parties that are right"),
  MEDIATORS("mediators", "share of mediators that are right"),
  TYPE("type", "share of types that are right"),
  TOTAL("total", "share of totals that are right"),
  B3("b3", "B³ F1 of the timeline"),
  CONLL("conll", "CoNLL average of the timeline"),
  /** The only one that is a number, and of which less is better. */
  FALSE_ARTICLES("false-articles", "articles without event for which one is given");

  private final String key;
  private final String meaning;

  Figure(String key, String meaning) {
    this.key = key;
    this.meaning = meaning;
  }

  /** Its name in outputs and options. */
  public String key() {
    return key;
  }

  /** In words. */
  public String meaning() {
    return meaning;
  }

  /** True for a figure from 0 to 1 of which more is better. */
  public boolean isShare() {
    return this != FALSE_ARTICLES;
  }

  /** True when it needs a timeline. */
  public boolean isOfTimeline() {
    return this == B3 || this == CONLL;
  }

  /** NaN when there is nothing to measure. */
  public double of(Evaluation evaluation) {
    return switch (this) {
      case F1 -> evaluation.events().f1();
      case PRECISION -> evaluation.events().precision().value();
      case RECALL -> evaluation.events().recall().value();
      case MAIN_RECALL -> evaluation.mainEvents().recall().value();
      case B3 -> evaluation.timeline().bCubed().f1();
      case CONLL -> evaluation.timeline().conll();
      case FALSE_ARTICLES -> evaluation.falseArticles();
      default -> evaluation.aspects().get(Aspect.valueOf(name())).value();
    };
  }
}
