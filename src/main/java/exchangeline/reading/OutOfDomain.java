package exchangeline.reading;

/** Says in words why {@link Domain} holds that a trigger is not about captives. */
final class OutOfDomain {
  private final Domain domain;

  OutOfDomain(Domain domain) {
    this.domain = domain;
  }

  String why(Tagged s, Trigger trigger) {
    if (Rescue.is(s, trigger)) {
      return "people freed by force";
    }
    if (domain.isVetoed(s)) {
      return "the sentence speaks of clubs, shares, paroles or the like";
    }
    if (domain.isVetoedAt(s, trigger)) {
      return "the words beside it speak of other things";
    }
    if (domain.object(s, trigger).isPresent()) {
      return trigger.frame().kind() == Frame.Kind.ELLIPSIS
          ? "no sentence right before tells of a transfer"
          : "another word of the sentence tells of it";
    }
    if (domain.isCommerce(s, trigger)) {
      return "trade, where nothing speaks of captives";
    }
    return domain
        .plain(s, trigger)
        .map(object -> domain.isGuardMet(s, trigger, object) ? "remains found" : guard(trigger))
        .orElse("neither captives nor remains are its object");
  }

  private static String guard(Trigger trigger) {
    return switch (trigger.frame().guard()) {
      case ACTOR -> "no actor stands right behind it";
      case SIDE -> "no captivity in the sentence, or no actor right behind it";
      default -> "nothing in the sentence speaks of captivity";
    };
  }
}
