package exchangeline.reading;

/** "Freed five of the eleven captives": five were freed, eleven had been held. */
final class SomeOf {
  private static final String OF = "of (?:the|its|their|his|her|these|those)(?: \\w+)?";

  private static final String BE = "(?:were|was|have been|has been|had been)(?: \\w+)?";

  /** "Girls kidnapped by the sect from Chibok", "hostages that the rebels hold". */
  private static final String TAKEN =
      "(?:(?:(?:who|whom|that|which|still) [^;:]*)?(?:kidnapped|abducted|seized|captured|taken|took"
          + "|held|holds?|detained|missing)\\b[^;:]* )?";

  private SomeOf() {}

  /**
   * True where {@code some} are those freed and {@code held} those of whom they are.
   *
   * @param sighting that of {@code some}, or null
   */
  static boolean isHeld(Tagged s, Count some, Count held, Sighting sighting) {
    boolean share =
        sighting != null
            && some.relation() == Count.Relation.PART
            && s.words(s.lastToken(some.number()) + 1, s.tokenAt(held.number().start()))
                .matches(OF);
    if (!share || sighting.trigger().voice() == Trigger.Voice.ATTRIBUTE) {
      return false;
    }
    Trigger trigger = sighting.trigger();
    int number = s.tokenAt(some.number().start());
    boolean object = number > trigger.token() && number <= behind(trigger, number) + 2;
    boolean subject =
        s.lastToken(held.span()) < trigger.token()
            && (s.words(s.lastToken(held.span()) + 1, trigger.token()) + " ")
                .matches(TAKEN + "(?:" + BE + " )?");
    boolean first =
        trigger.voice() == Trigger.Voice.PASSIVE || trigger.frame().kind() == Frame.Kind.GO;
    return first ? subject : object;
  }

  /** The last word of the verb before its object: "handed over", but "let" in "let five go". */
  private static int behind(Trigger trigger, int object) {
    return trigger.last() < object ? trigger.last() : trigger.token();
  }
}
