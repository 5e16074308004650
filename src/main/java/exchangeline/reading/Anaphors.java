package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import java.util.List;
import java.util.Optional;

/** "An equal number", "as many", "a similar number": figures that take the value of another. */
final class Anaphors {
  /** UTF-16 units from a count to the sentence that takes it up. */
  private static final int NEXT = 240;

  private final Cues cues;
  private final HeadFinder heads;

  Anaphors(Cues cues, HeadFinder heads) {
    this.cues = cues;
    this.heads = heads;
  }

  /**
   * The phrase that begins at word {@code i}; none in "as many as 40", "as many of the men died".
   */
  Optional<Cues.Match> at(Words words, int i) {
    return cues.at("anaphor", words, i)
        .filter(phrase -> !words.is(phrase.last() + 1, "as"))
        .filter(
            phrase -> !(words.is(phrase.last() + 1, "of") && words.is(phrase.last() + 2, "the")));
  }

  /** What {@code phrase} counts; its value is found by {@link #resolve}. */
  Draft draft(Words words, Cues.Match phrase) {
    String reading = phrase.value().equals("similar") ? "about" : "exact";
    Quantity open = new Quantity(null, null, null, false);
    Numeral numeral =
        new Numeral(phrase.first(), phrase.first(), phrase.last(), phrase.last(), open, reading);
    int from = words.is(phrase.last() + 1, "of") ? phrase.last() + 2 : phrase.last() + 1;
    HeadNoun head = heads.from(words, from, false).orElse(HeadNoun.elided(phrase.last()));
    return Draft.of(numeral, head).with(Relation.ANAPHOR);
  }

  /**
   * "The ten citizens had been held for a year. They were let go on Friday": whom the sentence
   * before counts.
   */
  Optional<Draft> they(Words words, Count previous) {
    boolean told =
        previous != null
            && previous.head() != null
            && previous.quantity().isExact()
            && words.span(0, 0).start() - previous.span().end() < NEXT;
    boolean freed = told && words.is(0, "they") && isFreed(words);
    if (!freed) {
      return Optional.empty();
    }
    Numeral numeral = new Numeral(0, 0, 0, 0, previous.quantity(), "exact");
    HeadNoun head = new HeadNoun(0, previous.head(), previous.category(), previous.remains(), null);
    return Optional.of(Draft.of(numeral, head));
  }

  private boolean isFreed(Words words) {
    int verb = 1;
    while (words.at(verb).text().matches("were|have|had|been|all|then|later|finally|also")) {
      verb++;
    }
    boolean passive = words.is(verb - 1, "were") || words.is(verb - 1, "been");
    return verb > 1 && passive && cues.isAt("transfer", words, verb);
  }

  /**
   * Gives each the value of the figure before it. A share is none: "freed 390, of whom 120 were
   * women, and got as many" means the 390.
   *
   * @param previous the last count before the sentence, or null
   */
  void resolve(Words words, List<Draft> drafts, Count previous) {
    Quantity last = previous == null ? null : previous.quantity();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(Relation.ANAPHOR) && last != null) {
        draft = draft.with(value(cues.at("anaphor", words, draft.first()), last));
        drafts.set(i, draft);
      }
      last = draft.is(Relation.NONE) || draft.is(Relation.ANAPHOR) ? draft.quantity() : last;
    }
  }

  private static Quantity value(Optional<Cues.Match> phrase, Quantity of) {
    boolean similar = phrase.filter(p -> p.value().equals("similar")).isPresent();
    if (!similar || of.best() == null) {
      return of;
    }
    int n = of.best();
    return new Quantity(
        n, NumeralFinder.share(n, 90, false), NumeralFinder.share(n, 110, true), true);
  }
}
