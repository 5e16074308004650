package exchangeline.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which reported article each article of the gold is. The gold's id is the stem of a file's name,
 * or the reported id itself; where several articles or several lines of the gold share it, the
 * gold's path decides.
 *
 * @param ids gold article → id of its report; an article that is not reported is absent
 */
record ArticleMatching(Map<GoldArticle, String> ids) {
  private static final Pattern RECORD = Pattern.compile("[#!].*", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]+$");

  /**
   * Matches all.
   *
   * @param reported ids of the reported articles
   * @throws UserFileException when the id of a gold article fits several articles and its path does
   *     not tell which
   */
  static ArticleMatching of(List<GoldArticle> gold, Collection<String> reported) {
    Map<String, Set<String>> named = new HashMap<>();
    for (String id : reported) {
      named.computeIfAbsent(id, name -> new TreeSet<>()).add(id);
      named.computeIfAbsent(stem(id), name -> new TreeSet<>()).add(id);
    }
    Map<String, Long> lines =
        gold.stream().collect(Collectors.groupingBy(GoldArticle::id, Collectors.counting()));
    Map<GoldArticle, String> ids = new HashMap<>();
    for (GoldArticle article : gold) {
      Set<String> candidates = named.getOrDefault(article.id(), Set.of());
      boolean shared = candidates.size() > 1 || lines.get(article.id()) > 1;
      one(article, shared ? onPath(article, candidates) : candidates)
          .ifPresent(id -> ids.put(article, id));
    }
    return new ArticleMatching(ids);
  }

  /** Id of the report, empty when there is none. */
  Optional<String> reported(GoldArticle article) {
    return Optional.ofNullable(ids.get(article));
  }

  /** How many of the reported articles the gold knows. */
  int known() {
    return new HashSet<>(ids.values()).size();
  }

  private static String stem(String id) {
    String file = RECORD.matcher(id).replaceFirst("");
    return ENDING.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceFirst("");
  }

  private static Set<String> onPath(GoldArticle article, Set<String> candidates) {
    String path = article.path();
    return path == null
        ? candidates
        : candidates.stream()
            .filter(id -> isBelow(id, path) || isBelow(path, id))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The root of the run may lie higher or lower than that of the gold. */
  private static boolean isBelow(String path, String end) {
    return path.equals(end) || path.endsWith("/" + end);
  }

  private static Optional<String> one(GoldArticle article, Set<String> candidates) {
    if (candidates.size() > 1) {
      throw new UserFileException(
          article.where(),
          "id \""
              + article.id()
              + "\" fits "
              + String.join(" and ", candidates)
              + ": give one of these as its path");
    }
    return candidates.stream().findFirst();
  }
}
