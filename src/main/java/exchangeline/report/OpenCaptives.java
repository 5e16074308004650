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
    return figures.stream()
        .flatMap(r -> r.isOpenPerson() ? side(r, figures, sides).map(r::of).stream() : Stream.of(r))
        .toList();
  }

  private Optional<String> side(Received open, List<Received> figures, Sides sides) {
    Optional<String> twin = code(figures, Received.PAIR);
    if (open.rule().equals(Received.PAIR) && twin.isEmpty()) {
      return Optional.ofNullable(home).filter(sides::contains);
    }
    Optional<String> across =
        switch (open.rule()) {
          case Received.PAIR -> twin;
          case Received.PRICE -> Optional.ofNullable(home);
          case Received.RETURNED -> code(figures, Received.PERSON);
          default -> code(figures, Received.RETURNED);
        };
    return across.flatMap(sides::opposite).map(sides::countedAs);
  }

  private static Optional<String> code(List<Received> figures, String rule) {
    return figures.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.rule().equals(rule))
        .map(Received::code)
        .findFirst();
  }
}
