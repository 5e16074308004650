package exchangeline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Events that the texts number, and the numbers that the articles do not cover.
 *
 * @param unit what is numbered: exchange, phase, stage, day or round
 * @param scope within which, in the words of the text, or null
 * @param parties codes of the sides, sorted
 * @param claimants who counts so, sorted; the outlet or the article where the text names nobody
 * @param events number → id of the event
 * @param missing numbers without event, ascending
 */
public record Series(
    String unit,
    String scope,
    List<String> parties,
    List<String> claimants,
    SortedMap<Integer, String> events,
    List<Integer> missing) {
  public Series {
    parties = List.copyOf(parties);
    claimants = List.copyOf(claimants);
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    missing = List.copyOf(missing);
  }

  /** The numbers with an event, ascending. */
  public List<Integer> present() {
    return List.copyOf(events.keySet());
  }
}
