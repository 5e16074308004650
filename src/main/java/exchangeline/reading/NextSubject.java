package exchangeline.reading;

/** "… and eleven fighters emerged from prison": others, of whom a verb of their own tells. */
final class NextSubject {
  private NextSubject() {}

  /** "And 55 were flown to Aden": a journey of their own. */
  private static boolean isFlown(Tagged s, int aux) {
    return s.low(aux).matches("were|was|had")
        && s.low(aux + 1)
            .matches("(?:been )?(?:flown|driven|bused|bussed|taken|ferried|airlifted)");
  }

  /** True where "and" or a mark at {@code i} opens a clause whose subject is a figure. */
  static boolean opens(Tagged s, int i) {
    return s.low(i).matches("[,;]|and|while")
        && s.counts().stream()
            .filter(c -> s.tokenAt(c.span().start()) == i + 1)
            .filter(c -> !c.text().endsWith("whom"))
            .map(c -> s.lastToken(c.span()) + 1)
            .anyMatch(
                next ->
                    s.tag(next).equals("VERB") || s.low(next).endsWith("ed") || isFlown(s, next));
  }
}
