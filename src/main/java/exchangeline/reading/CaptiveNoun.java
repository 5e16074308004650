package exchangeline.reading;

import exchangeline.reading.Roles.Receiver;
import java.util.List;
import java.util.Optional;

/** Nouns that tell who held their people, where a state faces an armed group. */
final class CaptiveNoun {
  private CaptiveNoun() {}

  /** Hostages of an armed group go to the state across from it. */
  static Optional<Receiver> hostages(Count count, Sides sides) {
    if (!"hostage".equals(count.head()) || sides.codes().size() != 2) {
      return Optional.empty();
    }
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    return groups.size() == 1
        ? sides
            .opposite(groups.get(0))
            .map(state -> new Receiver(sides.countedAs(state), "hostages"))
        : Optional.empty();
  }

  /**
   * Prisoners, where a group fights for a people under the state: "477 prisoners left for Gaza".
   */
  static Optional<Receiver> prisoners(Count count, Sides sides) {
    return count.head() != null && count.head().matches("prisoner|detainee|inmate")
        ? sides.codes().stream()
            .filter(c -> sides.codes().size() == 2 && sides.packs().isGroup(c))
            .map(sides::countedAs)
            .filter(people -> !sides.packs().isGroup(people))
            .map(people -> new Receiver(people, "prisoners"))
            .findFirst()
        : Optional.empty();
  }
}
