package exchangeline.reading;

import java.util.Optional;

/** What a figure stands for that tells of a transfer by itself. */
final class SilentMatter {
  private SilentMatter() {}

  /** "1,150 for three in 1985, 430 for one and three bodies in 2004": each figure for itself. */
  static Domain.Matter of(Tagged s, Trigger trigger) {
    boolean remains =
        s.counts().stream()
            .filter(c -> s.tokenAt(c.number().start()) == trigger.token())
            .findFirst()
            .map(Count::remains)
            .orElseGet(() -> s.counts().stream().anyMatch(Count::remains));
    boolean bare = s.counts().stream().allMatch(c -> c.head() == null);
    boolean told = s.setting().matter() != null && (bare || s.setting().entry());
    return remains ? Domain.Matter.REMAINS : told ? s.setting().matter() : Domain.Matter.LIVING;
  }

  /**
   * What a figure without a noun counts: the same as the one before it, else what the text does.
   */
  static Domain.Matter ofFigure(Tagged s, Count count, int token, Lexicon lexicon) {
    if (count.head() != null) {
      return Domain.Matter.LIVING;
    }
    Optional<Count> before =
        s.counts().stream()
            .filter(c -> c.head() != null && c.span().start() < count.span().start())
            .reduce((first, second) -> second);
    if (before.isPresent()) {
      return before.get().remains() ? Domain.Matter.REMAINS : Domain.Matter.LIVING;
    }
    // "The sides exchanged bodies; 12 went to Baku".
    for (int i = token - 1; i >= 0; i--) {
      boolean dead = lexicon.remains().contains(s.low(i)) && s.tag(i).equals("NOUN");
      if (dead || lexicon.captives().contains(s.low(i))) {
        return dead ? Domain.Matter.REMAINS : Domain.Matter.LIVING;
      }
    }
    return s.setting().matter() == null ? Domain.Matter.LIVING : s.setting().matter();
  }
}
