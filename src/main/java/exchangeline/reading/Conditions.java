package exchangeline.reading;

import java.util.Set;

/** Clauses that tell of no single time: "if Juba frees 40", "had Juba freed 40", "when freed". */
final class Conditions {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether");

  private Conditions() {}

  /** True where the clause from {@code from} on makes the trigger a condition or a habit. */
  static boolean hold(Tagged s, int from, int trigger) {
    // "Had Moscow let the 22 go, …"
    if (s.low(from).equals("had") && s.tag(from + 1).matches("PROPN|DET|NOUN|PRON")) {
      return true;
    }
    for (int i = from; i < trigger; i++) {
      if (CONDITIONS.contains(s.low(i)) && !isAside(s, i)) {
        return true;
      }
    }
    return isHabit(s, from, trigger);
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
