package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.reading.SideFinder.Pair;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the armed group that a text on a state's captives names: "Israel struck a bargain with
 * Hezbollah, and Palestinians came home" is not about the group of the people, whom alone it names.
 */
final class NamedFoe {
  private NamedFoe() {}

  /**
   * The pair, with the group that is named most in place of one that is not named.
   *
   * @param named all actors of the article
   */
  static Pair of(Pair pair, Collection<PartyRef> named, Packs packs) {
    List<String> groups =
        named.stream()
            .filter(p -> p.form() != Alias.Form.PERSON)
            .map(PartyRef::code)
            .filter(packs::isGroup)
            .toList();
    for (String group : List.of(pair.one(), pair.other())) {
      if (packs.isGroup(group) && !groups.contains(group)) {
        String side = group.equals(pair.one()) ? pair.other() : pair.one();
        return groups.stream()
            .filter(g -> packs.conflict(side, g).isPresent())
            .max(
                Comparator.<String>comparingInt(g -> Collections.frequency(groups, g))
                    .thenComparing(Comparator.reverseOrder()))
            .map(g -> Pair.of(side, g))
            .orElse(pair);
      }
    }
    return pair;
  }
}
