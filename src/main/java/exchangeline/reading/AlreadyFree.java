package exchangeline.reading;

import java.util.List;

/**
 * "On Monday the minister met the freed soldiers", "released hostages spoke of hunger": those whom
 * a sentence calls freed came home before, and its day is that of something else.
 */
final class AlreadyFree {
  private AlreadyFree() {}

  /**
   * True where nothing in the sentence tells of a transfer but words for those who went through
   * one.
   */
  static boolean areAll(Tagged s, List<Sighting> sightings) {
    return !sightings.isEmpty()
        && !s.headline()
        && !s.setting().entry()
        && s.counts().stream().noneMatch(c -> c.relation() != Count.Relation.DISTRACTOR)
        && s.phases().isEmpty()
        && sightings.stream().allMatch(x -> is(s, x.trigger()));
  }

  private static boolean is(Tagged s, Trigger trigger) {
    if (trigger.frame().kind().isNoun() || trigger.frame().kind() == Frame.Kind.GO) {
      return false;
    }
    // "Freed captives told of hunger"
    boolean opens =
        trigger.token() == StatusReader.segmentStart(s, trigger.token())
            && s.tag(trigger.token() + 1).matches("NOUN|ADJ|PROPN")
            && TriggerFinder.isParticiple(s.low(trigger.token()));
    return opens
        || trigger.voice() == Trigger.Voice.ATTRIBUTE
        || (trigger.voice() == Trigger.Voice.PASSIVE && isBehindNoun(s, trigger));
  }

  /**
   * "Met the soldiers freed from captivity", without a day of its own: not "those freed on Friday".
   */
  private static boolean isBehindNoun(Tagged s, Trigger trigger) {
    int end = trigger.last() + 1;
    while (end < s.size() && !s.tag(end).matches("VERB|AUX") && !s.low(end).matches("[,;:.]")) {
      end++;
    }
    int to = end;
    return s.tag(trigger.token() - 1).matches("NOUN|PROPN")
        && hasVerbBefore(s, trigger.token() - 1)
        && s.dates().stream()
            .mapToInt(d -> s.tokenAt(d.span().start()))
            .noneMatch(at -> at > trigger.last() && at < to);
  }

  /** True where the noun is the object of a verb. */
  private static boolean hasVerbBefore(Tagged s, int noun) {
    for (int i = noun - 1; i >= StatusReader.segmentStart(s, noun); i--) {
      if (s.tag(i).equals("VERB") && s.tag(i + 1).matches("DET|ADJ|NOUN|PROPN|NUM|PRON|ADP")) {
        return true;
      }
    }
    return false;
  }
}
