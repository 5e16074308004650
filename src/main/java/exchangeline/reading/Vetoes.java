package exchangeline.reading;

import java.util.regex.Pattern;

/**
 * Words that tell of clubs, shares, paroles or rescues, and so that a sentence is of another
 * matter.
 */
final class Vetoes {
  private static final int KIN_REACH = 5;

  /** What befell the captives, or the dead, before. */
  private static final String BEFORE =
      "(?:kidnapping|killed|slain|died|fell|since)\\b.*"
          + "|(?:served|serving|convicted|sentenced)\\b.* (?:for|over) an?";

  private static final String KIN =
      "(?:father|mother|parents|son|daughter|brother|sister|wife|husband|cousin|uncle|aunt)";

  private static final Pattern SWAP =
      Pattern.compile(
          "(?i)\\b(?:swap|exchang|trad(?:e|ing)|in return|deal\\b|hand(?:ed|s|ing)? over|turned over)");

  private final Lexicon lexicon;

  Vetoes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean hold(Tagged s) {
    for (int i = 0; i < s.size(); i++) {
      boolean vetoed =
          lexicon.vetoSentence().contains(s.low(i))
              || lexicon.vetoSentence().contains(s.words(i, i + 2));
      if (vetoed && !isCapture(s, i) && !isOfKin(s, i) && !isOfSport(s, i)) {
        return true;
      }
    }
    return isDomestic(s);
  }

  /**
   * "Minsk released 30 political prisoners": a state and its own people, where neither a swap nor
   * another side is named (coding manual, §4).
   */
  private boolean isDomestic(Tagged s) {
    boolean own = false;
    for (int i = 0; i < s.size() && !own; i++) {
      own =
          lexicon.vetoDomestic().contains(s.low(i))
              || lexicon.vetoDomestic().contains(s.words(i, i + 2))
              || lexicon.vetoDomestic().contains(s.words(i, i + 3));
    }
    return own
        && !SWAP.matcher(s.sentence().text()).find()
        && s.parties().stream().map(PartyRef::code).distinct().count() < 2
        && s.parties().stream().noneMatch(PartyRef::isNoState);
  }

  /** "The centre, ten months in Russian custody, was traded and missed none of the season". */
  private static boolean isOfSport(Tagged s, int i) {
    return s.low(i).matches("league|club|season|playoffs") && Custody.isTold(s);
  }

  /** "Freed the father of the striker": kin of one whose trade it is. */
  private static boolean isOfKin(Tagged s, int i) {
    return s.words(Math.max(0, i - KIN_REACH), i).matches("(.* )?" + KIN + " of( .*)?");
  }

  /**
   * "Abducted in a raid", "killed in a raid", "serving 20 years for a raid": not how they got free.
   */
  private boolean isCapture(Tagged s, int i) {
    for (int j = i - 1; j >= 0 && s.segment().get(j).equals(s.segment().get(i)); j--) {
      boolean taken = lexicon.held().contains(s.low(j)) && TriggerFinder.isParticiple(s.low(j));
      if (taken || s.words(j, i).matches(BEFORE)) {
        return true;
      }
    }
    return false;
  }
}
