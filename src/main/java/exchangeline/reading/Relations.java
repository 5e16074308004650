package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import java.util.List;
import java.util.Optional;

/** Tells shares, running totals and people of other fates from the counts of a handover. */
final class Relations {
  private static final int AFTER = 8;
  private static final int BEFORE = 4;
  private static final int REACH = 9;

  /** Words from one share of a row to the next. */
  private static final int ROW = 4;

  /** What may stand between a verb and its figure: "the last 40", "all of the 20", "some 300". */
  private static final String ALL =
      "all|of|last|final|remaining|first|other|some|about|around|nearly|almost";

  /** Verbs that tell of captors too: "took 40", "included 40". */
  private static final String BOTH_WAYS =
      "tak(?:e|es|ing)|took|gets?|got|getting|includ.*|identif.*|bur(?:y|ied)|follow.*|evacuat.*|leaves?|left|reach.*|swap|exchange|trade|transfer|release|return";

  private final Cues cues;

  Relations(Cues cues) {
    this.cues = cues;
  }

  Draft related(Words words, Draft draft) {
    if (!draft.is(Relation.NONE)) {
      return draft;
    }
    if (isDistractor(words, draft)) {
      return draft.with(Relation.DISTRACTOR);
    }
    return isPart(words, draft) ? draft.with(Relation.PART) : draft;
  }

  /**
   * "Freed 290, of whom 210 were soldiers and 80 civilians": with the share before it, the figure
   * behind "and" makes up the whole, so it is the other share.
   */
  void shareOn(Words words, List<Draft> drafts) {
    for (int i = 2; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft share = drafts.get(i - 1);
      Quantity whole = drafts.get(i - 2).quantity();
      boolean joined = words.is(draft.first() - 1, "and") || words.is(draft.first() - 1, ",");
      boolean shared = drafts.get(i - 2).is(Relation.NONE) && share.is(Relation.PART);
      if (draft.is(Relation.NONE) && joined && shared && whole.isExact()) {
        Quantity both = share.quantity().plus(draft.quantity());
        boolean rest = whole.equals(both);
        boolean further = isRow(words, share, draft) && isLess(both, whole);
        drafts.set(i, rest || further ? draft.with(Relation.PART) : draft);
      }
    }
  }

  /** "Seven of them Saudi and 23 Sudanese": nothing but a word and "and" between the two. */
  private static boolean isRow(Words words, Draft share, Draft draft) {
    return words.is(draft.first() - 1, "and")
        && draft.first() - share.last() <= ROW
        && words.is(share.numeral().last() + 1, "of");
  }

  private static boolean isLess(Quantity one, Quantity other) {
    return one.isExact() && one.best() < other.best();
  }

  private boolean isPart(Words words, Draft draft) {
    int before = draft.first() - 1;
    int next = draft.last() + 1;
    int of = draft.numeral().last() + 1;
    boolean ofThem =
        words.is(of, "of")
            && draft.scope() != Count.Scope.EACH
            && (words.at(of + 1).text().matches("them|whom|these|those|which")
                || (cues.isAt("determiner", words, of + 1) && words.at(of + 2).isCardinal())
                || (words.is(of + 1, "the") && cues.isAt("adjective-noun", words, of + 2)));
    // "She was one of the Armenians freed": whoever is one of many is not all of them.
    boolean oneOf =
        draft.numeral().isOne() && words.is(of, "of") && cues.isAt("auxiliary", words, before);
    int among = cues.isAt("auxiliary", words, next) ? next + 1 : next;
    return ofThem
        || oneOf
        || cues.endingAt("part-before", words, before).isPresent()
        || (words.at(before).isMark()
            && cues.endingAt("part-before", words, before - 1).isPresent())
        || cues.isAt("part-after", words, among)
        || isNextOfPart(words, before)
        || isOfThose(words, before);
  }

  /**
   * "Of the 24 freed, 16", "Of those who left, 16": the clause before the comma names the whole.
   */
  private boolean isOfThose(Words words, int comma) {
    for (int i = comma - 1; words.is(comma, ",") && i > comma - REACH && i >= 0; i--) {
      if (words.at(i).isMark()) {
        return false;
      }
      // "Of the kidnapped girls, 82 were freed": those who were freed are all of them.
      boolean stillHeld =
          cues.within("held-before", words, i + 1, comma).isPresent()
              && cues.within("transfer", words, i + 1, comma).isEmpty();
      if (words.is(i, "of") && !stillHeld && cues.isAt("determiner", words, i + 1)) {
        boolean opens = i == 0 || words.at(i - 1).isMark();
        return opens && (i == 0 || words.at(i + 2).isCardinal());
      }
    }
    return false;
  }

  /** "Including 18 serving life and 111 women": behind "and" the second share. */
  private boolean isNextOfPart(Words words, int and) {
    for (int i = and - 1; words.is(and, "and") && i > and - REACH && i > 0; i--) {
      if (words.at(i).isMark()) {
        return false;
      }
      if (words.at(i).isCardinal()) {
        return cues.endingAt("part-before", words, i - 1).isPresent();
      }
    }
    return false;
  }

  private boolean isDistractor(Words words, Draft draft) {
    // "139 captured soldiers for 52 rebels": the first ones were captured.
    boolean price = draft.scope() == Count.Scope.SIDE_B;
    return isWholeOfSome(words, draft.first() - 1)
        || (!draft.head().remains() && isDead(words, draft))
        || (!price && isHeld(words, draft));
  }

  /** "The last of 1,000 captives", "the first of the 40": some of them. */
  private static boolean isWholeOfSome(Words words, int before) {
    int of = words.is(before, "the") ? before - 1 : before;
    return words.is(of, "of")
        && words.is(of - 2, "the")
        && words.at(of - 1).text().matches("last|first|rest|remainder|majority|bulk");
  }

  private boolean isDead(Words words, Draft draft) {
    return before("dead-before", words, draft.first() - 1)
        || after("dead", words, draft.last() + 1).isPresent()
        || cues.isAt("dead", words, draft.last());
  }

  private boolean isHeld(Words words, Draft draft) {
    int next = draft.last() + 1;
    if (isGivenUp(words, draft.first() - 1)) {
      return false;
    }
    // "A captured engineer and the bodies of two": nobody captures the dead.
    boolean joined = draft.head().remains() && words.is(draft.first() - 1, "and");
    if ((!joined && before("held-before", words, draft.first() - 1))
        || after("still-held", words, next).isPresent()) {
      return true;
    }
    return after("held", words, next)
        .filter(
            held ->
                !handedOverAfter(words, held.last() + 1)
                    && !handedOverBefore(words, draft.first() - 1))
        .isPresent();
  }

  /** "Freed the last 40 captives it still held": the verb right before them tells their fate. */
  private boolean isGivenUp(Words words, int last) {
    int i = last;
    while (i > last - BEFORE
        && (cues.isAt("determiner", words, i) || words.at(i).text().matches(ALL))) {
      i--;
    }
    int verb = cues.isAt("particle", words, i) ? i - 1 : i;
    return isHandover(words, verb) && !words.at(verb).text().matches(BOTH_WAYS);
  }

  private boolean before(String kind, Words words, int last) {
    for (int i = last; i > last - BEFORE && i >= 0; i--) {
      Word word = words.at(i);
      // "Nuns held in Syria for 150 prisoners": the price of others
      boolean price = i == last && word.is("for");
      boolean edge = (word.isMark() && !word.is("-")) || word.isNumber() || price;
      if (edge || cues.isAt("transfer", words, i)) {
        return false;
      }
      if (cues.endingAt(kind, words, i).isPresent() && !isCompound(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The rebel-held capital": a place is held. */
  private static boolean isCompound(Words words, int i) {
    return words.is(i - 1, "-") && words.at(i - 2).kind() == Word.Kind.WORD;
  }

  /** The first cue of {@code kind} in the clause; a word of handing over comes in between never. */
  private Optional<Cues.Match> after(String kind, Words words, int first) {
    for (int i = first; i < first + AFTER && i < words.size(); i++) {
      Optional<Cues.Match> match = cues.at(kind, words, i);
      if (match.isPresent() && !isCompound(words, i)) {
        return match;
      }
      Word word = words.at(i);
      boolean mark = word.isMark() && !"-'\"“”".contains(word.text());
      if (mark || word.isCardinal() || word.is("and") || isHandover(words, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean handedOverAfter(Words words, int first) {
    for (int i = first; i < words.size() && !words.at(i).isStop(); i++) {
      if (isHandover(words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean handedOverBefore(Words words, int last) {
    for (int i = last; i >= 0 && !words.at(i).isStop(); i--) {
      if (isHandover(words, i) || cues.isAt("exchange", words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHandover(Words words, int i) {
    return cues.isAt("transfer", words, i) || cues.isAt("motion", words, i);
  }
}
