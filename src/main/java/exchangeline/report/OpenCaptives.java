package exchangeline.report;

import exchangeline.reading.Mention;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import exchangeline.reading.Sides;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the persons whom no word of their sentence calls anybody's a side: that across from whoever
 * was let go for them in the next sentence; in "Cole was swapped for Grom" that of all others whom
 * the article names in Cole's place. Who stays open counts for nobody.
 */
final class OpenCaptives {
  private final String home;

  private OpenCaptives(String home) {
    this.home = home;
  }

  /** Learns from all pairs of an article whose people it tells of. */
  static OpenCaptives of(List<Mention> mentions) {
    List<String> freed =
        mentions.stream()
            .flatMap(m -> m.figures().stream())
            .filter(r -> r.kind() == Kind.SIDE && r.count().isNamed())
            .filter(r -> r.rule().equals(Received.PAIR) || r.rule().equals(Received.PERSON))
            .map(Received::code)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new OpenCaptives(freed.size() == 1 ? freed.get(0) : null);
  }

  /** The figures of one event. */
  List<Received> settled(List<Received> figures, Sides sides) {
    Optional<String> returned = code(figures, Received.RETURNED);
    Optional<String> twin = code(figures, Received.PAIR);
    Optional<String> freed = code(figures, Received.PERSON);
    return figures.stream()
        .flatMap(
            r ->
                r.isOpenPerson()
                    ? side(r, sides, returned, twin, freed).map(r::of).stream()
                    : Stream.of(r))
        .toList();
  }

  private static Optional<String> code(List<Received> figures, String rule) {
    return figures.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.rule().equals(rule))
        .map(Received::code)
        .findFirst();
  }

  private Optional<String> side(
      Received open,
      Sides sides,
      Optional<String> returned,
      Optional<String> twin,
      Optional<String> freed) {
    Optional<String> across = Optional.empty();
    if (open.rule().equals(Received.PAIR)) {
      return twin.isPresent()
          ? twin.flatMap(sides::opposite).map(sides::countedAs)
          : Optional.ofNullable(home).filter(sides::contains);
    }
    if (open.rule().equals(Received.PRICE)) {
      across = Optional.ofNullable(home);
    } else {
      across = open.rule().equals(Received.RETURNED) ? freed : returned;
    }
    return across.flatMap(sides::opposite).map(sides::countedAs);
  }
}
