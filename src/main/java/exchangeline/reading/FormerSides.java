package exchangeline.reading;

import exchangeline.pack.Packs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sides of a time when a group stood for itself that later came to stand for a state: what an
 * article on the state recalls of that time and tells of the other side alone was with the group.
 */
final class FormerSides {
  /** Sentences within which a text goes on about what it has dated. */
  private static final int REACH = 3;

  private final Packs packs;
  private final Set<String> groups;
  private Sides told;
  private int last = -REACH - 1;

  /**
   * For one article.
   *
   * @param named actors that it names anywhere
   */
  FormerSides(Packs packs, Collection<PartyRef> named) {
    this.packs = packs;
    this.groups =
        named.stream()
            .map(PartyRef::code)
            .filter(code -> !packs.standsFor(code, null).equals(code))
            .collect(Collectors.toSet());
  }

  /** The sides of a sentence, which are {@code local} unless it tells of such a time. */
  Sides of(Tagged s, Sides local, Sides article) {
    int index = s.sentence().index();
    Optional<Sides> former = groups.isEmpty() ? Optional.empty() : dated(s, local, article);
    boolean on =
        told != null
            && index - last <= REACH
            && local.codes().equals(article.codes())
            && s.dates().isEmpty()
            && !namesOther(s, told, article);
    if (former.isPresent()) {
      told = former.get();
    } else if (!on) {
      told = null;
      return local;
    }
    last = index;
    return told;
  }

  private Optional<Sides> dated(Tagged s, Sides local, Sides article) {
    if (local.codes().size() != 2 || !local.codes().equals(article.codes())) {
      return Optional.empty();
    }
    return s.dates().stream()
        .map(DateMention::value)
        .filter(DateValue::isPlaced)
        .map(DateValue::end)
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .flatMap(day -> then(day, article))
        .filter(sides -> !namesOther(s, sides, article));
  }

  private Optional<Sides> then(LocalDate day, Sides article) {
    return groups.stream()
        .filter(group -> packs.standsFor(group, day).equals(group))
        // Where both are sides, the text itself tells them apart.
        .filter(group -> !article.contains(group))
        .filter(group -> article.contains(packs.standsFor(group, null)))
        .sorted()
        .findFirst()
        .map(
            group ->
                new Sides(
                    List.of(article.opposite(packs.standsFor(group, null)).orElseThrow(), group),
                    packs));
  }

  /** True where the state itself is named: then it was the other side. */
  private static boolean namesOther(Tagged s, Sides former, Sides article) {
    return s.parties().stream()
        .map(PartyRef::code)
        .anyMatch(code -> article.contains(code) && !former.contains(code));
  }
}
