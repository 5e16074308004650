package exchangeline.report;

import exchangeline.reading.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one event.
 *
 * @param received by code of the side that got people back; a side without known figure is absent
 * @param total of both sides, or null unless stated or both sides are known
 */
public record Counts(SortedMap<String, SideCount> received, Quantity total) {
  public Counts {
    received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
  }

  public static Counts none() {
    return new Counts(new TreeMap<>(Map.of()), null);
  }
}
