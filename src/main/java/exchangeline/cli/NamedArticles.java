package exchangeline.cli;

import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Outcomes;
import exchangeline.article.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds articles by their ids: {@code a.txt}, {@code a.jsonl#12}, {@code news.zip!a.txt}. */
final class NamedArticles {
  private static final String MARKS = "!#";

  private final ArticleReader reader;
  private final Notices notices;

  NamedArticles(ArticleReader reader, Notices notices) {
    this.reader = reader;
    this.notices = notices;
  }

  /** Those of the articles that are in these inputs, by id; what else is in them is passed over. */
  Map<String, Article> in(List<Input> inputs, Set<String> ids) throws IOException {
    Map<String, Article> found = new TreeMap<>();
    for (Input input : inputs) {
      long wanted = ids.stream().filter(id -> isIn(input, id)).count();
      if (wanted > 0) {
        read(input, ids, wanted, found);
      }
    }
    return found;
  }

  private void read(Input input, Set<String> ids, long wanted, Map<String, Article> found)
      throws IOException {
    long left = wanted;
    try (Outcomes outcomes = reader.read(input)) {
      while (left > 0 && outcomes.hasNext()) {
        ReadOutcome outcome = outcomes.next();
        if (ids.contains(outcome.id())) {
          left--;
          notices.tell(outcome);
          if (outcome instanceof ReadOutcome.Read read) {
            found.putIfAbsent(outcome.id(), read.article());
          }
        }
      }
    }
  }

  /** The files below the current folder that would hold articles of these ids. */
  static List<Input> here(Set<String> ids) {
    Map<String, Input> files = new TreeMap<>();
    ids.forEach(id -> file(id).ifPresent(file -> files.putIfAbsent(file.id(), file)));
    return new ArrayList<>(files.values());
  }

  /** The longest beginning of an id that is a file: names may hold the marks, too. */
  static Optional<Input> file(String id) {
    for (int end = id.length(); end > 0; end--) {
      boolean whole = end == id.length() || MARKS.indexOf(id.charAt(end)) >= 0;
      if (whole && isFile(id.substring(0, end))) {
        return Optional.of(new Input(id.substring(0, end), Path.of(id.substring(0, end)), true));
      }
    }
    return Optional.empty();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isIn(Input input, String id) {
    return id.startsWith(input.id())
        && (id.length() == input.id().length()
            || MARKS.indexOf(id.charAt(input.id().length())) >= 0);
  }
}
