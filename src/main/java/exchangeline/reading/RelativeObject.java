package exchangeline.reading;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the object ahead of its clause: "the pilots whom they freed", "the three pilots Juba let
 * go".
 */
final class RelativeObject {
  private RelativeObject() {}

  /**
   * The figure right before the clause of an active verb.
   *
   * @param start first token of the clause
   */
  static Optional<Count> of(Tagged s, Trigger trigger, int start) {
    return behindPronoun(s, start).or(() -> reduced(s, trigger));
  }

  /** "40 bodies which Russia gave up", "the men whom they freed". */
  private static Optional<Count> behindPronoun(Tagged s, int start) {
    if (!s.low(start).matches("which|whom|that")) {
      return Optional.empty();
    }
    int noun = s.low(start - 1).equals(",") ? start - 2 : start - 1;
    return s.counts().stream()
        .filter(c -> c.relation() != Count.Relation.DISTRACTOR)
        .filter(c -> c.head() != null || s.low(start).equals("whom"))
        .filter(c -> s.lastToken(c.span()) == noun)
        .findFirst();
  }

  /** "The three pilots Juba let go", "the 20 it had freed": no pronoun, the actor. */
  private static Optional<Count> reduced(Tagged s, Trigger trigger) {
    int verb = trigger.token();
    int before = s.low(verb - 1).matches("had|has|have") ? verb - 2 : verb - 1;
    if (trigger.frame().kind().isNoun()
        || trigger.frame().kind() == Frame.Kind.GO
        || trigger.voice() == Trigger.Voice.PASSIVE) {
      return Optional.empty();
    }
    Stream<Integer> actors =
        s.low(before).matches("it|they|he|she|we")
            ? Stream.of(before)
            : s.parties().stream()
                .filter(p -> s.lastToken(p.span()) == before)
                .map(p -> s.tokenAt(p.span().start()));
    return actors
        .map(i -> i - 1)
        .map(i -> s.low(i).equals("the") ? i - 1 : i)
        .flatMap(
            noun ->
                s.counts().stream()
                    .filter(c -> s.lastToken(c.span()) == noun && c.head() != null)
                    .filter(c -> c.relation() != Count.Relation.DISTRACTOR))
        .findFirst();
  }
}
