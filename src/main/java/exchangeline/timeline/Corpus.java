package exchangeline.timeline;

import exchangeline.report.Outcome;

/**
 * How many articles there were, and what became of them; {@code copies} are counted among the
 * others.
 */
public record Corpus(
    int articles,
    int reporting,
    int announcing,
    int background,
    int irrelevant,
    int skipped,
    int failed,
    int copies) {

  /** How many had this outcome. */
  public int of(Outcome outcome) {
    return switch (outcome) {
      case REPORTING -> reporting;
      case ANNOUNCING -> announcing;
      case BACKGROUND -> background;
      case IRRELEVANT -> irrelevant;
      case SKIPPED -> skipped;
      case FAILED -> failed;
    };
  }
}
