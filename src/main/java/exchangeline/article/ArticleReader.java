package exchangeline.article;

import exchangeline.article.format.EarlierOutput;
import exchangeline.article.format.Formats;
import exchangeline.article.format.Traversal;
import exchangeline.article.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads inputs into articles. Safe to share between threads. */
public final class ArticleReader {
  private final InputStream standardInput;
  private final ReadOptions options;
  private final Formats formats;
  private final ArticleComposer composer;
  private final LongConsumer progress;

  /**
   * Makes a reader.
   *
   * @param standardInput read, not closed, when the input that stands for it is read
   */
  public ArticleReader(InputStream standardInput, ReadOptions options) {
    this(standardInput, options, bytes -> {});
  }

  private ArticleReader(InputStream standardInput, ReadOptions options, LongConsumer progress) {
    this.standardInput = standardInput;
    this.options = options;
    this.formats = Formats.with(options.fields(), options.sieve());
    this.composer = new ArticleComposer(options);
    this.progress = progress;
  }

  /** The same reader, which tells {@code progress} of the bytes of files as it reads them. */
  public ArticleReader telling(LongConsumer progress) {
    return new ArticleReader(standardInput, options, progress);
  }

  /** Reads one input; whatever is wrong with it is in the outcomes. */
  public Outcomes read(Input input) {
    Path path = input.path();
    try {
      if (path == null) {
        InputStream in = CloseShieldInputStream.wrap(standardInput);
        return read(Source.of(input.id(), true, in, options.limits()), Metadata.NONE);
      }
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!input.named() && own.isSymbolicLink()) {
        return skipped(input, "a symbolic link, not followed: give its target as a PATH");
      }
      BasicFileAttributes file =
          own.isSymbolicLink() ? Files.readAttributes(path, BasicFileAttributes.class) : own;
      if (file.isDirectory()) {
        return failed(input, "the folder cannot be opened: check its permissions");
      }
      if (!file.isRegularFile()) {
        return skipped(input, "not a regular file");
      }
      if (Sidecar.isSidecar(path)) {
        return skipped(input, "metadata of an article, not an article");
      }
      return read(open(input, progress), Sidecar.of(path));
    } catch (AccessDeniedException e) {
      return failed(input, "permission denied");
    } catch (InvalidPathException e) {
      return failed(input, "its name does not fit the locale: set LC_ALL=C.UTF-8");
    } catch (NoSuchFileException e) {
      return failed(input, "it is gone: it was removed or renamed during the run");
    } catch (IOException e) {
      return failed(input, "it cannot be read: the disk or the connection reports an error");
    }
  }

  /**
   * Reads the bytes of a file: a pure function, for callers that get their articles from elsewhere
   * than the file system.
   *
   * @param id path relative to the input root, with {@code /}; its last name counts as file name
   */
  public List<ReadOutcome> read(String id, byte[] bytes) {
    try {
      InputStream in = new ByteArrayInputStream(bytes);
      return read(Source.of(id, true, in, options.limits()), Metadata.NONE).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * True for a file that a run would take for one or more articles, and false for what an earlier
   * run wrote.
   */
  public boolean mayHoldArticles(Input input) {
    if (input.path() == null || !Files.isRegularFile(input.path())) {
      return false;
    }
    try (Source source = open(input, bytes -> {})) {
      boolean empty = source.head().bytes().isEmpty();
      return !empty && !EarlierOutput.isOne(source.head()) && formats.recognise(source.head());
    } catch (IOException e) {
      return true;
    }
  }

  private Source open(Input input, LongConsumer progress) throws IOException {
    InputStream in = new TellingStream(Files.newInputStream(input.path()), progress);
    try {
      return Source.of(input.id(), input.named(), in, options.limits());
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Outcomes read(Source source, Metadata sidecar) {
    return Outcomes.of(
        new Traversal(source, formats),
        (raw, inArchive) -> composer.compose(raw, Sidecar.of(inArchive).orElse(sidecar)));
  }

  private static Outcomes skipped(Input input, String reason) {
    return Outcomes.one(new ReadOutcome.Skipped(input.id(), null, reason));
  }

  private static Outcomes failed(Input input, String reason) {
    return Outcomes.one(new ReadOutcome.Failed(input.id(), null, reason));
  }
}
