package exchangeline.reading;

import java.util.Optional;

/**
 * Numbers of exchanges that tell which one this is: "follows five previous swaps", "have now held
 * 60 exchanges", "have exchanged prisoners 60 times since the invasion".
 */
final class ImpliedPhase {
  private static final int MOST_ADJECTIVES = 4;
  private static final int NEAR = 7;

  private final Cues cues;
  private final PhaseTopic topic;

  ImpliedPhase(Cues cues, PhaseTopic topic) {
    this.cues = cues;
    this.topic = topic;
  }

  /** The number that the one at {@code i} implies. */
  Optional<PhaseMatch> at(Words words, int i, boolean told) {
    Integer n = words.at(i).number().quantity().best();
    boolean oneOf = words.is(i, "one") && words.is(i + 1, "of");
    if (n == null || !words.at(i).number().quantity().isExact() || oneOf) {
      return Optional.empty();
    }
    if (words.is(i + 1, "times")) {
      boolean exchanges = told || topic.speaksOfExchange(words);
      return exchanges && isRunning(words, i + 1, i)
          ? Optional.of(new PhaseMatch(i, i + 1, n, "exchange", true))
          : Optional.empty();
    }
    boolean follows =
        cues.endingAt("follows", words, i - 1).isPresent()
            || (words.is(i - 1, "the") && cues.endingAt("follows", words, i - 2).isPresent());
    Optional<Cues.Match> held = cues.endingAt("held", words, i - 1);
    boolean earlier = false;
    for (int k = i + 1; k <= i + 1 + MOST_ADJECTIVES; k++) {
      if (topic.isExchange(words, k) && words.at(k).text().endsWith("s")) {
        boolean before = follows && earlier;
        boolean counted = held.isPresent() && isRunning(words, k, held.get().first());
        int ordinal = before ? n + 1 : n;
        return (before || counted) && topic.isAboutExchange(words, i, k, "exchange", told)
            ? Optional.of(new PhaseMatch(i, k, ordinal, "exchange", true))
            : Optional.empty();
      }
      earlier |= cues.isAt("earlier", words, k);
      if (words.at(k).kind() != Word.Kind.WORD && !words.is(k, "-")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Have now held …", "held … so far", "since 2022 … have held": up to this one. */
  private boolean isRunning(Words words, int noun, int verb) {
    boolean perfect = false;
    for (int k = verb - 1; k >= Math.max(0, verb - NEAR); k--) {
      perfect |= words.at(k).text().matches("have|has|had|'ve");
    }
    boolean before = cues.within("so-far", words, 0, verb).isPresent();
    return perfect && (before || cues.within("so-far", words, noun + 1, noun + NEAR).isPresent());
  }
}
