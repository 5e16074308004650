package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who those of a transfer were that was told just before: "Of those, 470 were Houthis and 234
 * soldiers of the government", "Thirty-two of them were Armenians, two Azerbaijanis".
 */
final class Composition {
  /** Sentences within which "of those freed" may tell who they were. */
  private static final int REACH = 8;

  /** Those who were told of. */
  private static final String ALL =
      "(?:those|these|them|the total|the (?:\\p{L}+ )?(?:men|people|prisoners|captives|detainees|freed|released)"
          + "|the (?:[\\d,]+|\\w+) (?:freed|released|exchanged|people|men|prisoners|captives|detainees)"
          + "|[\\p{L}'’]+ (?:passengers|freed|returnees))";

  private static final String WERE =
      "(?:were|are|was|went|returned|came|got|landed|crossed|arrived)";

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:Of|Among|Out of) "
              + ALL
              + "(?: (?:freed|released|exchanged|who [^,]{3,40}))?,? (?:some |about )?[\\p{N}\\p{L}][^;]{0,60}? "
              + WERE
              + "\\b.*|[\\p{N}\\p{L},-]{1,24} of "
              + ALL
              + " "
              + WERE
              + "\\b.*");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:(?:of|among|out of)|[\\p{N}\\p{L},-]{1,24} of) (?:those|these|them)\\b");

  /** "Houthi-held Sanaa": whose ground it is. */
  private static final Pattern HELD_BY =
      Pattern.compile("-(?:held|controlled|run|ruled|administered)\\b.*", Pattern.DOTALL);

  private Composition() {}

  /**
   * True for a sentence that may go on of a transfer so many sentences before it: "those" are the
   * ones just told of, "Saturday's passengers" may stand further above.
   */
  static boolean goesOn(Sentence sentence, int sentences) {
    return maybe(sentence)
        && sentences <= (PRONOUN.matcher(sentence.text().strip()).lookingAt() ? 1 : REACH);
  }

  /** True for a sentence of that build. */
  static boolean maybe(Sentence sentence) {
    return OPENING.matcher(sentence.text().strip()).matches();
  }

  /**
   * The figures of each side; empty where the sentence does not tell who they were, or where {@code
   * told} has told how many a side got back: those are then shares of its own.
   */
  static List<Received> of(Tagged s, Sides sides, Claimant claimant, Mention told) {
    boolean open = Received.sides(told.figures()).isEmpty();
    int sentences = s.sentence().index() - told.sentence();
    if (!open || !goesOn(s.sentence(), sentences)) {
      return List.of();
    }
    // "250 were Houthis: 120 came from Abha": what stands behind is a share of them.
    int colon = s.sentence().text().indexOf(": ");
    int last = colon < 0 ? s.sentence().span().end() : s.sentence().span().start() + colon;
    List<Count> counts =
        s.counts().stream()
            .filter(c -> c.quantity().best() != null && !c.isNamed())
            .filter(c -> c.span().end() <= last)
            .toList();
    Roles roles = new Roles(s, sides, claimant);
    List<Received> figures = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      int end = i + 1 < counts.size() ? counts.get(i + 1).number().start() : last;
      owner(s, sides, new Span(count.number().end(), end))
          .or(() -> kind(s, roles, count))
          .map(code -> received(code, count, claimant))
          .ifPresent(figures::add);
    }
    boolean once = Received.sides(figures).size() == figures.size();
    boolean all = figures.size() == counts.size();
    return once && all && (figures.size() > 1 || isBare(s, counts)) ? figures : List.of();
  }

  /** "90 were Indians", all of whom those are; "3 were Indian officers" may be some of more. */
  private static boolean isBare(Tagged s, List<Count> counts) {
    return counts.size() == 1
        && s.parties().stream()
            .filter(p -> p.span().start() >= counts.get(0).number().end())
            .findFirst()
            .filter(
                p ->
                    s.words(s.lastToken(counts.get(0).number()) + 1, s.tokenAt(p.span().start()))
                        .matches("(?:were|was|are)(?: the)?"))
            .filter(p -> s.low(s.lastToken(p.span()) + 1).matches("[,.;:]?|and|according"))
            .isPresent();
  }

  /** "234 were government fighters": the kind of people tells the side. */
  private static Optional<String> kind(Tagged s, Roles roles, Count count) {
    int token = s.tokenAt(count.number().start());
    Trigger trigger = new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, count.number());
    return roles.owner(count, trigger).map(Roles.Receiver::code);
  }

  private static Received received(String code, Count count, Claimant claimant) {
    return new Received(
        code,
        Received.Kind.SIDE,
        count.withRelation(Count.Relation.NONE),
        claimant,
        Received.GOES_ON + ".composition");
  }

  /** The one side that the words behind a figure name. */
  private static Optional<String> owner(Tagged s, Sides sides, Span words) {
    List<PartyRef> named = s.parties().stream().filter(p -> words.contains(p.span())).toList();
    Optional<PartyRef> holder =
        named.stream()
            .filter(
                p ->
                    HELD_BY
                        .matcher(
                            s.sentence()
                                .text()
                                .substring(p.span().end() - s.sentence().span().start()))
                        .matches())
            .findFirst();
    Set<String> codes =
        holder.map(List::of).orElse(named).stream()
            .map(p -> sides.packs().sideOf(p.code()))
            .filter(sides::contains)
            .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.stream().findFirst().map(sides::countedAs) : Optional.empty();
  }
}
