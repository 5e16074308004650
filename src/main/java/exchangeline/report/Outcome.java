package exchangeline.report;

import java.util.Locale;

/** What became of an article. */
public enum Outcome {
  /** At least one event. */
  REPORTING,
  /** No event, but an announcement. */
  ANNOUNCING,
  /** Speaks of exchanges or captives of the domain, neither of these. */
  BACKGROUND,
  IRRELEVANT,
  /** No article in it: empty, binary, of unknown type. */
  SKIPPED,
  /** Could not be read. */
  FAILED;

  /** False where nothing was read that a timeline could use. */
  public boolean speaksOfCaptives() {
    return compareTo(IRRELEVANT) < 0;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
