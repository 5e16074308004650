package exchangeline.reading;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Verbs of carrying, which tell of a transfer where the dead are carried to somewhere: "lorries
 * carried the bodies of 40 soldiers home".
 */
final class CarriedDead {
  private static final SwiftPattern DEAD =
      SwiftPattern.of("\\b(?:bod(?:y|ies)|remains|coffins?|caskets?|corpses?|dead|fallen)\\b");

  private final List<SwiftPattern> carried = new ArrayList<>();

  CarriedDead(List<Frame> frames) {
    for (Frame frame : frames) {
      if (is(frame)) {
        carried.add(
            SwiftPattern.of(
                "(?s)\\b(?:%s)\\b.*\\b(?:%s)\\b"
                    .formatted(
                        String.join("|", frame.forms()), String.join("|", frame.particles()))));
      }
    }
  }

  /** True for a verb of everyday use that only remains make one of transfer. */
  static boolean is(Frame frame) {
    return frame.guard() == Frame.Guard.REMAINS && !frame.particles().isEmpty();
  }

  /** Cheap test: false means that no such verb stands in the sentence. */
  boolean maybe(Sentence sentence) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    return DEAD.isIn(text) && carried.stream().anyMatch(c -> c.isIn(text));
  }
}
