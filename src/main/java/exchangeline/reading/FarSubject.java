package exchangeline.reading;

import exchangeline.pack.Alias;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What is handed over, where the subject of a passive verb stands far from it. */
final class FarSubject {
  private static final int NEAR = 6;
  private static final int FAR = 26;

  private FarSubject() {}

  /**
   * The token after the subject in "The bodies of 40 men, which Aden says belong to fighters, were
   * returned"; empty when no such clause stands between.
   */
  static OptionalInt end(Tagged s, Trigger trigger) {
    int verb = trigger.token();
    while (verb > 0 && s.tag(verb - 1).matches("AUX|ADV")) {
      verb--;
    }
    for (int i = verb - 2; s.low(verb - 1).equals(",") && i > Math.max(1, verb - FAR); i--) {
      if (s.low(i).matches("which|who|whom|whose") && s.low(i - 1).equals(",")) {
        return OptionalInt.of(i - 1);
      }
    }
    return behindCount(s, verb);
  }

  /** "Forty bodies which Aden says belong to fighters were returned": the same without a mark. */
  private static OptionalInt behindCount(Tagged s, int verb) {
    return s.counts().stream()
        .filter(Count::remains)
        .mapToInt(c -> s.lastToken(c.span()) + 1)
        .filter(i -> i < verb - 1 && i > verb - FAR && s.low(i).matches("which|that"))
        .filter(i -> IntStream.range(i, verb).anyMatch(j -> s.tag(j).matches("VERB|AUX")))
        .findFirst();
  }

  /** "Eighty-nine soldiers, most of whom …, were handed back": the subject of another clause. */
  static Optional<Domain.Matter> counted(Tagged s, Trigger trigger) {
    return s.counts().stream()
        .filter(c -> c.relation() != Count.Relation.DISTRACTOR && c.head() != null)
        .filter(c -> s.lastToken(c.span()) < trigger.token())
        .filter(c -> trigger.token() - s.lastToken(c.span()) < FAR)
        .map(c -> c.remains() ? Domain.Matter.REMAINS : Domain.Matter.LIVING)
        .findFirst();
  }

  /** "A number of Iranians were freed": people of a nation, where the verb tells of freedom. */
  static Optional<Domain.Matter> nation(Tagged s, Trigger trigger) {
    boolean freed = Domain.frees(trigger) && trigger.voice() == Trigger.Voice.PASSIVE;
    return s.parties().stream()
        .filter(p -> freed && p.form() == Alias.Form.DEMONYM && !p.possessive())
        .filter(p -> s.low(s.lastToken(p.span())).endsWith("s"))
        .mapToInt(p -> trigger.token() - s.lastToken(p.span()))
        .filter(distance -> distance > 0 && distance <= NEAR)
        .mapToObj(distance -> Domain.Matter.LIVING)
        .findFirst();
  }

  /** "Fifty cases of remains, believed to be those of soldiers, were returned": nobody living. */
  static boolean isRemains(Tagged s, Trigger trigger) {
    return trigger.voice() == Trigger.Voice.PASSIVE
        && s.counts().stream()
            .filter(c -> c.relation() != Count.Relation.DISTRACTOR && c.head() != null)
            .filter(c -> s.lastToken(c.span()) < trigger.token())
            .map(Count::remains)
            .reduce((one, other) -> one && other)
            .orElse(false)
        && s.counts().stream().noneMatch(c -> !c.remains() && c.relation() == Count.Relation.NONE);
  }

  /** "125 soldiers were brought to Wad Madani following their release by the rebels". */
  static boolean isOfThose(Tagged s, Trigger trigger) {
    int noun = trigger.token();
    return s.low(noun).matches("release|liberation|handover")
        && s.low(noun - 1).equals("their")
        && s.low(noun - 2).matches("following|after|upon|since")
        && s.counts().stream()
            .filter(c -> c.head() != null && !c.remains())
            .filter(c -> c.relation() == Count.Relation.NONE)
            .anyMatch(c -> s.lastToken(c.span()) < noun);
  }
}
