package exchangeline.article;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are read. A glob without {@code /} is held against the file's name, one
 * with it against the path below the folder, where {@code **} crosses folders.
 */
public final class FileChoice {
  /** All of them. */
  public static final FileChoice ALL = new FileChoice(List.of(), List.of());

  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;

  /**
   * A choice.
   *
   * @param include globs of which one must fit; none for all files
   * @param exclude globs of which none may fit
   * @throws IllegalArgumentException for what is no glob, with a message for the user
   */
  public FileChoice(List<String> include, List<String> exclude) {
    this.include = include.stream().map(FileChoice::matcher).toList();
    this.exclude = exclude.stream().map(FileChoice::matcher).toList();
  }

  boolean takes(Path below) {
    return (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(below)))
        && exclude.stream().noneMatch(glob -> glob.matches(below));
  }

  private static PathMatcher matcher(String glob) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return glob.contains("/") ? matcher : path -> matcher.matches(path.getFileName());
    } catch (PatternSyntaxException | InvalidPathException e) {
      throw new IllegalArgumentException("'" + glob + "' is not a glob such as '*.html'", e);
    }
  }
}
