package exchangeline.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * "Three women were freed in Gaza, and Israel released 90 prisoners": where the second clause names
 * who gave, those of the first, whose giver stays unsaid, went the other way.
 */
final class OtherClause {
  private final Tagged s;
  private final Sides sides;
  private final Roles roles;

  OtherClause(Tagged sentence, Sides sides, Roles roles) {
    this.s = sentence;
    this.sides = sides;
    this.roles = roles;
  }

  /**
   * The figures, those of a clause without a giver told to be of the side across.
   *
   * @param owners what tells of each figure's transfer
   * @param group all that tells of this transfer
   */
  List<Received> placed(List<Received> figures, Map<Count, Sighting> owners, List<Sighting> group) {
    Function<Count, Trigger> triggers = count -> trigger(count, owners, group);
    return figures.stream()
        .map(
            f ->
                across(f, figures, triggers)
                    .map(
                        code ->
                            new Received(
                                code, Received.Kind.SIDE, f.count(), f.claimant(), "clause"))
                    .orElse(f))
        .toList();
  }

  /** Null when unknown. */
  private static Trigger trigger(Count count, Map<Count, Sighting> owners, List<Sighting> group) {
    return Optional.ofNullable(owners.get(count))
        .map(Sighting::trigger)
        .or(
            () ->
                group.stream()
                    .flatMap(x -> x.persons().stream())
                    .filter(p -> p.span().equals(count.span()))
                    .map(CaptiveFinder.Group::trigger)
                    .findFirst())
        .orElse(null);
  }

  private Optional<String> across(
      Received open, List<Received> figures, Function<Count, Trigger> triggers) {
    Trigger mine = triggers.apply(open.count());
    boolean untold =
        open.kind() == Received.Kind.ONE
            && mine != null
            && !mine.frame().kind().isSwap()
            && (mine.voice() != Trigger.Voice.ACTIVE || mine.frame().kind() == Frame.Kind.GO)
            && roles.agents(mine).isEmpty()
            && roles.giver(mine).isEmpty();
    if (!untold) {
      return Optional.empty();
    }
    return figures.stream()
        .filter(f -> f.kind() == Received.Kind.SIDE && f.code() != null)
        .filter(f -> isGivenBehind(f, triggers.apply(f.count()), mine))
        .map(f -> sides.opposite(f.code()).map(sides::countedAs).orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** True for a figure of a later clause, whose subject gave these people up. */
  private boolean isGivenBehind(Received figure, Trigger theirs, Trigger mine) {
    if (theirs == null
        || theirs.token() <= mine.token()
        || theirs.voice() != Trigger.Voice.ACTIVE
        || !(theirs.frame().kind() == Frame.Kind.GIVE
            || theirs.frame().kind() == Frame.Kind.EITHER)) {
      return false;
    }
    List<String> givers = List.copyOf(roles.agents(theirs));
    return givers.size() == 1
        && s.segment().get(theirs.token()) > s.segment().get(mine.token())
        && sides
            .opposite(givers.get(0))
            .map(sides::countedAs)
            .filter(figure.code()::equals)
            .isPresent();
  }
}
