package exchangeline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads inputs into articles. Safe to share between threads. */
public final class ArticleReader {
  /** Bytes of the largest input that is read. */
  static final int MAX_BYTES = 5_000_000;

  private static final String LANGUAGE = "en";
  private static final int DATELINE_LINES = 8;
  private static final Pattern HOST =
      Pattern.compile("[a-z][a-z0-9+.-]*://(?:[^/@?#]*@)?(?:www\\.)?([^/:?#@]+).*", 2);

  private final InputStream standardInput;
  private final Boilerplate boilerplate = Boilerplate.english();

  /**
   * Makes a reader.
   *
   * @param standardInput read to its end, not closed, when the input that stands for it is read
   */
  public ArticleReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Reads one input; whatever is wrong with it is in the outcome. */
  public ReadOutcome read(Input input) {
    Path path = input.path();
    try {
      if (path == null) {
        return read(input.id(), standardInput.readNBytes(MAX_BYTES + 1), Metadata.NONE);
      }
      if (!input.named() && Files.isSymbolicLink(path)) {
        return skipped(input, "a symbolic link, not followed: give its target as a PATH");
      }
      if (Files.isDirectory(path)) {
        return failed(input, "the folder cannot be opened: check its permissions");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return skipped(input, "not a regular file");
      }
      if (Sidecar.isSidecar(path)) {
        return skipped(input, "metadata of an article, not an article");
      }
      if (!input.mayBeArticle()) {
        return skipped(input, "unknown type: articles end in .txt or .md");
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(path)) {
        bytes = in.readNBytes(MAX_BYTES + 1);
      }
      return read(input.id(), bytes, Sidecar.of(path));
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
   * Reads the bytes of one article: a pure function, for callers that get their articles from
   * elsewhere than the file system.
   *
   * @param id path relative to the input root, with {@code /}; a date in it counts as file name
   */
  public ReadOutcome read(String id, byte[] bytes) {
    return read(id, bytes, Metadata.NONE);
  }

  private ReadOutcome read(String id, byte[] bytes, Metadata sidecar) {
    if (bytes.length > MAX_BYTES) {
      return new ReadOutcome.Skipped(id, null, "larger than 5 MB: split it into articles");
    }
    String sha256 = sha256(bytes);
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new ReadOutcome.Failed(id, sha256, "UTF-16 text: convert the file to UTF-8");
    }
    for (byte b : bytes) {
      if (b == 0) {
        return new ReadOutcome.Skipped(id, sha256, "binary: it holds NUL bytes");
      }
    }
    String decoded = SourceText.decode(bytes);
    if (decoded == null) {
      return new ReadOutcome.Failed(
          id,
          sha256,
          "not valid UTF-8 at byte "
              + SourceText.firstBadByte(bytes)
              + ": convert the file to UTF-8");
    }
    String tidy = SourceText.tidy(decoded);
    if (tidy.isEmpty()) {
      return new ReadOutcome.Skipped(id, sha256, "empty");
    }
    FrontMatter front = FrontMatter.split(id, tidy);
    String text = boilerplate.cut(SourceText.tidy(front.text()));
    if (text.isEmpty()) {
      return new ReadOutcome.Skipped(id, sha256, "empty: nothing but metadata or page furniture");
    }
    Metadata metadata = front.metadata().orElse(sidecar);
    return new ReadOutcome.Read(article(id, sha256, metadata, text), metadata.warnings());
  }

  private static Article article(String id, String sha256, Metadata metadata, String text) {
    PublicationDate published = PublicationDate.of(metadata, id, text);
    String title =
        metadata.title() != null ? metadata.title() : ShortText.headline(ShortText.lines(text));
    return new Article(
        id,
        sha256,
        title,
        outlet(metadata, text),
        metadata.url(),
        published.day(),
        published.basis(),
        LANGUAGE,
        text);
  }

  private static String outlet(Metadata metadata, String text) {
    if (metadata.outlet() != null) {
      return metadata.outlet();
    }
    for (String line : ShortText.head(ShortText.lines(text), DATELINE_LINES)) {
      Dateline dateline = Dateline.of(line);
      if (dateline != null && dateline.agency() != null) {
        return dateline.agency();
      }
    }
    Matcher host = HOST.matcher(metadata.url() == null ? "" : metadata.url());
    return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static ReadOutcome skipped(Input input, String reason) {
    return new ReadOutcome.Skipped(input.id(), null, reason);
  }

  private static ReadOutcome failed(Input input, String reason) {
    return new ReadOutcome.Failed(input.id(), null, reason);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
