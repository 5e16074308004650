package exchangeline.reading;

import java.util.Optional;

/** "The Houthi release of 40", "Juba's handover of 12": the side right before the noun gave. */
final class Holder {
  private Holder() {}

  static Optional<String> of(Tagged s, Sides sides, Trigger trigger) {
    int noun = trigger.token();
    return s.parties().stream()
        .filter(p -> s.lastToken(p.span()) < noun)
        .filter(
            p ->
                s.words(s.lastToken(p.span()) + 1, noun).matches("(?:'s? )?(?:unilateral|recent)?"))
        .map(PartyRef::code)
        .filter(sides::contains)
        .findFirst();
  }
}
