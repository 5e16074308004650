package exchangeline.reading;

import java.util.Set;

/** Finds the particle of a verb: "let 40 go", "handed Cole, a jailed pilot, over". */
final class Particles {
  private static final int REACH = 10;

  /** Words that {@code *} stands for at most. */
  private static final int GAP = 3;

  /** Words from the verb to the particle in "let Cole, a jailed pilot of the border guards, go". */
  private static final int ASIDE = 24;

  private static final Set<String> SEIZED =
      Set.of("taken", "captured", "seized", "abducted", "kidnapped");

  private static final Set<String> BEHIND_SEIZED =
      Set.of("in", "on", "at", "during", "prisoner", "captive", "hostage");

  private Particles() {}

  /**
   * Index of the particle's last token, {@code i} when the frame needs none, -1 when it is missing.
   */
  static int end(Tagged s, int i, Frame frame) {
    if (frame.particles().isEmpty()) {
      return i;
    }
    if (frame.isDative()) {
      return Dative.objectCount(s, i);
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 1 + REACH); j++) {
      if (!s.segment().get(j).equals(s.segment().get(i)) || isNextSubject(s, j, frame)) {
        return behindAside(s, i, frame);
      }
      for (String particle : frame.particles()) {
        int end = endOf(s, j, particle);
        if (end >= 0) {
          return isOfCapture(s, i, end) ? -1 : end;
        }
      }
      // "Four fighters taken prisoner in the war": no coming in.
      boolean seized = SEIZED.contains(s.low(j)) && BEHIND_SEIZED.contains(s.low(j + 1));
      if (seized
          || (s.tag(j).equals("VERB")
              && s.low(j).equals(s.tokens().get(j).text())
              && !TriggerFinder.isParticiple(s.low(j)))) {
        return -1;
      }
    }
    return behindAside(s, i, frame);
  }

  /** "Let Cole, a jailed pilot, go": the particle behind what is said of the object. */
  private static int behindAside(Tagged s, int verb, Frame frame) {
    for (int j = verb + 2; frame.kind() == Frame.Kind.GIVE && j < verb + ASIDE; j++) {
      int at = j;
      int end = frame.particles().stream().mapToInt(p -> endOf(s, at, p)).max().orElse(-1);
      boolean pair =
          s.words(verb + 1, j).matches("[^,;:]* and [^,;:]*") && s.tag(j - 1).equals("NOUN");
      if (end >= 0 && (pair || s.low(j - 1).matches(",|to") || s.tag(j - 1).equals("PROPN"))) {
        return end;
      }
    }
    return -1;
  }

  /** "One soldier taken in September in Karabakh": when or where, no taking in. */
  private static boolean isOfCapture(Tagged s, int verb, int particle) {
    return s.low(verb).equals("taken")
        && s.low(particle).equals("in")
        && particle == verb + 1
        && (s.inDate(particle + 1) || s.tag(particle + 1).matches("PROPN|DET|NUM|NOUN|ADJ"))
        && TriggerFinder.voice(s, verb) != Trigger.Voice.ACTIVE;
  }

  /** "Go, and eleven fighters came out of prison": who goes has no object, others come out. */
  private static boolean isNextSubject(Tagged s, int i, Frame frame) {
    return frame.kind() == Frame.Kind.GO
        && s.low(i).equals("and")
        && s.counts().stream().anyMatch(c -> s.tokenAt(c.span().start()) == i + 1);
  }

  /** Last token of {@code phrase} where it begins at {@code first}, else -1. */
  private static int endOf(Tagged s, int first, String phrase) {
    if (!phrase.startsWith(s.low(first))) {
      return -1;
    }
    int gap = phrase.indexOf(" * ");
    String head = gap < 0 ? phrase : phrase.substring(0, gap);
    int next = first + head.split(" ", -1).length;
    if (!s.words(first, next).equals(head)) {
      return -1;
    }
    if (gap < 0) {
      return next - 1;
    }
    String tail = phrase.substring(gap + 3);
    for (int i = next; i <= next + GAP; i++) {
      if (s.low(i).equals(tail)) {
        return i;
      }
    }
    return -1;
  }
}
