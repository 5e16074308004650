package exchangeline.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose captives stand first in the entries of a chronology: where some entries say whose they are
 * ("three Israeli women; 90 Palestinians"), the bare ones follow ("three for 183").
 */
final class PairOrder {
  private PairOrder() {}

  /**
   * The mentions with sides for the bare figures of entries; unchanged where the entries that name
   * sides disagree, or none does.
   */
  static List<Mention> applied(List<Mention> mentions, List<Setting> settings, Sides sides) {
    Set<String> first = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      List<Received> pair = pair(mention);
      if (settings.get(mention.sentence()).entry() && !pair.isEmpty()) {
        first(pair, sides).ifPresent(first::add);
      }
    }
    if (first.size() != 1) {
      return mentions;
    }
    String one = first.iterator().next();
    String other = sides.opposite(one).map(sides::countedAs).orElse(null);
    return mentions.stream()
        .map(m -> settings.get(m.sentence()).entry() ? placed(m, one, other) : m)
        .toList();
  }

  private static Optional<String> first(List<Received> pair, Sides sides) {
    if (pair.get(0).code() != null) {
      return Optional.of(pair.get(0).code());
    }
    return Optional.ofNullable(pair.get(1).code()).flatMap(sides::opposite).map(sides::countedAs);
  }

  private static Mention placed(Mention mention, String one, String other) {
    List<Received> pair = pair(mention);
    // "173 as one side has it, 160 as the other has it" are no pair.
    boolean rivals = !mention.parties().isEmpty() && pair.stream().noneMatch(f -> f.code() != null);
    if (pair.isEmpty() || other == null || rivals) {
      return mention;
    }
    List<Received> figures = new ArrayList<>(mention.figures());
    figures.replaceAll(
        f ->
            f.code() != null || !pair.contains(f)
                ? f
                : new Received(
                    f.equals(pair.get(0)) ? one : other,
                    Received.Kind.SIDE,
                    f.count(),
                    f.claimant(),
                    "order"));
    return mention.withFigures(figures);
  }

  /** The two whole figures of a mention that has just two, one for each side; else none. */
  private static List<Received> pair(Mention mention) {
    List<Received> whole =
        mention.figures().stream()
            .filter(f -> f.kind() == Received.Kind.SIDE || f.kind() == Received.Kind.AMBIGUOUS)
            .toList();
    return whole.size() == 2 ? whole : List.of();
  }
}
