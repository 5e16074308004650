package exchangeline.reading;

import java.util.Optional;

/** The side with which a swap was made: "the swap with Baku that brought Cole home". */
final class Partner {
  private static final String SWAP_WITH = "(?:.* )?(?:swap|exchange|trade|deal) with(?: the)?";

  /** From whom it was made with to what it did. */
  private static final String THAT = "(?:that|which)?(?: ?(?:has|had))?(?: ?on \\w+)?";

  private static final int REACH = 4;

  private static final String TALKS =
      "(?:.* )?(?:negotiat|arrang|discuss|agre|prepar|coordinat|settl)\\w+ .*";

  private Partner() {}

  /** "Negotiated the exchange with a general": he is a partner of the talks, nobody's captive. */
  static boolean isOfTalks(Tagged s, Trigger noun) {
    return s.words(Math.max(0, noun.token() - REACH), noun.token()).matches(TALKS);
  }

  /** The side across from those who came home by it; empty where no word before names one. */
  static Optional<String> of(Tagged s, Trigger trigger, Sides sides) {
    Frame.Kind kind = trigger.frame().kind();
    boolean home =
        kind == Frame.Kind.GET
            && trigger.frame().id().equals("bring-home")
            && trigger.voice() != Trigger.Voice.PASSIVE;
    return !home
        ? Optional.empty()
        : s.parties().stream()
            .filter(p -> s.lastToken(p.span()) < trigger.token() && sides.contains(p.code()))
            .filter(
                p -> {
                  int first = s.tokenAt(p.span().start());
                  int behind = s.lastToken(p.span()) + 1;
                  return s.words(first - 5, first).matches(SWAP_WITH)
                      && s.words(behind, trigger.token()).matches(THAT);
                })
            .map(PartyRef::code)
            .findFirst();
  }
}
