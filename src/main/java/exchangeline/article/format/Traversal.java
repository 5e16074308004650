package exchangeline.article.format;

import exchangeline.article.source.Limits;
import exchangeline.article.source.SidecarFile;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * All that is in a source and in the archives in it, one after the other. Whatever happens in a
 * format ends as a value: what was broken is told, and the rest goes on.
 */
public final class Traversal implements Closeable {
  private final Formats formats;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Found first;

  private static final class Level implements Closeable {
    private final Source source;
    private final Records records;
    private boolean any;
    private boolean fruitful;
    private int fruitless;

    Level(Source source, Records records) {
      this.source = source;
      this.records = records;
    }

    /** Takes note of what a record, or all that is in a member, gave. */
    void took(boolean fruit) {
      any = true;
      fruitful |= fruit;
      fruitless = fruit ? 0 : fruitless + 1;
    }

    @Override
    public void close() throws IOException {
      try (source;
          records) {
        // Both are closed, whatever one of them says.
      }
    }
  }

  public Traversal(Source source, Formats formats) {
    this.formats = formats;
    this.first = enter(source);
  }

  /** What comes next: an article, nothing or something broken; null at the end. */
  public Found next() {
    if (first != null) {
      Found found = first;
      first = null;
      return found;
    }
    while (!levels.isEmpty()) {
      Found found = step();
      if (found instanceof Found.Member member) {
        found = enter(member);
        if (found != null) {
          levels.peek().took(false);
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The sidecar that lies in an archive beside the article which came last, or null. */
  public SidecarFile sidecar() {
    return levels.isEmpty() ? null : levels.peek().source.sidecar();
  }

  private Found step() {
    Level level = levels.peek();
    try {
      Found found = level.records.next();
      if (found == null) {
        leave().close();
        return level.any ? null : new Found.Nothing(level.source.id(), null, "no article in it");
      }
      if (!(found instanceof Found.Member)) {
        level.took(isFruit(found));
      }
      if (level.fruitless > level.source.limits().fruitless()) {
        throw new UnreadableException(
            "more than "
                + level.source.limits().fruitless()
                + " records in a row without an article: raise --max-fruitless to read on");
      }
      return found instanceof RawArticle article ? article.at(level.source.address()) : found;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      leave();
      String where = level.records.where();
      return new Found.Broken(where == null ? level.source.id() : where, null, Damage.reason(e));
    }
  }

  /** A member counts as one record of what it lies in. */
  private Level leave() {
    Level level = levels.pop();
    if (!levels.isEmpty()) {
      levels.peek().took(level.fruitful);
    }
    return level;
  }

  private static boolean isFruit(Found found) {
    return found instanceof RawArticle article
        ? article.text().strip().length() >= Limits.SHORTEST_ARTICLE
        : found instanceof Found.Passed;
  }

  private Found enter(Found.Member member) {
    try {
      return enter(member.opening().open());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Found.Broken(member.id(), null, Damage.reason(e));
    }
  }

  /** Opens a source; what there is to say at once, or null. */
  private Found enter(Source source) {
    if (source.head().bytes().isEmpty()) {
      return new Found.Nothing(source.id(), Sha256.of(new byte[0]), "empty");
    }
    Optional<Format> format = formats.of(source.head());
    if (format.isEmpty()) {
      return new Found.Nothing(source.id(), null, unknown(source));
    }
    if (source.depth() > source.limits().nesting()) {
      return new Found.Broken(
          source.id(),
          null,
          "more than "
              + source.limits().nesting()
              + " archives in one another: raise --max-nesting to read on");
    }
    try {
      levels.push(new Level(source, format.get().open(source)));
      return null;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Found.Broken(source.id(), null, Damage.reason(e));
    }
  }

  private static String unknown(Source source) {
    String suffix = source.head().suffix();
    return "unknown type"
        + (suffix.isEmpty() ? "" : " ." + suffix)
        + ": not a format in which articles are saved";
  }

  /** Closes what is still open. */
  @Override
  public void close() throws IOException {
    while (!levels.isEmpty()) {
      levels.pop().close();
    }
  }
}
