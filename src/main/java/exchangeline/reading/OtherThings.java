package exchangeline.reading;

import java.util.Set;

/** Dates of deals, talks, truces and captures that stand beside a transfer. */
final class OtherThings {
  private static final Set<String> WORDS =
      Set.of(
          "since",
          "until",
          "reached",
          "agreed",
          "signed",
          "talks",
          "deal",
          "agreement",
          "agreements",
          "statement",
          "negotiations",
          "accord",
          "meeting",
          "summit",
          "invasion",
          "captured",
          "detained",
          "arrested",
          "born",
          "abducted",
          "seized",
          "kidnapped",
          "imprisoned",
          "sentenced",
          "imposed",
          "held",
          "round",
          "war",
          "taken",
          "incursion",
          "attack",
          "truce",
          "ceasefire",
          "jailed",
          "convicted",
          "shook",
          "struck",
          "clinched",
          "sealed",
          "initialled",
          "initialed",
          "nabbed",
          "apprehended",
          "caught",
          "interned",
          "killed",
          "died",
          "slain",
          "disappeared",
          "vanished",
          "downed",
          "ambush",
          "ambushed",
          "proclaimed",
          "elected");

  /** Nobody dates these by a weekday: "the 58th since the invasion on Saturday". */
  private static final Set<String> LONG_AGO = Set.of("since", "invasion", "war", "incursion");

  /** "Whose capture two weeks ago brought the talks to a halt". */
  private static final Set<String> SEIZURES =
      Set.of("capture", "arrest", "abduction", "kidnapping");

  private static final int BEFORE = 14;

  private static final Set<String> TRUCES = Set.of("truce", "ceasefire", "war", "fighting");

  private static final int DURING = 7;

  /** What a deal or a truce of that month did: "the truce in November saw 81 freed". */
  private static final Set<String> BRINGS =
      Set.of("saw", "brought", "freed", "secured", "won", "led", "resulted", "returned");

  private OtherThings() {}

  /** True when the words before or behind {@code date} give it to something else. */
  static boolean areDated(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    if (SEIZURES.contains(s.low(at - 1))) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (isCourse(s, i)) {
        return true;
      }
      boolean verb = s.tag(i).matches("VERB|AUX") && !WORDS.contains(s.low(i));
      if ((i >= trigger.token() && i <= trigger.last())
          || verb
          || s.low(i).matches("[:;]")
          || (s.low(i).equals(",") && at - i > 1 && !isInPlace(s, i))) {
        break;
      }
      boolean prisonersOfWar = s.low(i).equals("war") && s.low(i - 1).equals("of");
      boolean captives =
          s.low(i).endsWith("ed")
              && i + 1 < at
              && (s.tag(i + 1).matches("NOUN|ADJ") || isInCount(s, i));
      boolean longAgo = date.value().weekday() != null && LONG_AGO.contains(s.low(i));
      boolean tookPlace =
          (s.low(i).equals("held")
                  && (s.low(i - 1).matches("was|were|been|being")
                      || isNumbered(s, i - 2)
                      || s.low(i - 1).matches("(?:exchange|swap|trade|handover)s?")))
              || (s.low(i).equals("taken") && s.low(i + 1).equals("place"));
      // "On the opening day of the truce, 19 January": a day of it, not its own.
      boolean within = s.words(i - 3, i).matches(".*\\bday of(?: the)?");
      boolean span = date.value().precision() == DateValue.Precision.RANGE;
      boolean during = TRUCES.contains(s.low(i)) && isDuring(s, i, span);
      boolean brings = within || during || brings(s, date);
      if (WORDS.contains(s.low(i))
          && !brings
          && !prisonersOfWar
          && !captives
          && !longAgo
          && !tookPlace
          && !isHeldThen(s, i, at)) {
        return true;
      }
    }
    int behind = s.lastToken(date.span()) + 1;
    // "A May 2016 deal saw Cole freed"
    boolean month = date.value().precision() == DateValue.Precision.MONTH;
    if (month && BRINGS.contains(s.low(behind + 1))) {
      return false;
    }
    return Set.of(
                "talks",
                "deal",
                "agreement",
                "agreements",
                "invasion",
                "negotiations",
                "meeting",
                "attack",
                "accord",
                "ceasefire",
                "truce")
            .contains(s.low(behind))
        || (s.low(behind + 1).matches("talks|deal|agreement|agreements|negotiations")
            && s.tag(behind).matches("ADJ|NOUN|PROPN|NUM"));
  }

  /** "Kidnapped from Chibok, Nigeria, in 2014": the commas are those of a place. */
  private static boolean isInPlace(Tagged s, int comma) {
    boolean opens = s.tag(comma - 1).equals("PROPN") && s.tag(comma + 1).equals("PROPN");
    boolean closes =
        s.tag(comma - 1).equals("PROPN")
            && s.tag(comma + 1).equals("ADP")
            && s.words(comma - 3, comma).contains(",");
    return opens || closes;
  }

  /** "Talks in Bern which ended on 20 March", "the truce that took effect on Sunday". */
  private static boolean isCourse(Tagged s, int verb) {
    if (s.low(verb).matches("effect|force")) {
      return s.words(verb - 3, verb).matches("(?:.* )?(?:that|which) (?:took|(?:came|went) into)");
    }
    return s.low(verb).matches("began|opened|started|resumed|ended|closed|concluded|broke")
        && s.words(Math.max(0, verb - DURING), verb)
            .matches(
                "(?:.* )?(?:talks|negotiations|dialogue|summit|conference|truce|ceasefire)"
                    + "(?: in [^ ]+)?(?: ,)?(?: (?:that|which))?(?: had| have)?");
  }

  /** "Swapped for four men held in Libya on May 9": nobody is held on a day. */
  private static boolean isHeldThen(Tagged s, int held, int date) {
    return s.low(held).equals("held")
        && s.low(held + 1).matches("in|at|by|under|captive|prisoner|hostage")
        && s.low(date - 1).equals("on");
  }

  /** "In the second, held on 16 May": the exchange was. */
  private static boolean isNumbered(Tagged s, int i) {
    return s.phases().stream().anyMatch(p -> s.lastToken(p.span()) == i);
  }

  /**
   * "During the week-long truce of November 2023", "in the truce from 1 to 9 May": when what is
   * told took place.
   */
  private static boolean isDuring(Tagged s, int truce, boolean span) {
    for (int i = truce - 1; i >= truce - DURING && i >= 0; i--) {
      if (s.low(i).matches(span ? "during|throughout|in|within" : "during|throughout")) {
        return true;
      }
      if (!s.tag(i).matches("DET|ADJ|NUM|NOUN|PROPN|PUNCT|PART")) {
        return false;
      }
    }
    return false;
  }

  /** "The truce in November saw 81 freed", "the deal of May 2016 in which the pilot came home". */
  private static boolean brings(Tagged s, DateMention date) {
    int end = s.lastToken(date.span()) + 1;
    // "An earlier truce, in November 2023, saw 105 hostages freed"
    int behind = s.low(end).equals(",") && s.low(end + 1).equals("saw") ? end + 1 : end;
    boolean month = date.value().precision() == DateValue.Precision.MONTH;
    return BRINGS.contains(s.low(behind))
        || (month && s.words(behind, behind + 2).matches("(?:in|under|by|through) which"));
  }

  /** "Ten jailed U.S. citizens": a word of the phrase that counts them. */
  private static boolean isInCount(Tagged s, int i) {
    return s.counts().stream().anyMatch(c -> c.span().contains(s.tokens().get(i).span()));
  }
}
