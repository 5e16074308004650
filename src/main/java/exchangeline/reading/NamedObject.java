package exchangeline.reading;

import java.util.List;
import java.util.Optional;

/** Tells what a trigger transfers where the text names the captives, or has named them before. */
final class NamedObject {
  private static final int OBJECT_REACH = 14;

  private final Lexicon lexicon;
  private final Domain domain;

  NamedObject(Lexicon lexicon, Domain domain) {
    this.lexicon = lexicon;
    this.domain = domain;
  }

  /**
   * What the trigger transfers; empty when it is not about captives.
   *
   * @param persons whom the trigger frees by name
   */
  Optional<Domain.Matter> of(Tagged s, Trigger trigger, List<CaptiveFinder.Group> persons) {
    if (domain.isVetoedAt(s, trigger)) {
      return Optional.empty();
    }
    boolean remains = !persons.isEmpty() && persons.get(0).remains();
    boolean found = remains && trigger.frame().id().equals("recover");
    boolean named =
        !persons.isEmpty()
            && !found
            && !isOfGoods(s, trigger, persons)
            && isOf(s, trigger, persons);
    return domain
        .object(s, trigger)
        .or(
            () ->
                named || isOfThem(s, trigger)
                    ? Optional.of(remains ? Domain.Matter.REMAINS : Domain.Matter.LIVING)
                    : Optional.empty());
  }

  /** "Traded", unless one person was traded for another. */
  private boolean isOfGoods(Tagged s, Trigger trigger, List<CaptiveFinder.Group> persons) {
    return domain.isCommerce(s, trigger) && (persons.size() < 2 || s.parties().isEmpty());
  }

  private boolean isOf(Tagged s, Trigger trigger, List<CaptiveFinder.Group> persons) {
    return Domain.frees(trigger)
        || domain.speaksOfCaptives(s)
        || (isGiving(trigger) && (isPriced(s, trigger) || areHeld(s, persons.get(0))));
  }

  private static boolean isGiving(Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.GIVE || trigger.frame().kind() == Frame.Kind.EITHER;
  }

  /** "Was given up for Bashir Amini": a person was the price. */
  private static boolean isPriced(Tagged s, Trigger trigger) {
    return s.low(trigger.last() + 1).matches("for|against")
        && s.tag(trigger.last() + 2).matches("PROPN|NUM");
  }

  /** "They were freed in exchange for Amini": captives whom the text has named. */
  private static boolean isOfThem(Tagged s, Trigger trigger) {
    return Domain.frees(trigger)
        && trigger.voice() == Trigger.Voice.PASSIVE
        && s.words(trigger.token() - 4, trigger.token())
            .matches("(.* )?(they|he|she|both|all|them)( \\w+)* (was|were|been)( \\w+)?")
        && s.words(trigger.last() + 1, trigger.last() + OBJECT_REACH)
            .matches("(.* )?in (exchange|return) for .*");
  }

  private boolean areHeld(Tagged s, CaptiveFinder.Group persons) {
    boolean soldier = persons.persons().stream().anyMatch(p -> "soldiers".equals(p.category()));
    boolean held = s.sentence().text().matches("(?is).*\\b(?:held|detained|captured) by\\b.*");
    return soldier || held || s.tokens().stream().anyMatch(t -> lexicon.held().contains(t.text()));
  }
}
