package exchangeline.timeline;

import java.util.List;

/**
 * What a reviewer changes in a timeline. Events are named by the ids, or former ids, that they have
 * without any correction.
 */
public sealed interface Correction {
  /** Who says so, in the claims of the output. */
  String REVIEWER = "reviewer";

  /** The events that it changes. */
  List<String> events();

  /** Why, in the reviewer's words. */
  String reason();

  /** Several events are one. */
  record Merge(List<String> events, String reason) implements Correction {
    public Merge {
      events = List.copyOf(events);
    }
  }

  /** Some articles of an event tell of another one. */
  record Split(String event, List<String> articles, String reason) implements Correction {
    public Split {
      articles = List.copyOf(articles);
    }

    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /** It is no event. */
  record Drop(String event, String reason) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * A value is another one.
   *
   * @param amendment the field and the value
   */
  record Set(String event, Amendment amendment, String reason) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }
}
