package exchangeline.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Clauses that tell of no single time: "if Juba frees 40", "had Juba freed 40", "when freed". */
final class Conditions {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether");

  /** "Was held for 790 days until", "spent a year in Evin prison until": it came to its end. */
  private static final Pattern CUSTODY =
      Pattern.compile(
          "(?:.* )?(?:was|were|been|had|spent|sat|languished|remained|stayed|lived|served) (?:\\w+ ){0,3}"
              + "(?:held|jailed|imprisoned|detained|locked|captive|hostage|prison|jail|custody|captivity|behind bars"
              + "|months|years|days|weeks)\\b.*");

  private static final Pattern MODAL =
      Pattern.compile("(?:.* )?(?:can|could|will|would|may|might) \\w+(?: \\w+)?");

  private static final Pattern AHEAD =
      Pattern.compile("(?:.* )?(?:will|would|is to|are to|can) .*");

  /** "Wants 400 for him after he has come home": what is to come. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:.* )?(?:demand(?:s|ing)?|wants?|seeks?|seeking|asks?|asking|insists?|proposes?|offers?|plans?|intends?|hopes?) .*");

  private static final int MODAL_REACH = 6;

  /** Words before "until" in which the custody is told. */
  private static final int CUSTODY_REACH = 18;

  private Conditions() {}

  /** True where the clause from {@code from} on makes the trigger a condition or a habit. */
  static boolean hold(Tagged s, int from, int trigger) {
    // "Had Moscow let the 22 go, …"
    if (s.low(from).equals("had") && s.tag(from + 1).matches("PROPN|DET|NOUN|PRON")) {
      return true;
    }
    for (int i = from; i < trigger; i++) {
      if (CONDITIONS.contains(s.low(i)) && !isAside(s, i) && !isEndOfCustody(s, i)) {
        return true;
      }
    }
    return isHabit(s, from, trigger) || isAwaited(s, from, trigger);
  }

  /** "Says they can go when 500 of its people leave the jails": once it comes about. */
  private static boolean isAwaited(Tagged s, int from, int verb) {
    boolean perfect = s.words(verb - 2, verb).matches("(?:\\w+ )?(?:have|has)");
    int opens = perfect ? opening(s, verb) : from;
    if (s.low(opens).matches("when|once|after") && perfect) {
      return AHEAD.matcher(s.words(Math.max(0, opens - CUSTODY_REACH), opens)).matches()
          || WANTED.matcher(s.words(0, opens)).matches();
    }
    return s.low(from).matches("when|once|after")
        && s.low(verb).matches("(?!.*(?:ed|ing)$).*")
        && MODAL.matcher(s.words(Math.max(0, from - MODAL_REACH), from)).matches()
        && !s.low(verb).matches("went|came|left|let|set|got|took|gave|sent|brought|flew|won|put");
  }

  /** The conjunction of "after he has come home". */
  private static int opening(Tagged s, int verb) {
    int i = verb - 2;
    while (i > Math.max(0, verb - MODAL_REACH) && !s.low(i).matches("when|once|after")) {
      i--;
    }
    return Math.max(0, i);
  }

  private static boolean isEndOfCustody(Tagged s, int until) {
    String before = s.words(Math.max(0, until - CUSTODY_REACH), until);
    return s.low(until).equals("until")
        && CUSTODY.matcher(before).matches()
        && !before.matches(
            ".*\\b(?:not|n't|will|would|should|must|to be|refused|vowed|insist\\w*)\\b.*");
  }

  /** "When prisoners are brought home, cars hoot": tells of no single time. */
  private static boolean isHabit(Tagged s, int from, int verb) {
    return s.low(from).matches("when|whenever")
        && !s.headline()
        && s.low(verb - 1).matches("is|are|get|gets");
  }

  /** "some if not all of them", "the losses, if any,": qualifies a word, sets no condition. */
  private static boolean isAside(Tagged s, int condition) {
    return s.low(condition).equals("if") && s.low(condition + 1).matches("not|any|anything|only");
  }
}
