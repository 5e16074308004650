package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.util.List;
import java.util.Optional;

/**
 * Figures of both sides' people on a day or in a month of a stated year, right behind a sentence
 * about a transfer, tell of one without a word for it: "On 3 May 40 Serbs and 52 Bosniaks passed
 * each other on the bridge."
 */
final class TwoSided {
  private TwoSided() {}

  /** Cheap test: false means that {@link #implied} would find nothing. */
  static boolean maybe(List<PartyRef> parties, List<DateMention> dates) {
    return hasDay(dates)
        && parties.stream()
                .filter(p -> p.form() == Alias.Form.DEMONYM)
                .map(PartyRef::code)
                .distinct()
                .count()
            > 1;
  }

  /** The first of two figures that name people of different sides; empty for killed, held … */
  static Optional<Trigger> implied(Tagged s, Sides sides) {
    if (!hasDay(s.dates())) {
      return Optional.empty();
    }
    List<Count> owned =
        s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.NONE || c.relation() == Count.Relation.PART)
            .filter(c -> c.quantity().best() != null && owner(s, c, sides).isPresent())
            .toList();
    boolean others = s.counts().stream().anyMatch(c -> c.relation() == Count.Relation.DISTRACTOR);
    long codes = owned.stream().map(c -> owner(s, c, sides).orElseThrow()).distinct().count();
    if (others || owned.size() != 2 || codes != 2) {
      return Optional.empty();
    }
    int token = s.tokenAt(owned.get(0).number().start());
    return Optional.of(
        new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, owned.get(0).number()));
  }

  /** "The lorries came: 501 bodies for Ukraine, 89 for Russia": no captives that one may hold. */
  static boolean areBodies(Tagged s) {
    return s.counts().size() == 2 && s.counts().stream().allMatch(Count::remains);
  }

  private static Optional<String> owner(Tagged s, Count count, Sides sides) {
    return s.parties().stream()
        .filter(p -> sides.contains(p.code()))
        .filter(
            p ->
                p.form() == Alias.Form.DEMONYM
                    ? count.span().contains(p.span())
                    : isFor(s, count, p))
        .map(PartyRef::code)
        .findFirst();
  }

  /** "501 bodies for Ukraine, 89 for Russia" */
  private static boolean isFor(Tagged s, Count count, PartyRef party) {
    int behind = s.lastToken(count.span()) + 1;
    return s.low(behind).equals("for") && s.tokenAt(party.span().start()) == behind + 1;
  }

  private static boolean hasDay(List<DateMention> dates) {
    return dates.stream()
        .map(d -> d.value())
        .anyMatch(
            v ->
                v.precision() == Precision.DAY
                    || (v.precision() == Precision.MONTH && v.basis() == Basis.STATED));
  }
}
