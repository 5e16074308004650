package exchangeline.reading;

import java.util.Optional;

/**
 * Ordinals without a noun of their own: "the fourth in a week", "that one was the 48th", "the
 * exchange, the seventh of the truce", "the third, on 23 August, …", "by Kyiv's tally No. 57".
 */
final class ElidedPhase {
  private static final int SUBJECT = 3;
  private static final int INSERTION = 9;

  private static final String HAPPENED = "happened|occurred|came|followed";

  /** Words of "this exchange as", "Wednesday's swap". */
  private static final int NUMBERED = 4;

  private final Cues cues;
  private final PhaseTopic topic;

  ElidedPhase(Cues cues, PhaseTopic topic) {
    this.cues = cues;
    this.topic = topic;
  }

  /**
   * Reads the ordinal at {@code first}.
   *
   * @param last the last of its words: "third and final"
   * @param series unit of what the text has numbered before, or null where it tells of no transfer
   */
  Optional<PhaseMatch> at(Words words, int first, int last, String series) {
    int ordinal = words.at(first).number().quantity().best();
    int next = last + 1;
    boolean speaks = series != null || topic.speaksOfExchange(words);
    boolean named = words.at(first - 1).text().matches("the|their|its");
    if (!named || !(speaks || isInPeriod(words, next))) {
      return Optional.empty();
    }
    if (words.is(next, "time")) {
      boolean again = ordinal > 1 && words.is(first - 2, "for") && isDone(words, first - 2);
      return again
          ? Optional.of(match(first, last + 1, ordinal, PhaseRef.EXCHANGE))
          : Optional.empty();
    }
    int many = words.is(next + 1, "the") ? next + 2 : next + 1;
    if (words.is(next, "of") && words.at(many).isCardinal()) {
      Optional<Cues.Match> unit = cues.at("unit", words, many + 1);
      return unit.filter(
              u -> topic.isAboutExchange(words, first, many + 1, u.value(), series != null))
          .map(u -> match(first, last, ordinal, PhaseTopic.isExchange(u) ? "exchange" : u.value()));
    }
    // "The first of the handovers"
    boolean ofThem = words.is(next, "of") && words.at(many).text().endsWith("s");
    if (ofThem && cues.at("unit", words, many).filter(PhaseTopic::isExchange).isPresent()) {
      return Optional.of(match(first, last, ordinal, PhaseRef.EXCHANGE));
    }
    String unit = series == null ? "exchange" : series;
    if (opens(words, first, next)) {
      return Optional.of(match(first, last, ordinal, unit));
    }
    boolean closed = isClosed(words, next);
    boolean exchange = isApposed(words, first - 2) || isSaidOfExchange(words, first);
    if (closed && exchange) {
      unit = PhaseRef.EXCHANGE;
    }
    boolean fits =
        (ordinal > 1 || !unit.equals(PhaseRef.EXCHANGE))
            && (isScoped(words, next) || (closed && (exchange || isSaidOfThis(words, first))));
    return fits ? Optional.of(match(first, last, ordinal, unit)) : Optional.empty();
  }

  private static PhaseMatch match(int first, int last, int ordinal, String unit) {
    return new PhaseMatch(first, last, ordinal, unit, false);
  }

  /** "exchanged prisoners for the 67th time". */
  private boolean isDone(Words words, int to) {
    return cues.within("exchanging", words, Math.max(0, to - INSERTION), to).isPresent();
  }

  /** "the fourth in a week", "the 50th since spring", "the seventh of the truce". */
  private boolean isScoped(Words words, int next) {
    if (words.at(next).text().matches("since|this|by")) {
      return true;
    }
    if (words.is(next, "of") && words.at(next + 1).text().matches("the|this")) {
      for (int k = next + 2; k <= next + 2 + SUBJECT && !words.at(k).isMark(); k++) {
        if (cues.isAt("deal", words, k) || topic.isExchange(words, k)) {
          return true;
        }
      }
    }
    return isInPeriod(words, next);
  }

  /** "the fourth in a week": so only what is done again and again is counted. */
  private static boolean isInPeriod(Words words, int next) {
    return words.is(next, "in")
        && words.at(next + 1).text().matches("a|an|as|less|two|three|four|five|ten")
        && words.at(next + 2).text().matches("week|weeks|month|months|many|days|than");
  }

  /**
   * "The third, on 23 August, brought …", "In the first, the SDF had …", "The 50th took place …".
   */
  private static boolean opens(Words words, int first, int next) {
    boolean comma = words.is(next, ",");
    boolean dated = comma && words.at(next + 1).text().matches("on|in|held|carried|conducted");
    boolean inside = comma && words.at(first - 2).text().matches("in|during|after|before");
    boolean subject = first == 1 || words.at(first - 2).isStop();
    boolean happened = words.at(next).text().matches(HAPPENED);
    boolean tookPlace = words.is(next, "took") && words.is(next + 1, "place");
    boolean was =
        words.is(next, "was") && words.at(next + 1).text().matches("on|in|held|carried|conducted");
    return dated || inside || (subject && (happened || tookPlace || was));
  }

  /** The ordinal ends its phrase: no noun follows. */
  private boolean isClosed(Words words, int next) {
    return words.at(next).isStop()
        || words.at(next).text().matches("[,”\"’]")
        || cues.isAt("after-ordinal", words, next);
  }

  /** "A prisoner swap, the 56th by Kyiv's count, …". */
  private boolean isApposed(Words words, int comma) {
    return words.is(comma, ",") && topic.isExchange(words, comma - 1);
  }

  /** "It was the 48th", "Kyiv numbers it the 48th", "Friday's swap was the 48th". */
  boolean isSaidOfThis(Words words, int first) {
    int verb = before(words, first);
    boolean numbered =
        cues.endingAt("numbering", words, verb).isPresent()
            || (words.at(first - 1).text().matches("its|their")
                && cues.endingAt("numbering-own", words, verb).isPresent());
    int subject = subject(words, first);
    return numbered
        || isNumbered(words, verb)
        || cues.endingAt("anaphor", words, subject).isPresent()
        || isSaidOfExchange(words, first);
  }

  /** "Kyiv numbers Wednesday's swap the 61st", "counted the handover as the 64th". */
  private boolean isNumbered(Words words, int last) {
    int noun = words.is(last, "as") ? last - 1 : last;
    boolean exchange =
        cues.at("unit", words, noun).filter(PhaseTopic::isExchange).isPresent()
            && !words.at(noun).text().endsWith("s");
    for (int i = noun - 1; exchange && i >= noun - NUMBERED; i--) {
      if (cues.isAt("earlier", words, i) || cues.isAt("other-time", words, i)) {
        return false;
      }
      if (cues.isAt("numbering-verb", words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Friday's swap is already the 48th"; not "the next swap is the 49th". */
  private boolean isSaidOfExchange(Words words, int first) {
    int subject = subject(words, first);
    boolean noun = topic.isExchange(words, subject) && !words.at(subject).text().endsWith("s");
    for (int i = subject - 1; noun && i >= subject - SUBJECT; i--) {
      noun = !cues.isAt("earlier", words, i) && !cues.isAt("other-time", words, i);
    }
    return noun;
  }

  private static int before(Words words, int first) {
    int k = first - 1;
    while (words.at(k).text().matches("the|its|their|already|only|now|also|just|exactly")) {
      k--;
    }
    return k;
  }

  /** The last word of the subject whose predicate the ordinal is, or -1. */
  private int subject(Words words, int first) {
    int k = before(words, first);
    if (words.is(k, ",")) {
      int opening = k - 1;
      while (opening > k - INSERTION && !words.is(opening, ",")) {
        opening--;
      }
      k = opening - 1;
    }
    Optional<Cues.Match> copula = cues.endingAt("copula", words, k);
    if (copula.isEmpty()) {
      return -1;
    }
    int subject = copula.get().first() - 1;
    while (words.at(subject).text().matches("already|thus|therefore|also|now")) {
      subject--;
    }
    return subject;
  }

  /** "By Kyiv's tally it was No. 57". */
  Optional<PhaseMatch> numbered(Words words, int i, String series) {
    int k = words.is(i + 1, ".") ? i + 2 : i + 1;
    Integer n = words.at(k).isCardinal() ? words.at(k).number().quantity().best() : null;
    boolean fits =
        n != null
            && n > 1
            && (series != null || topic.speaksOfExchange(words))
            && isClosed(words, k + 1)
            && isSaidOfThis(words, i);
    return fits
        ? Optional.of(new PhaseMatch(i, k, n, series == null ? "exchange" : series, false))
        : Optional.empty();
  }
}
