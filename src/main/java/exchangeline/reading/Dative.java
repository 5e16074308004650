package exchangeline.reading;

import java.util.Optional;

/** Figures right behind verbs of giving: "gave Juba 40 men", "received 40 people and gave 30". */
final class Dative {
  private Dative() {}

  /**
   * "was also handed 24", "gave Ankara the bodies of 24 men", "24 were given.", "24 whom Juba gave
   * Ankara"; else -1.
   */
  static int objectCount(Tagged s, int verb) {
    boolean passive = TriggerFinder.voice(s, verb) == Trigger.Voice.PASSIVE;
    // "Has handed it three women"
    int object = !passive && s.low(verb + 1).matches("it|them|him|her|us") ? verb + 2 : verb + 1;
    for (PartyRef party : s.parties()) {
      boolean behind = s.words(verb + 1, s.tokenAt(party.span().start())).matches("(the)?");
      if (!passive && s.tokenAt(party.span().start()) > verb && behind) {
        object = s.lastToken(party.span()) + 1;
      }
    }
    if (!passive && object > verb + 1 && isRelative(s, verb)) {
      return object - 1;
    }
    boolean bare = !passive && object == verb + 1 && !isBehindFigure(s, verb);
    for (Count count : s.counts()) {
      int first = s.tokenAt(count.span().start());
      boolean subject = s.lastToken(count.span()) < verb && s.tag(verb + 1).equals("PUNCT");
      if (passive && subject && s.segment().get(first).equals(s.segment().get(verb))) {
        return verb;
      }
      boolean near = first == object || (first == object + 1 && s.low(object).equals("the"));
      boolean told = !bare || count.remains() || count.scope() == Count.Scope.ACROSS;
      if (near && told && count.relation() != Count.Relation.DISTRACTOR) {
        return s.lastToken(count.span());
      }
    }
    return -1;
  }

  /**
   * "Ankara was handed 24": the subject got them; "gave Ankara 24": who stands behind the verb;
   * "the army said that the Red Cross had given it four": who says so.
   */
  static Optional<String> receiver(
      Tagged s, Sides sides, Trigger trigger, Optional<String> subject, Claimant claimant) {
    if (trigger.voice() == Trigger.Voice.PASSIVE) {
      return subject;
    }
    Optional<String> speaker =
        s.low(trigger.token() + 1).matches("it|us|them")
            ? Optional.ofNullable(claimant).map(Claimant::code).filter(sides::contains)
            : Optional.empty();
    return s.parties().stream()
        .filter(p -> s.tokenAt(p.span().start()) > trigger.token())
        .filter(p -> s.lastToken(p.span()) <= trigger.last() && sides.contains(p.code()))
        .map(PartyRef::code)
        .findFirst()
        .or(() -> speaker)
        .or(() -> subject.flatMap(sides::opposite));
  }

  /** "More than 1,000 prisoners whom Ankara gave Juba for one pilot": told before. */
  private static boolean isRelative(Tagged s, int verb) {
    return s.counts().stream()
        .map(c -> s.lastToken(c.span()) + 1)
        .filter(i -> i < verb - 1 && s.low(i).matches("whom|that|which"))
        .anyMatch(
            i ->
                s.parties().stream()
                    .anyMatch(
                        p ->
                            s.words(i + 1, s.tokenAt(p.span().start())).matches("(?:the)?")
                                && s.words(s.lastToken(p.span()) + 1, verb)
                                    .matches("(?:had|has|later|then|once)?")));
  }

  /** "Received 116 people and gave 63": as many of them. */
  static boolean isBehindFigure(Tagged s, int verb) {
    return s.low(verb - 1).equals("and")
        && s.counts().stream()
            .filter(c -> c.head() != null && c.relation() == Count.Relation.NONE)
            .anyMatch(c -> s.lastToken(c.span()) < verb);
  }
}
