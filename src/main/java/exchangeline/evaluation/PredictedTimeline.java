package exchangeline.evaluation;

import exchangeline.output.TimelineJson;
import exchangeline.timeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is judged of a timeline.
 *
 * @param events in its order
 */
public record PredictedTimeline(List<MergedEvent> events) {
  /**
   * One event of it.
   *
   * @param id its id
   * @param event what it says
   * @param sources the articles that it was made of
   */
  record MergedEvent(String id, PredictedEvent event, List<MergedSource> sources) {
    MergedEvent {
      sources = List.copyOf(sources);
    }

    boolean isFrom(String article) {
      return sources.stream().anyMatch(source -> source.article().equals(article));
    }
  }

  /**
   * One article of an event.
   *
   * @param article its id
   * @param copyOf id of its original, or null
   */
  record MergedSource(String article, String copyOf) {}

  public PredictedTimeline {
    events = List.copyOf(events);
  }

  /** A timeline just made, judged in the form in which it is written. */
  public static PredictedTimeline of(Timeline timeline) {
    return new PredictedTimeline(
        timeline.events().stream()
            .map(event -> event(new JsonField("timeline", "", TimelineJson.json(event))))
            .toList());
  }

  /**
   * A timeline that an earlier run wrote as one document.
   *
   * @throws UserFileException when it cannot be used
   */
  public static PredictedTimeline read(Path file) {
    return new PredictedTimeline(
        JsonInput.document(file).get("events").required().list().stream()
            .map(PredictedTimeline::event)
            .toList());
  }

  boolean hasCopy(Set<String> pair) {
    return events.stream()
        .flatMap(event -> event.sources().stream())
        .filter(source -> source.copyOf() != null)
        .anyMatch(source -> isPair(pair, source));
  }

  private static boolean isPair(Set<String> pair, MergedSource source) {
    return !Objects.equals(source.article(), source.copyOf())
        && pair.contains(source.article())
        && pair.contains(source.copyOf());
  }

  private static MergedEvent event(JsonField json) {
    return new MergedEvent(
        json.get("id").required().text(),
        PredictedEvent.read(json),
        json.get("sources").required().list().stream()
            .map(
                source ->
                    new MergedSource(
                        source.get("article").required().text(), source.get("copyOf").text()))
            .toList());
  }
}
