package exchangeline.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells in one pass over a line which rules of furniture have a cue in it. Immutable. */
final class FurnitureCues {
  /**
   * A cue and the rule that it speaks for.
   *
   * @param rule index
   */
  private record Cue(String words, int rule) {}

  /** By their first two letters, or their only one. */
  private final Map<Integer, List<Cue>> cues = new HashMap<>();

  /** What may be the first letter of a cue, of those in ASCII. */
  private final BitSet first = new BitSet();

  private final BitSet always = new BitSet();

  FurnitureCues(List<FurnitureRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      always.set(i, rules.get(i).cues().isEmpty());
      for (String cue : rules.get(i).cues()) {
        int key = cue.length() == 1 ? key(cue.charAt(0)) : key(cue.charAt(0), cue.charAt(1));
        cues.computeIfAbsent(key, k -> new ArrayList<>()).add(new Cue(cue, i));
        first.set(cue.charAt(0));
      }
    }
  }

  private static int key(char only) {
    return only << Character.SIZE;
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** Indices of the rules whose pattern is worth trying on a line, given in lower case. */
  BitSet in(String line) {
    BitSet found = (BitSet) always.clone();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (first.get(c)) {
        mark(key(c), line, i, found);
        if (i + 1 < line.length()) {
          mark(key(c, line.charAt(i + 1)), line, i, found);
        }
      }
    }
    return found;
  }

  private void mark(int key, String line, int at, BitSet found) {
    List<Cue> here = cues.get(key);
    if (here != null) {
      for (Cue cue : here) {
        if (line.startsWith(cue.words, at)) {
          found.set(cue.rule);
        }
      }
    }
  }
}
