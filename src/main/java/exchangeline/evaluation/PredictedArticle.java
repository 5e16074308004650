package exchangeline.evaluation;

import exchangeline.output.ReportsJson;
import exchangeline.report.Report;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the program says of one article.
 *
 * @param id as in the reports
 * @param events all of them
 */
public record PredictedArticle(String id, List<PredictedEvent> events) {
  public PredictedArticle {
    events = List.copyOf(events);
  }

  /** Of a report just made: judged in the form in which it is written. */
  public static PredictedArticle of(Report report) {
    return read(new JsonField("report", "", ReportsJson.json(report)));
  }

  /**
   * Of reports that an earlier run wrote.
   *
   * @throws UserFileException naming file and line when something is wrong
   */
  public static List<PredictedArticle> readAll(Path file) {
    Set<String> ids = new HashSet<>();
    return JsonInput.lines(
        file,
        json -> {
          PredictedArticle article = read(json);
          if (!ids.add(article.id())) {
            throw new UserFileException(
                json.where(), "article \"" + article.id() + "\" is reported twice: keep one");
          }
          return article;
        });
  }

  private static PredictedArticle read(JsonField json) {
    return new PredictedArticle(
        json.get("article").required().get("id").required().text(),
        json.get("events").required().list().stream().map(PredictedEvent::read).toList());
  }
}
