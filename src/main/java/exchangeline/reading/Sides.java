package exchangeline.reading;

import exchangeline.pack.Packs;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two sides between which an article's captives go.
 *
 * @param codes two codes, or one, or none where the article does not tell; the more often named
 *     first
 * @param packs for people who are counted under another code than their side
 */
public record Sides(List<String> codes, Packs packs) {
  /** The side across from {@code code}; empty when there are not exactly two. */
  public Optional<String> opposite(String code) {
    String side = side(code);
    if (codes.size() != 2 || !codes.contains(side)) {
      return Optional.empty();
    }
    return Optional.of(codes.get(0).equals(side) ? codes.get(1) : codes.get(0));
  }

  /** Codes of the sides for which these act, sides of others too. */
  Set<String> of(Collection<PartyRef> parties) {
    return parties.stream().map(p -> packs.sideOf(p.code())).collect(Collectors.toSet());
  }

  /** True for a side, or for those who are counted for one. */
  public boolean contains(String code) {
    return codes.contains(side(code));
  }

  /** Of several groups whose people are counted under one code that which is a side here. */
  private String side(String code) {
    return codes.stream()
        .filter(side -> packs.countedAs(side).equals(code))
        .findFirst()
        .orElseGet(() -> packs.sideOf(code));
  }

  /**
   * The code under which people of {@code side} are counted: "five Lebanese" whom Hezbollah got are
   * its own.
   */
  public String countedAs(String side) {
    return codes.contains(side)
        ? packs.countedAs(side)
        : packs.groupsOf(side).stream()
            .filter(codes::contains)
            .findFirst()
            .map(packs::countedAs)
            .orElseGet(() -> packs.countedAs(side));
  }
}
