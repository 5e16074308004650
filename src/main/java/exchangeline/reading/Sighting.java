package exchangeline.reading;

import java.util.List;
import java.util.Optional;

/**
 * A trigger that is about captives, with what was found out of it.
 *
 * @param trigger the words that tell of a transfer
 * @param object what is transferred
 * @param status that the words give it; empty for a noun that no verb carries
 * @param persons whom it frees by name
 */
record Sighting(
    Trigger trigger,
    Domain.Matter object,
    Optional<Status> status,
    List<CaptiveFinder.Group> persons) {

  Sighting of(Domain.Matter other) {
    return new Sighting(trigger, other, status, persons);
  }

  Sighting told(Status told) {
    return new Sighting(trigger, object, Optional.of(told), persons);
  }

  /** "in exchange for", "in return": says that something goes the other way, not that it went. */
  boolean isMark(Tagged s) {
    return trigger.frame().kind().isNoun() && s.low(trigger.token() - 1).equals("in");
  }
}
