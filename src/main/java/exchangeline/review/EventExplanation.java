package exchangeline.review;

import exchangeline.evaluation.JsonField;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How an event of a timeline came to be.
 *
 * @param timeline that holds it
 * @param event as it stands there
 * @param testimonies its articles, in its order
 */
public record EventExplanation(
    TimelineFile timeline, JsonField event, List<Testimony> testimonies) {
  public EventExplanation {
    testimonies = List.copyOf(testimonies);
  }

  /**
   * Explains an event.
   *
   * @param texts those of its articles that are at hand, by id
   */
  public static EventExplanation of(
      TimelineFile timeline, JsonField event, Map<String, ArticleText> texts) {
    return new EventExplanation(
        timeline,
        event,
        event.get("sources").list().stream()
            .map(EventSource::read)
            .map(source -> Testimony.of(source, texts.get(source.article())))
            .toList());
  }

  /** Ids of the articles of an event. */
  public static SortedSet<String> articles(JsonField event) {
    return event.get("sources").list().stream()
        .map(source -> source.get("article").required().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String id() {
    return EventNames.id(event);
  }

  /** What else the timeline holds of it. */
  EventContext context() {
    return new EventContext(timeline.document(), id());
  }
}
