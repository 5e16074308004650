package exchangeline.reading;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * "India and Pakistan exchanged lists of prisoners. The exchange takes place on 1 January.": behind
 * a sentence about papers, a noun that says no more is about them too.
 */
final class PaperSwaps {
  private static final String PAPERS = "(?:lists?|registers?|rosters?|records|dossiers?)";

  private static final SwiftPattern EXCHANGED =
      SwiftPattern.of(
          "(?i)\\b(?:exchang(?:ed?|es|ing)|swap(?:ped|s|ping)?|shar(?:ed?|ing)) [^.;:]{0,60}?\\b"
              + PAPERS
              + " of\\b|\\b"
              + PAPERS
              + "\\b[^.;:]{0,60} (?:was|were|are|been) (?:exchanged|swapped|shared)\\b"
              + "|\\b(?:exchange|swap) of (?:\\p{L}+ ){0,3}"
              + PAPERS
              + "\\b");

  private PaperSwaps() {}

  /** The mentions without those that only speak of papers. */
  static List<Mention> without(List<Mention> found, List<Sentence> all) {
    List<Integer> papers =
        all.stream().filter(s -> EXCHANGED.isIn(s.text())).map(Sentence::index).toList();
    if (papers.isEmpty()) {
      return found;
    }
    List<Mention> kept = new ArrayList<>();
    int captives = -1;
    for (Mention mention : found) {
      int at = mention.sentence();
      int lists = papers.stream().filter(p -> p <= at).reduce(-1, Math::max);
      boolean transfer =
          mention.status().tookPlace()
              && !mention.generic()
              && (!mention.swap() || !mention.figures().isEmpty());
      captives = transfer ? at : captives;
      if (!mention.swap() || !mention.figures().isEmpty() || captives >= lists) {
        kept.add(mention);
      }
    }
    return List.copyOf(kept);
  }
}
