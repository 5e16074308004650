package exchangeline.reading;

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
}
