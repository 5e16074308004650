package exchangeline.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads gold: JSON Lines, an article a line, and the list of near-duplicates beside it. */
public final class GoldReader {
  private GoldReader() {}

  /**
   * The coded articles in the order of the file.
   *
   * @throws UserFileException naming file and line when something is wrong
   */
  public static List<GoldArticle> articles(Path file) {
    List<GoldArticle> articles = JsonInput.lines(file, GoldReader::article);
    if (articles.isEmpty()) {
      throw new UserFileException(file, "no article in it: write one JSON object a line");
    }
    requireDistinct(articles);
    return articles;
  }

  /**
   * The pairs of near-duplicates that a gold timeline names, by id or path of the article.
   *
   * @param file a JSON document with the key {@code near_duplicate_pairs}
   * @throws UserFileException when it cannot be used, or names an article that the gold has not
   */
  public static List<NearDuplicatePair> nearDuplicates(Path file, List<GoldArticle> articles) {
    return JsonInput.document(file).get("near_duplicate_pairs").required().list().stream()
        .map(pair -> pair(pair, articles))
        .toList();
  }

  private static GoldArticle article(JsonField json) {
    return new GoldArticle(
        json.where(),
        json.get("id").required().text(),
        json.get("path").text(),
        json.get("events").required().list().stream().map(GoldEventReader::read).toList());
  }

  private static void requireDistinct(List<GoldArticle> articles) {
    Map<String, GoldArticle> seen = new HashMap<>();
    Set<String> paths = new HashSet<>();
    for (GoldArticle article : articles) {
      GoldArticle before = seen.putIfAbsent(article.id(), article);
      boolean apart =
          before == null
              || (before.path() != null
                  && article.path() != null
                  && !paths.contains(article.path()));
      if (!apart) {
        throw new UserFileException(
            article.where(),
            "id \""
                + article.id()
                + "\" stands at "
                + before.where()
                + " already: give each its own path");
      }
      paths.add(article.path());
    }
  }

  private static NearDuplicatePair pair(JsonField json, List<GoldArticle> articles) {
    List<JsonField> names = json.list();
    if (names.size() < 2) {
      throw json.wrong("a list that begins with two ids of articles");
    }
    return new NearDuplicatePair(named(names.get(0), articles), named(names.get(1), articles));
  }

  private static GoldArticle named(JsonField name, List<GoldArticle> articles) {
    String wanted = name.required().text();
    return articles.stream()
        .filter(a -> Objects.equals(a.path(), wanted) || a.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> name.wrong("the id of an article in the gold"));
  }
}
