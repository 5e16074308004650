package exchangeline.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Verbs of transfer whose next words show that they tell of something else. */
final class OtherSense {
  private static final Set<String> LET = Set.of("let", "lets", "letting");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting");
  private static final Pattern READY =
      Pattern.compile(
          "ready|jail|prison|bail|probation|rid|to|into|under|worse|better|rarer|caught|used|wounded");

  private static final Set<String> PASS = Set.of("pass", "passes", "passed", "passing");
  private static final Pattern WENT_BY = Pattern.compile("without|away|off|unnoticed");

  private static final Set<String> TAKE = Set.of("take", "takes", "took", "taken", "taking");
  private static final Pattern CAPTIVE =
      Pattern.compile(
          ".*\\b(?:as (?:a )?(?:hostages?|captives?|prisoners?)|hostage|captive|prisoner)\\b.*"
              + "|in (?:an?|the|one|that|this) (?:\\w+ )?(?:night|day|week|month|year|raid|attack|ambush|battle|offensive|fighting|war)\\b.*",
          Pattern.DOTALL);
  private static final int REACH = 10;

  /** "Those who walked out of the steel works": no prison. */
  private static final Pattern WALKED_OUT =
      Pattern.compile(
          "walk(?:s|ed|ing)? out of (?!.{0,40}\\b(?:prisons?|jails?|captivity|custody|cells?|detention|gaza|camps?|court)\\b)");

  /** "Moved four Americans from prison to house arrest": they are held elsewhere. */
  private static final Pattern TO_HOUSE_ARREST =
      Pattern.compile("\\S+ [^,;:.]*\\b(?:to|into|under) (?:house arrest|home detention)\\b");

  /** "Need months to recover from captivity". */
  private static final Pattern RECOVERED_FROM = Pattern.compile("recover(?:s|ed|ing)? from");

  private static final Pattern BACK_INSIDE =
      Pattern.compile(
          "(?:sent|returned|taken|brought|transferred|driven|moved|relocated)(?: him| her| them)?(?: back)? (?:to|into) (?:[a-z-]+ ){0,3}?"
              + "(?:prisons?|jails?|custody|detention|cells?|penal|evin|a colony|the colony|the camp|solitary)\\b");

  private OtherSense() {}

  /**
   * "Are getting ready to swap", "got to work"; "the deadline passed without word"; "took back to
   * Gaza as hostages", "were taken in a single week": the other direction; "let go of balloons".
   */
  static boolean isMeant(Tagged s, int verb) {
    return isBackToPrison(s, verb)
        || TO_HOUSE_ARREST.matcher(s.words(verb, verb + REACH + REACH)).lookingAt()
        || RECOVERED_FROM.matcher(s.words(verb, verb + 2)).matches()
        || WALKED_OUT.matcher(s.words(verb, verb + REACH)).lookingAt()
        || (LET.contains(s.low(verb))
            && s.words(verb + 1, verb + 3).equals("go of")
            && s.counts().stream().noneMatch(c -> isBehind(s, c, verb + 3)))
        || (GET.contains(s.low(verb)) && READY.matcher(s.low(verb + 1)).matches())
        || (PASS.contains(s.low(verb)) && WENT_BY.matcher(s.low(verb + 1)).matches())
        || (TAKE.contains(s.low(verb))
            && CAPTIVE.matcher(s.words(verb + 1, verb + REACH)).matches());
  }

  /** "Let go of 230 people" is a release. */
  private static boolean isBehind(Tagged s, Count count, int token) {
    int first = s.tokenAt(count.span().start());
    return first >= token && first <= token + 1;
  }

  /** "Sent back to Evin prison this month": no release. */
  private static boolean isBackToPrison(Tagged s, int verb) {
    return BACK_INSIDE.matcher(s.words(verb, verb + REACH)).lookingAt();
  }
}
