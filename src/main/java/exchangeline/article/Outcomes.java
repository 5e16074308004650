package exchangeline.article;

import exchangeline.article.format.Found;
import exchangeline.article.format.RawArticle;
import exchangeline.article.format.Traversal;
import exchangeline.article.source.SidecarFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What comes of one input, one after the other: a file of millions is never in memory as a whole.
 */
public final class Outcomes implements Iterator<ReadOutcome>, Closeable {
  private final Traversal traversal;
  private final BiFunction<RawArticle, SidecarFile, ReadOutcome> composer;
  private Supplier<ReadOutcome> next;
  private boolean nextIsArticle;

  private Outcomes(
      Traversal traversal,
      BiFunction<RawArticle, SidecarFile, ReadOutcome> composer,
      ReadOutcome first) {
    this.traversal = traversal;
    this.composer = composer;
    this.next = first == null ? null : () -> first;
  }

  static Outcomes one(ReadOutcome outcome) {
    return new Outcomes(null, null, outcome);
  }

  /**
   * What comes of a source.
   *
   * @param traversal closed with this
   * @param composer of an article and the sidecar that lies in an archive beside it, or null
   */
  static Outcomes of(
      Traversal traversal, BiFunction<RawArticle, SidecarFile, ReadOutcome> composer) {
    return new Outcomes(traversal, composer, null);
  }

  @Override
  public boolean hasNext() {
    if (next == null && traversal != null) {
      Found found = traversal.next();
      // Asked now: when another thread works it out, the traversal stands elsewhere.
      SidecarFile sidecar = traversal.sidecar();
      next = found == null ? null : () -> outcome(found, sidecar);
      nextIsArticle = found instanceof RawArticle;
    }
    return next != null;
  }

  /** True where the next one takes work: it is an article that is not left out. */
  public boolean nextIsArticle() {
    return hasNext() && nextIsArticle;
  }

  @Override
  public ReadOutcome next() {
    return later().get();
  }

  /** The next one, which another thread may work out. */
  public Supplier<ReadOutcome> later() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Supplier<ReadOutcome> outcome = next;
    next = null;
    return outcome;
  }

  private ReadOutcome outcome(Found found, SidecarFile sidecar) {
    if (found instanceof Found.Nothing nothing) {
      return new ReadOutcome.Skipped(nothing.id(), nothing.sha256(), nothing.reason());
    }
    if (found instanceof Found.Passed passed) {
      return new ReadOutcome.Passed(passed.id());
    }
    if (found instanceof Found.Broken broken) {
      return new ReadOutcome.Failed(broken.id(), broken.sha256(), broken.reason());
    }
    RawArticle raw = (RawArticle) found;
    try {
      return composer.apply(raw, sidecar);
    } catch (RuntimeException | StackOverflowError e) {
      return ReadOutcome.Failed.ofFault(raw.id(), raw.sha256(), e);
    }
  }

  /** All that are left, for inputs that are known to be small. */
  List<ReadOutcome> toList() {
    List<ReadOutcome> all = new ArrayList<>();
    forEachRemaining(all::add);
    return List.copyOf(all);
  }

  @Override
  public void close() throws IOException {
    if (traversal != null) {
      traversal.close();
    }
  }
}
