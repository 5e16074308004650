package exchangeline.reading;

import java.util.Locale;

/** The three kinds of handover that are kept apart. */
public enum EventType {
  /** Captives go both ways, or the text calls it an exchange. */
  EXCHANGE,
  /** Captives go one way, without counterpart. */
  RELEASE,
  /** Remains of the dead. */
  BODIES;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
