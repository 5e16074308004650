package exchangeline.reading;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two figures without a verb that go opposite ways: "392 Syrians in one direction and 56 Israelis
 * in the other", "150 Ethiopians south to Addis Ababa, 120 Eritreans north to Asmara".
 */
final class BothWays {
  private static final String HEADING = "(?:up|down|north|south|east|west|home|back|over|across)";

  private static final SwiftPattern WAYS =
      SwiftPattern.of(
          "(?i)\\bone (?:way|direction)\\b.*\\bthe (?:other|opposite)\\b|\\bH to\\b.*\\bH to\\b"
              .replace("H", HEADING));

  private static final Pattern ONE =
      Pattern.compile(
          "(?:.* )?(?:(?:in )?one (?:way|direction)|H to)(?: .*)?".replace("H", HEADING));

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:.* )?(?:(?:in )?the (?:other|opposite)(?: way| direction| one)?|H to)(?: .*)?"
              .replace("H", HEADING));

  private static final Pattern COUNTER =
      Pattern.compile("(?i)\\b(?:in )?the (?:other|opposite) (?:way|direction)\\b");

  private BothWays() {}

  /** "The Americans sent three spies the other way": others had gone one way. */
  static boolean areTold(Tagged s) {
    return COUNTER.matcher(s.sentence().text()).find();
  }

  /** Cheap test: false means that {@link #implied} would find nothing. */
  static boolean maybe(Sentence sentence) {
    return WAYS.isIn(sentence.text()) && NumberWords.find(sentence.text()).size() > 1;
  }

  /** The first of two such figures, the one of a side's people; empty where a verb tells. */
  static Optional<Trigger> implied(Tagged s, Sides sides) {
    if (!maybe(s.sentence())) {
      return Optional.empty();
    }
    List<Count> whole =
        s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.NONE && c.quantity().isExact())
            .filter(c -> c.head() != null)
            .toList();
    boolean others = s.counts().stream().anyMatch(c -> c.relation() == Count.Relation.DISTRACTOR);
    if (others || whole.size() != 2 || whole.stream().noneMatch(c -> isOurs(s, c, sides))) {
      return Optional.empty();
    }
    int first = s.lastToken(whole.get(0).span()) + 1;
    int second = s.tokenAt(whole.get(1).span().start());
    int behind = s.lastToken(whole.get(1).span()) + 1;
    int end = StatusReader.segmentEnd(s, behind);
    boolean ways =
        ONE.matcher(s.words(first, second)).matches()
            && OTHER.matcher(s.words(behind, Math.max(end, behind))).matches();
    boolean told =
        IntStream.range(first, end).anyMatch(i -> s.tag(i).equals("VERB") && !isGoing(s, i));
    int token = s.tokenAt(whole.get(0).number().start());
    return ways && !told
        ? Optional.of(
            new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, whole.get(0).number()))
        : Optional.empty();
  }

  /** "Going one way", "of the recognised government": no verb that tells of something else. */
  private static boolean isGoing(Tagged s, int i) {
    return s.low(i).matches("going|heading|flying|travell?ing|crossing|returning|coming")
        || s.tag(i - 1).equals("DET");
  }

  /** People of a side, by its name in the figure or behind it. */
  private static boolean isOurs(Tagged s, Count count, Sides sides) {
    return s.parties().stream()
        .filter(p -> sides.contains(sides.packs().sideOf(p.code())))
        .anyMatch(p -> count.span().contains(p.span()));
  }
}
