package exchangeline.pack;

/**
 * A state, armed group or mediating organisation.
 *
 * @param code ISO 3166-1 alpha-3 for a state, else a lower-case slug
 * @param name English display name
 * @param kind what it can be in an event
 */
public record Actor(String code, String name, Kind kind) {

  /** What an actor can be in an event. */
  public enum Kind {
    STATE,
    GROUP,
    /** Never a side: an organisation that mediates or helps. */
    MEDIATOR
  }
}
