package exchangeline.reading;

import java.util.Optional;

/**
 * Numbers that count people without naming them: "retrieving 212", "207 of our own", "103 more",
 * "95 were freed", "303 each". Each needs a sign of its own beside it; a bare number is no count.
 */
final class ElisionFinder {
  /** "A father of 11 comes home": they stayed there. */
  private static final String PARENTS = "(?:grand)?(?:father|mother|parent)s?|mum|mom|dad|couple";

  /** Words from "whom" to the verb. */
  private static final int WHOM_REACH = 8;

  /** Words from "who" to the verb behind its clause. */
  private static final int WHO_REACH = 14;

  private final Cues cues;
  private final HeadFinder heads;
  private final RunningTotals totals;

  ElisionFinder(Cues cues, HeadFinder heads, RunningTotals totals) {
    this.cues = cues;
    this.heads = heads;
    this.totals = totals;
  }

  /**
   * What {@code numeral} counts.
   *
   * @param inContext true when the sentence or one before speaks of an exchange
   * @param afterCount true when a count stands before in the sentence
   */
  Optional<HeadNoun> find(Words words, Numeral numeral, boolean inContext, boolean afterCount) {
    int before = numeral.first() - 1;
    int next = numeral.last() + 1;
    Optional<Cues.Match> across =
        cues.at("across", words, next).filter(c -> words.is(next, "of") || words.is(next, "from"));
    if (across.isPresent()) {
      return Optional.of(HeadNoun.elided(numeral.last()));
    }
    if (words.is(before, "of") && words.at(before - 1).text().matches(PARENTS)) {
      return Optional.empty();
    }
    if (words.is(next, "of")) {
      return ofThem(words, numeral, next + 1);
    }
    boolean others = words.at(next).text().matches("more|others|further") && ends(words, next + 1);
    if (others) {
      return Optional.of(HeadNoun.elided(next));
    }
    if (numeral.isOne()) {
      return Optional.empty();
    }
    Optional<Cues.Match> adjective = cues.at("adjective-noun", words, next);
    if (adjective.isPresent() && ends(words, adjective.get().last() + 1)) {
      String category = adjective.get().value();
      HeadNoun head = HeadNoun.elided(adjective.get().last());
      return Optional.of(
          category.equals("remains")
              ? head.asRemains(null)
              : head.withCategory(category.isEmpty() ? null : category));
    }
    boolean told =
        isSubject(words, next)
            || (inContext && isOfGroup(words, before) && !isCounted(words, next))
            || (afterCount && isFromSide(words, next))
            || (afterCount && words.at(next).text().matches("belonging|loyal|affiliated|allied"))
            || (ends(words, next)
                && (isObject(words, beforeRow(words, before)) || isPart(words, before)))
            || (afterCount && isDatedTwin(words, before, next))
            || (afterCount && isByTwin(words, before, next))
            || ((afterCount || inContext) && isDestined(words, before, next))
            || (afterCount && inContext && words.is(before, "for") && ends(words, next))
            || (numeral.first() == 0 && isDatedAlone(words, next))
            || (inContext && isToldByContext(words, numeral, afterCount));
    return told ? Optional.of(HeadNoun.elided(numeral.last())) : Optional.empty();
  }

  /** "Ten in May, all of them sick." */
  private static boolean isDatedAlone(Words words, int next) {
    return (words.is(next, "in") || words.is(next, "on"))
        && words.at(next + 1).kind() == Word.Kind.DATE;
  }

  /** "80 captives: 40 from the Serbian side and 40 from the Croatian side". */
  private static boolean isFromSide(Words words, int next) {
    Word side = words.at(next + 2);
    return words.at(next).text().matches("from|on")
        && words.is(next + 1, "the")
        && (side.capital() || side.text().matches("government|rebel|state|opposition|other"))
        && words.is(next + 3, "side");
  }

  /** "146 were freed by Damascus and 97 by the rebels": of the same verb. */
  private boolean isByTwin(Words words, int before, int next) {
    int name = words.is(next + 1, "the") ? next + 2 : next + 1;
    return words.is(next, "by")
        && words.at(before).text().matches("and|,|;")
        && (words.at(name).capital() || cues.isAt("side", words, name));
  }

  /** "A second group of 40 followed". */
  private boolean isOfGroup(Words words, int of) {
    return words.is(of, "of") && cues.isAt("group", words, of - 1);
  }

  /** "A group of 40 women": a noun stands behind. */
  private boolean isCounted(Words words, int next) {
    return !ends(words, next) && !words.at(next).text().endsWith("ed");
  }

  /** "410 bodies on Wednesday and 388 on Friday". */
  private static boolean isDatedTwin(Words words, int before, int next) {
    return (words.is(before, "and") || words.is(before, ",") || words.is(before, "another"))
        && words.is(next, "on");
  }

  /** "Gave 64 men back to the state and 180 to the rebels", "went home: 40 to Aden, 30 to Taiz". */
  private boolean isDestined(Words words, int before, int next) {
    int name = words.is(next + 1, "the") ? next + 2 : next + 1;
    boolean item = words.is(before, "and") || words.is(before, ",") || words.is(before, ":");
    return item
        && (words.is(next, "to") || words.is(next, "for"))
        && (words.at(name).capital() || cues.isAt("side", words, name));
  }

  private boolean isPart(Words words, int before) {
    int cue = words.is(before, ",") || words.is(before, ":") ? before - 1 : before;
    return cues.endingAt("part-before", words, cue).isPresent();
  }

  private boolean isToldByContext(Words words, Numeral numeral, boolean afterCount) {
    int before = numeral.first() - 1;
    int next = numeral.last() + 1;
    boolean total =
        cues.endingAt("total-before", words, before).isPresent()
            || totals.isTold(words, numeral.first());
    boolean named =
        (afterCount || namesAnother(words, numeral)) && isNamed(words, numeral.number());
    return cues.isAt("each-after", words, next)
        || cues.isAt("total-after", words, next)
        || (total && ends(words, next))
        || named;
  }

  private Optional<HeadNoun> ofThem(Words words, Numeral numeral, int i) {
    if (cues.isAt("pronoun", words, i)) {
      Optional<HeadNoun> named =
          words.is(i, "them") || words.is(i, "whom")
              ? Optional.empty()
              : heads.from(words, i + 1, false);
      return Optional.of(named.orElse(HeadNoun.elided(i)));
    }
    if (!cues.isAt("determiner", words, i)) {
      return Optional.empty();
    }
    if (words.at(i + 1).isCardinal()) {
      return Optional.of(HeadNoun.elided(numeral.last()));
    }
    boolean genitive =
        words.is(i + 2, "'s") || (words.is(i + 2, "'") && words.at(i + 1).text().endsWith("s"));
    int owner = genitive ? i + 2 : i;
    boolean own = words.is(i + 1, "own");
    Optional<HeadNoun> head = heads.from(words, own ? i + 2 : owner + 1, numeral.isOne());
    Optional<HeadNoun> freed =
        cues.at("adjective-noun", words, i + 1).map(match -> HeadNoun.elided(match.last()));
    Optional<HeadNoun> bare = own ? Optional.of(HeadNoun.elided(i + 1)) : freed;
    return head.or(() -> bare);
  }

  /**
   * "95 were freed", "95 came home", "one of the 31 who were brought out", "of the 31 whom the
   * rebels let go".
   */
  private boolean isSubject(Words words, int after) {
    if (words.is(after, "whom")) {
      return cues.within("transfer", words, after + 1, after + WHOM_REACH).isPresent();
    }
    int next = words.is(after, "who") ? after + 1 : after;
    if (next > after && isHeldThenFreed(words, next)) {
      return true;
    }
    if (cues.isAt("motion", words, next)) {
      return true;
    }
    return cues.isAt("auxiliary", words, next)
        && (cues.within("transfer", words, next + 1, next + 4).isPresent()
            || cues.within("motion", words, next + 1, next + 4).isPresent());
  }

  /** "97 who had been held by the rebels were returned". */
  private boolean isHeldThenFreed(Words words, int from) {
    for (int i = from + 1; i < from + WHO_REACH && !words.at(i).isStop(); i++) {
      boolean verb = words.at(i).text().matches("were|was|had|have|have been|are");
      if (verb && i > from + 1 && cues.within("transfer", words, i + 1, i + 3).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "The release of the last 404": the word before "the last". */
  private static int beforeRow(Words words, int i) {
    boolean row = words.at(i).text().matches("last|first|final|remaining|other");
    return row && words.is(i - 1, "the") ? i - 2 : i;
  }

  /** "retrieving 212", "handed over 95", "got back 90". */
  private boolean isObject(Words words, int i) {
    // "the return of 205"
    int verb = words.is(i, "of") || cues.isAt("particle", words, i) ? i - 1 : i;
    return cues.isAt("transfer", words, verb);
  }

  /**
   * "Kyiv 95, Moscow 45": a name right before the number, and nothing but the clause's end after.
   */
  private boolean isNamed(Words words, int number) {
    Word before = words.at(number - 1);
    boolean mark = before.is(":") || before.is("–");
    Word name = mark ? words.at(number - 2) : before;
    Word after = words.at(number + 1);
    int at = mark ? number - 2 : number - 1;
    boolean capital = name.capital() && !cues.isAt("function", words, at);
    return name.kind() == Word.Kind.WORD
        && (capital || cues.endingAt("side", words, at).isPresent())
        && !after.is("-")
        && (after.isMark() || after.is("and"));
  }

  private boolean namesAnother(Words words, Numeral numeral) {
    for (int i = 0; i < words.size(); i++) {
      if (i != numeral.number() && words.at(i).isCardinal() && isNamed(words, i)) {
        return true;
      }
    }
    return false;
  }

  boolean ends(Words words, int i) {
    Word word = words.at(i);
    return !cues.isAt("compound", words, i)
        && ((word.isMark() && !word.is("-"))
            || word.kind() == Word.Kind.DATE
            || cues.isAt("function", words, i)
            || cues.isAt("motion", words, i)
            || cues.isAt("particle", words, i)
            || cues.isAt("transfer", words, i));
  }
}
