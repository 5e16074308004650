package exchangeline.reading;

import java.util.Locale;

/** What a text says of a transfer: whether it took place. */
public enum Status {
  COMPLETED,
  UNDERWAY,
  DISPUTED,
  PLANNED,
  AGREED,
  OFFERED,
  CANCELLED,
  DENIED,
  HYPOTHETICAL;

  /** True for those that make an event; the others make an announcement. */
  public boolean tookPlace() {
    return this == COMPLETED || this == UNDERWAY || this == DISPUTED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
