package exchangeline.pack;

/**
 * Words that stand for an actor.
 *
 * @param words as written, case matters
 * @param code of the actor
 * @param form what kind of words they are
 */
public record Alias(String words, String code, Form form) {

  /** What kind of words stand for the actor. */
  public enum Form {
    /** "Ukraine". */
    NAME,
    /** "Ukrainian", "Ukrainians". */
    DEMONYM,
    /** "Kyiv", "the Kremlin". */
    SEAT,
    /** "Zelensky". */
    PERSON,
    /** "Coordination Headquarters", "Azov". */
    ORGAN
  }
}
