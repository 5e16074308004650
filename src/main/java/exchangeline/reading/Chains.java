package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds three and more sides that are named in one breath: "the US, Norway, Germany and Russia".
 */
final class Chains {
  private static final int LEAST = 3;

  /** Words from a word for custody to the first name. */
  private static final int HELD_REACH = 4;

  private Chains() {}

  /** Codes of the longest chain that holds one of the article's sides; empty below three. */
  static Set<String> with(Tagged s, Sides sides) {
    List<PartyRef> chain = new ArrayList<>();
    Set<String> best = new TreeSet<>();
    for (PartyRef party : s.parties()) {
      if (!sides.packs().canBeSide(party.code()) || mediates(s, party)) {
        continue;
      }
      if (!chain.isEmpty() && !isLinked(s, chain.get(chain.size() - 1), party)) {
        chain.clear();
      }
      chain.add(party);
      Set<String> codes = new TreeSet<>();
      chain.forEach(p -> codes.add(sides.packs().sideOf(p.code())));
      boolean ours = codes.stream().anyMatch(sides::contains);
      if (ours && codes.size() >= LEAST && codes.size() > best.size()) {
        best = codes;
      }
    }
    return best;
  }

  /** "Turkish and Qatari mediators". */
  private static boolean mediates(Tagged s, PartyRef party) {
    int next = s.lastToken(party.span()) + 1;
    return s.words(next, next + 4).matches("(?:(?:,|and) \\S+ )*mediat\\w+\\b.*");
  }

  /**
   * Those of a chain behind words for custody: "released from prisons in the US, Norway and Peru".
   */
  static Set<String> holding(Tagged s, Sides sides, Set<String> custody) {
    Set<String> chain = with(s, sides);
    for (PartyRef party : s.parties()) {
      if (chain.contains(sides.packs().sideOf(party.code()))) {
        int first = s.tokenAt(party.span().start());
        boolean held = false;
        for (int i = first - 1; i >= Math.max(0, first - HELD_REACH); i--) {
          held |= custody.contains(s.low(i));
        }
        if (held && s.words(first - HELD_REACH, first).matches(".*\\b(?:in|by)( the)?")) {
          return chain;
        }
      }
    }
    return Set.of();
  }

  /** True when nothing but a comma or "and" stands between two names. */
  static boolean isLinked(Tagged s, PartyRef one, PartyRef next) {
    String gap = s.words(s.lastToken(one.span()) + 1, s.tokenAt(next.span().start()));
    return gap.matches("(,|and|, and|&|,? the|and the|, and the)?");
  }
}
