package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.reading.Received.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose people the bare figures of a row are where only the sentence before says it: "Addis Ababa
 * has freed Eritrean prisoners before. In 2001 there were two groups: 70 men in May, 35 on 6 June."
 */
final class RowNation {
  private static final String CAPTIVE =
      "prisoners?|captives?|detainees?|hostages?|pows?|soldiers?|servicemen|troops|fighters|sailors|policemen|remains|bodies|dead|fallen";

  private static final String HELD = "captive|captured|jailed|imprisoned|held|detained";

  private RowNation() {}

  /**
   * The mention with the side of its open figures.
   *
   * @param steps sentences read so far, that of the mention last
   */
  static Mention given(Mention mention, List<Step> steps) {
    boolean open =
        mention.rule().equals(Frame.DATED.id())
            && mention.figures().stream().allMatch(f -> f.kind() == Kind.ONE && f.code() == null);
    if (!open || steps.size() < 2) {
      return mention;
    }
    Tagged before = steps.get(steps.size() - 2).s();
    return before.sentence().index() < mention.sentence() - 1
        ? mention
        : nation(before, mention.sides())
            .map(
                code ->
                    mention.withFigures(mention.figures().stream().map(f -> f.of(code)).toList()))
            .orElse(mention);
  }

  private static Optional<String> nation(Tagged s, Sides sides) {
    Set<String> told =
        s.parties().stream()
            .filter(p -> p.form() == Alias.Form.DEMONYM && sides.contains(p.code()))
            .filter(p -> areCaptives(s, s.lastToken(p.span())))
            .map(p -> sides.countedAs(p.code()))
            .collect(Collectors.toSet());
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  private static boolean areCaptives(Tagged s, int demonym) {
    return s.low(demonym + 1).matches(CAPTIVE)
        || (s.low(demonym + 1).matches(HELD) && s.low(demonym + 2).matches(CAPTIVE));
  }
}
