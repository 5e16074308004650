package exchangeline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.source.Limits;
import exchangeline.article.source.Sieve;
import exchangeline.article.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a file of some bytes holds. */
record FoundIn(List<Found> all) {
  static FoundIn file(String name, byte[] bytes) {
    return file(name, new ByteArrayInputStream(bytes), Limits.DEFAULT);
  }

  static FoundIn file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static FoundIn file(String name, InputStream in, Limits limits) {
    return file(name, in, limits, Sieve.NONE);
  }

  static FoundIn file(String name, InputStream in, Limits limits, Sieve sieve) {
    List<Found> all = new ArrayList<>();
    try (Traversal traversal =
        new Traversal(Source.of(name, false, in, limits), Formats.with(FieldNames.KNOWN, sieve))) {
      for (Found found = traversal.next(); found != null; found = traversal.next()) {
        all.add(found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FoundIn(all);
  }

  /** The only article. */
  RawArticle article() {
    assertThat(all).hasSize(1).hasOnlyElementsOfType(RawArticle.class);
    return (RawArticle) all.get(0);
  }

  List<RawArticle> articles() {
    return all.stream().filter(RawArticle.class::isInstance).map(RawArticle.class::cast).toList();
  }

  /** All, in order: an article as its id, the others as {@code id: reason}. */
  List<String> told() {
    return all.stream()
        .map(
            found ->
                found instanceof RawArticle article
                    ? article.id()
                    : found instanceof Found.Broken broken
                        ? broken.id() + ": failed: " + broken.reason()
                        : found instanceof Found.Passed passed
                            ? passed.id() + ": passed"
                            : ((Found.Nothing) found).id()
                                + ": "
                                + ((Found.Nothing) found).reason())
        .toList();
  }
}
