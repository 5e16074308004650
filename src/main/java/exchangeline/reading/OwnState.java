package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import java.util.List;
import java.util.Set;

/** The state of a group's own country, among those that the group fights. */
final class OwnState {
  private final Packs packs;

  OwnState(Packs packs) {
    this.packs = packs;
  }

  /**
   * "Yemen's warring parties … 15 Saudis among them": of two states that a group fights, the one
   * whose people are only counted gives way to that of the group's own country.
   *
   * @param named codes of all actors that the article names
   */
  SideFinder.Pair of(SideFinder.Pair pair, List<Tagged> sentences, Set<String> named) {
    String group = packs.isGroup(pair.one()) ? pair.one() : pair.other();
    String state = group.equals(pair.one()) ? pair.other() : pair.one();
    boolean acts = sentences.stream().anyMatch(s -> acts(s, state));
    return !packs.isGroup(group) || packs.isGroup(state) || acts
        ? pair
        : against(group).stream()
            .findFirst()
            .filter(home -> !home.equals(state) && named.contains(home))
            .map(home -> SideFinder.Pair.of(group, home))
            .orElse(pair);
  }

  /** States that a group fights, first that of its own country, which its pack names first. */
  List<String> against(String group) {
    return packs.packs().stream()
        .flatMap(pack -> pack.sides().stream())
        .filter(pair -> packs.isGroup(group) && pair.contains(group))
        .flatMap(List::stream)
        .filter(code -> !packs.isGroup(code) && !packs.hasManyDisputes(code))
        .distinct()
        .toList();
  }

  private boolean acts(Tagged s, String state) {
    return s.parties().stream()
        .filter(p -> packs.sideOf(p.code()).equals(state) && !SideFinder.isCounted(s, p))
        .anyMatch(p -> p.form() != Alias.Form.SEAT);
  }
}
