package exchangeline.report;

import exchangeline.reading.Quantity;
import java.util.List;

/**
 * How many a side got back.
 *
 * @param quantity best, low, high
 * @param parts shares of it, sorted; never added to it
 */
public record SideCount(Quantity quantity, List<Part> parts) {
  public SideCount {
    parts = List.copyOf(parts);
  }
}
