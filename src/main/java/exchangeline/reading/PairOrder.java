package exchangeline.reading;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose captives stand first in the entries of a chronology: where some entries say whose they are
 * ("three Israeli women; 90 Palestinians"), the bare ones follow ("three for 183").
 */
final class PairOrder {
  private static final Set<Received.Kind> WHOLE =
      EnumSet.of(
          Received.Kind.SIDE, Received.Kind.AMBIGUOUS, Received.Kind.ONE, Received.Kind.ACROSS);

  private PairOrder() {}

  /**
   * The mentions with sides for the bare figures of entries; unchanged where the entries that name
   * sides disagree, or none does and the text does not say.
   *
   * @param said whose figures the text says stand first
   */
  static List<Mention> applied(
      List<Mention> mentions, List<Setting> settings, Optional<String> said, Sides sides) {
    Map<Span, List<Received>> figures = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Setting setting = settings.get(mention.sentence());
      if (setting.entry()) {
        List<Received> told =
            figures.computeIfAbsent(setting.date().span(), k -> new ArrayList<>());
        // "40 each day" is one figure of several mentions.
        whole(mention).stream().filter(f -> !told.contains(f)).forEach(told::add);
      }
    }
    Set<String> first = new LinkedHashSet<>();
    figures.values().forEach(pair -> first(pair, sides).ifPresent(first::add));
    said.filter(side -> first.isEmpty()).ifPresent(first::add);
    if (first.size() != 1 || sides.opposite(first.iterator().next()).isEmpty()) {
      return mentions;
    }
    String one = first.iterator().next();
    List<String> order = List.of(one, sides.opposite(one).map(sides::countedAs).orElseThrow());
    return mentions.stream()
        .map(
            m -> {
              Setting setting = settings.get(m.sentence());
              return setting.entry() ? placed(m, figures.get(setting.date().span()), order) : m;
            })
        .toList();
  }

  /**
   * The same in prose: behind "118 rebels and 104 soldiers went home" the bare "180 for 122" names
   * the rebels first too, where the article never tells it the other way round.
   */
  static List<Mention> inProse(List<Mention> mentions, Sides sides) {
    List<String> first =
        mentions.stream()
            .filter(m -> m.status().tookPlace())
            .map(PairOrder::whole)
            .filter(pair -> pair.size() == 2 && Received.sides(pair).size() == 2)
            .filter(pair -> pair.stream().allMatch(f -> sides.contains(f.code())))
            .map(pair -> pair.get(0).code())
            .distinct()
            .toList();
    if (first.size() != 1 || sides.opposite(first.get(0)).isEmpty()) {
      return mentions;
    }
    String one = first.get(0);
    List<String> order = List.of(one, sides.opposite(one).map(sides::countedAs).orElseThrow());
    return mentions.stream().map(m -> isBarePair(m) ? placed(m, whole(m), order) : m).toList();
  }

  private static boolean isBarePair(Mention mention) {
    List<Received> pair = whole(mention);
    return mention.date() != null
        && pair.size() == 2
        && pair.stream().allMatch(f -> f.code() == null)
        && mention.parties().isEmpty()
        && pair.get(0).count().scope() == Count.Scope.SIDE_A
        && pair.get(1).count().scope() == Count.Scope.SIDE_B;
  }

  /** The side of the first of two figures, where one of them says whose it is. */
  private static Optional<String> first(List<Received> pair, Sides sides) {
    if (pair.size() != 2) {
      return Optional.empty();
    }
    if (pair.get(0).code() != null) {
      return Optional.of(pair.get(0).code());
    }
    return Optional.ofNullable(pair.get(1).code()).flatMap(sides::opposite).map(sides::countedAs);
  }

  /** Gives the bare figures of an entry their sides: the first the first, "the other way" never. */
  private static Mention placed(Mention mention, List<Received> entry, List<String> order) {
    if (entry.size() > 2) {
      return mention;
    }
    // "173 as one side has it, 160 as the other has it": no pair, but two claims.
    boolean rivals = !mention.parties().isEmpty() && entry.stream().allMatch(f -> f.code() == null);
    boolean own = rivals && entry.size() == 1 && mention.parties().size() == 1;
    String claimed = own ? mention.sides().countedAs(mention.parties().firstKey()) : order.get(0);
    List<Received> figures = new ArrayList<>(mention.figures());
    figures.replaceAll(
        f ->
            f.code() == null && entry.contains(f)
                ? new Received(
                    rivals
                        ? claimed
                        : order.get(f.kind() == Received.Kind.ACROSS ? 1 : entry.indexOf(f)),
                    Received.Kind.SIDE,
                    f.count(),
                    f.claimant(),
                    rivals ? "claimed" : "order")
                : f);
    return mention.withFigures(figures);
  }

  private static List<Received> whole(Mention mention) {
    return mention.figures().stream().filter(f -> WHOLE.contains(f.kind())).toList();
  }
}
