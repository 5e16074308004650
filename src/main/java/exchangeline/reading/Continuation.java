package exchangeline.reading;

import exchangeline.reading.DateValue.Precision;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Figures of a transfer that was told just before, in a sentence that has no word for it: "Juba and
 * the rebels have swapped captives. There were 40 rebels on the buses. From Juba came word of 12
 * soldiers."
 */
final class Continuation {
  /** "462 Syrians are in Lebanese jails", "the list shows 462 Syrians": not yet home. */
  private static final Pattern STILL_HELD =
      Pattern.compile(
          "(?i)\\b(?:still|remain(?:s|ed|ing)?|are|held|languish(?:es|ed|ing)?)\\b[^.;]{0,30}"
              + "\\bin (?:[\\p{L}'’]+ ){0,3}(?:jails?|prisons?|custody|captivity|detention|camps?)\\b"
              + "|(?i)\\blists? (?:of [^.;]{0,40})?(?:showed|shows|named|names|has|had|held|holds|counted|contained|ran|runs)\\b");

  private final Domain domain;
  private final StatusReader statuses;
  private final Lexicon lexicon;

  Continuation(Lexicon lexicon) {
    this.lexicon = lexicon;
    domain = new Domain(lexicon);
    statuses = new StatusReader(lexicon);
  }

  /** Cheap test: false means that {@link #of} would find nothing. */
  static boolean maybe(Sentence sentence, List<PartyRef> parties) {
    return !parties.isEmpty() && !NumberWords.find(sentence.text()).isEmpty();
  }

  /**
   * What {@code s} adds to {@code told}; empty when it speaks of something else.
   *
   * @param claimant who speaks, or null
   */
  Optional<Mention> of(Tagged s, Sides sides, Claimant claimant, Mention told) {
    boolean same =
        told.status().tookPlace()
            && !told.generic()
            && told.sides().codes().equals(sides.codes())
            && sides.codes().size() == 2;
    boolean other =
        s.dates().stream()
                .filter(d -> !Occasion.goesOn(d))
                .map(DateMention::value)
                .filter(d -> d.precision() == Precision.DAY)
                .anyMatch(d -> told.date() == null || !d.equals(told.date().value()))
            || s.counts().stream()
                .anyMatch(
                    c ->
                        c.relation() == Count.Relation.DISTRACTOR
                            || c.relation() == Count.Relation.CUMULATIVE);
    if (!same || other || domain.isVetoed(s) || STILL_HELD.matcher(s.sentence().text()).find()) {
      return Optional.empty();
    }
    List<Received> composed = Composition.of(s, sides, claimant, told);
    if (!composed.isEmpty()) {
      return Optional.of(mention(s, composed, claimant, told));
    }
    boolean remains = told.type() == EventType.BODIES;
    Roles roles = new Roles(s, sides, claimant);
    List<Received> figures = new ArrayList<>();
    for (Count count : s.counts()) {
      if (count.remains() == remains && (isWhole(count) || isFromSide(s, count))) {
        side(s, sides, roles, count)
            .map(
                r ->
                    new Received(
                        r.code(),
                        Received.Kind.SIDE,
                        count,
                        claimant,
                        Received.GOES_ON + "." + r.rule()))
            .ifPresent(figures::add);
      }
    }
    return figures.isEmpty() ? Optional.empty() : Optional.of(mention(s, figures, claimant, told));
  }

  /** "It covered 80 people: 40 from the Serbian side, 40 from the Croatian side". */
  private static boolean isFromSide(Tagged s, Count count) {
    int behind = s.lastToken(count.span()) + 1;
    return count.head() == null
        && count.relation() == Count.Relation.NONE
        && s.words(behind, behind + 4).matches("(?:from|on) the [^ ]+ side");
  }

  private boolean isWhole(Count count) {
    boolean person =
        count.head() != null
            && (count.remains()
                || "soldiers".equals(count.category())
                || lexicon.captives().contains(count.head().split(" ", -1)[0])
                || Character.isUpperCase(count.head().charAt(0)));
    return person
        && count.relation() == Count.Relation.NONE
        && count.quantity().isExact()
        && count.quantity().best() > 1;
  }

  private Optional<Roles.Receiver> side(Tagged s, Sides sides, Roles roles, Count count) {
    int token = s.tokenAt(count.number().start());
    Trigger trigger = new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, count.number());
    if (!statuses.of(s, trigger).map(Status::tookPlace).orElse(true)) {
      return Optional.empty();
    }
    return roles.owner(count, trigger).filter(r -> r.code() != null).or(() -> voice(s, sides));
  }

  /** "From Moscow came word of 71 servicemen": a side that is named alone speaks of its own. */
  private static Optional<Roles.Receiver> voice(Tagged s, Sides sides) {
    Set<String> named = sides.of(s.parties());
    return named.size() == 1
        ? named.stream()
            .filter(sides::contains)
            .map(code -> new Roles.Receiver(sides.countedAs(code), "voice"))
            .findFirst()
        : Optional.empty();
  }

  private static Mention mention(
      Tagged s, List<Received> figures, Claimant claimant, Mention told) {
    return new Mention(
        s.sentence().index(),
        figures.get(0).count().span(),
        s.sentence().span(),
        told.type(),
        false,
        Status.COMPLETED,
        false,
        null,
        false,
        told.sides(),
        new TreeMap<>(),
        List.copyOf(figures),
        List.of(),
        List.of(),
        null,
        claimant,
        null,
        false,
        false,
        false,
        false,
        false,
        false,
        Received.GOES_ON);
  }
}
