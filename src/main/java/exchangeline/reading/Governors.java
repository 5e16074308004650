package exchangeline.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words around a transfer that tell whether it is told, foreseen or only spoken of. */
final class Governors {
  /** "The last of them to be freed": what took place in a row. */
  private static final String ROW =
      "first|second|third|fourth|fifth|sixth|last|latest|only|\\d+(st|nd|rd|th)";

  private static final String MODAL =
      "will|would|shall|should|can|could|may|might|must|to|let|'ll|'d|do|did|does";

  private static final int OVER_REACH = 12;
  private static final int ROW_REACH = 6;

  /** Words back to the auxiliary of a clause before. */
  private static final int GAPPED = 20;

  private static final Pattern SHARED_MODAL =
      Pattern.compile(
          "(?:.* )?(?:would|will|could|should|may|might|must|to) be (?:\\w+ly )?\\w+(?:ed|en|id|[lmn]t)\\b[^.;:]* and "
              + "(?:(?!(?:was|were|be|been|had|has|have|is|are|who|that|which|then|later|,) )\\S+ ){1,7}");

  private static final Pattern OFFING =
      Pattern.compile(
          "[^,.;:]*\\b(?:(?:(?:more|less) likely|likelier|unlikely)(?! to)"
              + "|(?:is|are|was|were|remains?|remained) (?:\\W+)?(?:on (?:the|its|his|her|their|our) agenda|an? (?:top |high |absolute )?(?:priority|goal|aim|condition|demand)|a matter of)"
              + "|(?:is|are|was|were|be|been|looks?|looked|seems?|seemed|appears?|appeared|remains?|remained|came|comes)"
              + " (?:\\w+ )?(?:on the table|in the offing|in sight|in the air|out of reach|off the table"
              + "|within reach|near|nearer|close|closer|far off|far away|further off|stuck|stalled))\\b");

  private static final int NOUN_REACH = 13;
  private static final int AHEAD = 24;

  private Governors() {}

  /** "Freed none of the six", "none of the 12 whom Hamas holds was freed". */
  static boolean isOfNobody(Tagged s, int verb) {
    if (s.low(verb + 1).matches("none|nobody")) {
      return true;
    }
    // "So far none of the 40 has come home", "to our knowledge not one of them was freed".
    for (int i = verb - 2; i >= 0 && !endsSubject(s, i); i--) {
      if (s.words(i, i + 3)
          .matches("none of .*|not one (?:of|captive|prisoner|hostage)|not a single")) {
        return true;
      }
    }
    return false;
  }

  /** "Was held on 30 May", "offered clemency to seven" leave nothing open. */
  static boolean isNoCue(Tagged s, int i) {
    return s.words(i, i + 2).matches("offer(?:s|ed) (?:clemency|pardons|no)")
        || isUntold(s, i)
        || isOverAfterAll(s, i)
        || s.dates().stream().anyMatch(d -> d.span().overlaps(s.tokens().get(i).span()));
  }

  /** "Gave no details of the swap": what is not told of it took place all the same. */
  private static boolean isUntold(Tagged s, int i) {
    return s.words(i, i + 4)
        .matches(
            "no (?:\\w+ )?(?:details?|location|place|dates?|times?|reasons?|figures?|numbers?|names?|information|explanation) (?:of|for|on|about).*");
  }

  /** "Forty “could” be freed": a mark beside the one word that it sets apart. */
  static boolean isQuotedModal(Tagged s, int mark) {
    return s.low(mark).matches("[\"“”‘’']+") && (isModal(s, mark - 1) || isModal(s, mark + 1));
  }

  private static boolean isModal(Tagged s, int i) {
    return s.low(i).matches("could|may|might|would|will|should|can|must");
  }

  private static boolean endsSubject(Tagged s, int i) {
    return s.tag(i).matches("PUNCT|CCONJ|SCONJ|VERB") && !s.low(i).matches("[-'’]");
  }

  /** "The last remains to be handed over were those of May", "became the third to be freed". */
  static boolean isOneOfARow(Tagged s, int to) {
    for (int i = to - 1; i >= Math.max(0, to - ROW_REACH); i--) {
      if (s.low(i).matches(ROW)) {
        String around =
            s.words(Math.max(0, i - ROW_REACH), i) + " " + s.words(to, to + ROW_REACH + 4);
        return !around.matches(".*\\b(will|would|should|may|next|expected|due)\\b.*");
      }
      if (!s.tag(i).matches("NOUN|PROPN|ADJ|NUM|ADP|ADV") || s.low(i).equals("next")) {
        return false;
      }
    }
    return false;
  }

  /** "This would be the largest such exchange": the copula that the noun completes. */
  static Optional<Integer> wouldBe(Tagged s, int noun) {
    int i = noun - 1;
    while (i > 0
        && (s.tag(i).matches("DET|ADJ|NOUN|NUM|ADV|PROPN") || s.low(i).matches("by|far"))) {
      i--;
    }
    boolean copula =
        s.low(i).equals("be") && s.low(i - 1).matches("would|will|could|may|might|'ll|to");
    return copula ? Optional.of(i) : Optional.empty();
  }

  /** "Twelve hundred apiece, he had said, would be the whole": the figure that a copula awaits. */
  static boolean isToBe(Tagged s, int figure) {
    return s.words(figure, Math.min(s.size(), figure + AHEAD))
        .matches(
            "[^,;:.]{1,40}(?: , [^,;:.]{1,60} ,)? (?:would|will|could|may|might|should) (?:\\w+ )?be\\b.*");
  }

  /** "Are to be identified, checked and freed". */
  static boolean isLastToBe(Tagged s, int verb) {
    return s.words(Math.max(0, verb - AHEAD), verb)
        .matches(
            "(?:.* )?to be \\w+(?:ed|en|t)(?: , \\w+(?:ed|en|t)(?: \\w+){0,2})*(?: ,)? (?:and|or)(?: then)?");
  }

  /** "Asked the Red Cross to help repatriate them": what is asked is the help; else the verb. */
  static int helped(Tagged s, int verb) {
    return s.words(verb - 2, verb).equals("to help") ? verb - 1 : verb;
  }

  /** "The next swap is due on 1 July": an adjective that says what lies ahead. */
  static boolean isAhead(Tagged s, int i, Status cue) {
    boolean open = cue == Status.HYPOTHETICAL && s.low(i - 1).matches("is|are|remains?|seems?");
    boolean due = cue == Status.PLANNED && s.low(i - 1).matches("is|are") && s.low(i).equals("due");
    return due || ((open || s.low(i - 1).equals("been")) && s.tag(i).equals("ADJ"));
  }

  /** "The swap, which was put off from day to day, is over". */
  static boolean isOverAfterAll(Tagged s, int cue) {
    return s.words(cue, Math.min(s.size(), cue + OVER_REACH))
        .matches(
            "[^.;]*, (?:is|was) (?:now |at last )?(?:over|done|complete|completed|finished)\\b.*");
  }

  /** "A court orders that ten of them be handed over": a subjunctive. */
  static boolean isOrdered(Tagged s, int from, int verb) {
    return s.low(verb - 1).equals("be")
        && s.tag(verb - 2).matches("NOUN|PROPN|PRON|ADV|NUM")
        && IntStream.range(Math.max(0, from - 1), verb).noneMatch(i -> s.low(i).matches(MODAL));
  }

  /** "The rebels want around 700 freed", "demands all its captives handed over". */
  static boolean isWanted(Tagged s, int verb) {
    int i = verb - 1;
    while (i > 0 && s.tag(i).matches("NOUN|PROPN|DET|ADJ|NUM|ADP|ADV|PRON")) {
      i--;
    }
    return i < verb - 1 && s.low(i).matches("wants?|wanted|demand(?:s|ed)?|seeks?|sought|needs?");
  }

  /** "Sought access to the wounded and the release of 40": one of several that a verb governs. */
  static boolean isCoordinated(Tagged s, int noun) {
    int first = noun;
    while (first > 0 && s.tag(first - 1).matches("DET|ADJ|NOUN")) {
      first--;
    }
    return s.low(first - 1).matches("and|or");
  }

  /**
   * "Opened a round of talks on a truce and an exchange of prisoners"; "the exchange" of which they
   * talk may have been told.
   */
  static boolean isTalkedOf(Tagged s, int noun) {
    int first = noun - 1;
    while (first > 0 && s.tag(first).matches("ADJ|NOUN|NUM")) {
      first--;
    }
    if (s.low(first).matches("the|this|that|these|.*'s")) {
      return false;
    }
    // "Tehran speaks of exchange", "Juba hints at a swap"
    if (!s.low(noun).matches("\\d.*")
        && s.words(first - 2, first + 1)
            .matches("(?:.* )?(?:speak|talk|hint|muse|think)(?:s|ing)? (?:of|at|about)(?: an?)?")) {
      return true;
    }
    for (int i = noun - 1; i > Math.max(0, noun - NOUN_REACH); i--) {
      if (s.tag(i).matches("VERB|AUX|PUNCT|SCONJ")) {
        return false;
      }
      if (s.low(i).matches("on|over|about|towards?")
          && s.low(i - 1).matches("talks|negotiations|discussions|consultations")) {
        return true;
      }
    }
    return false;
  }

  /** "The debt would be paid and the nurse freed": one auxiliary for both. */
  static boolean sharesModal(Tagged s, int participle) {
    return SHARED_MODAL
        .matcher(s.words(Math.max(0, participle - GAPPED), participle) + " ")
        .matches();
  }

  /**
   * The comma that ends "Cole, who was held until a swap in May, will publish": what follows is not
   * said of the swap. The end of the sentence where there is no such clause.
   */
  static int endOfInsertion(Tagged s, int noun) {
    int open = noun;
    while (open > 0 && !s.low(open).matches("[,;:.]")) {
      open--;
    }
    boolean told =
        s.low(open).equals(",")
            && (s.low(open + 1).matches("who|whom|whose") || isParticiple(s, open + 1));
    for (int i = noun + 1; told && i < s.size(); i++) {
      if (s.low(i).equals(",") && s.tag(i + 1).matches("AUX|VERB")) {
        return i;
      }
    }
    return s.size();
  }

  private static boolean isParticiple(Tagged s, int i) {
    return s.tag(i).equals("VERB") && TriggerFinder.isParticiple(s.low(i));
  }

  /** "Makes a swap more likely", "an exchange with Juba is on the table": it is in the offing. */
  static boolean isInTheOffing(Tagged s, int noun) {
    return OFFING.matcher(s.words(noun + 1, Math.min(s.size(), noun + AHEAD))).lookingAt();
  }

  /** "There were exchanges", "there has been a swap". */
  static boolean isThere(Tagged s, int be) {
    return s.low(be - 1).equals("there") || s.words(be - 2, be).matches("there (has|have|had)");
  }

  /** True for a verb of these that carries a noun: "carried out the swap". */
  static boolean isCarrier(Tagged s, int i, Set<String> verbs) {
    boolean participle = s.tag(i).equals("ADJ") && TriggerFinder.isParticiple(s.low(i));
    if (!s.tag(i).matches("VERB|AUX") && !participle && !s.headline()) {
      return false;
    }
    return verbs.contains(s.low(i))
        || verbs.contains(s.words(i, i + 2))
        || verbs.contains(s.words(i, i + 3));
  }
}
