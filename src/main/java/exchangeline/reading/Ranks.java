package exchangeline.reading;

import exchangeline.pack.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose people a noun calls them where a state faces an armed group: "soldiers" are the state's,
 * "fighters" the group's.
 */
final class Ranks {
  private static final String STATE = "state";
  private static final String GROUP = "group";

  /** Of either, but those whom a state lets go are the group's. */
  private static final String MEMBER = "member";

  private final Map<String, String> sideByHead = new HashMap<>();

  private Ranks() {}

  /**
   * Reads {@code lang/en/ranks.tsv}.
   *
   * @throws exchangeline.pack.DataException for a side that is none of state, group, member
   */
  static Ranks english() {
    Ranks ranks = new Ranks();
    for (Table.Row row :
        Table.read("lang/en/ranks.tsv", "side", "heads", "hits", "misses").rows()) {
      if (!row.get("side").matches(STATE + "|" + GROUP + "|" + MEMBER)) {
        throw row.error("side \"" + row.get("side") + "\" is none of state, group, member");
      }
      row.list("heads").forEach(head -> ranks.sideByHead.put(head, row.get("side")));
    }
    return ranks;
  }

  /**
   * The side of those whom {@code count} counts; empty where the sentence swaps them without people
   * of the other rank beside them, who would then be counted with them.
   */
  Optional<String> sideOf(Count count, Tagged s, Sides sides, boolean swap) {
    Optional<String> group = group(sides);
    String rank = rank(count);
    if (rank == null || rank.equals(MEMBER) || group.isEmpty()) {
      return Optional.empty();
    }
    boolean besides =
        s.counts().stream().map(this::rank).anyMatch(other -> other != null && !other.equals(rank));
    if (swap && !besides) {
      return Optional.empty();
    }
    return rank.equals(GROUP) ? group : sides.opposite(group.get());
  }

  /** The armed group, where {@code count} counts people such as a group has. */
  Optional<String> groupOf(Count count, Sides sides) {
    String rank = rank(count);
    return rank == null || rank.equals(STATE) ? Optional.empty() : group(sides);
  }

  private static Optional<String> group(Sides sides) {
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    return sides.codes().size() == 2 && groups.size() == 1
        ? Optional.of(groups.get(0))
        : Optional.empty();
  }

  private String rank(Count count) {
    return count.head() == null ? null : sideByHead.get(count.head());
  }
}
