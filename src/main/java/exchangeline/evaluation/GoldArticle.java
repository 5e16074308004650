package exchangeline.evaluation;

import java.util.List;

/**
 * An article as a person coded it.
 *
 * @param where file and line of the gold, for messages
 * @param id stem of the article's file name
 * @param path its path below the input root, or null
 * @param events all of them; empty for an article that must give none
 */
public record GoldArticle(String where, String id, String path, List<GoldEvent> events) {
  public GoldArticle {
    events = List.copyOf(events);
  }

  /** What to call it in a list: the path where there is one, else the id. */
  public String name() {
    return path == null ? id : path;
  }
}
