package exchangeline.timeline;

import java.util.List;

/**
 * Different values that sources give for one field.
 *
 * @param field path of the value in the event
 * @param values the chosen one first, then ascending
 */
public record Conflict(String field, List<Value> values) {
  public Conflict {
    values = List.copyOf(values);
  }

  /**
   * One of them.
   *
   * @param value an Integer for counts, else a String
   * @param claimants who say so, sorted; the outlet where the text names nobody
   * @param articles their ids, sorted
   */
  public record Value(Object value, List<String> claimants, List<String> articles) {
    public Value {
      claimants = List.copyOf(claimants);
      articles = List.copyOf(articles);
    }
  }
}
