package exchangeline.article.format;

import exchangeline.article.source.Encoding;
import exchangeline.article.source.Head;
import exchangeline.article.source.Sieve;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Plain text and Markdown: an article a file, or the export of a database. Any file that the user
 * names is text at least.
 */
final class TextFormat implements Format {
  private final Sieve sieve;

  TextFormat(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public boolean recognises(Head head) {
    return head.named()
        || head.hasSuffix("txt", "md", "text")
        || head.mediaType().equals("text/plain");
  }

  @Override
  public Records open(Source source) throws IOException {
    boolean many = Exports.isOne(source.head().text());
    byte[] bytes =
        source.bytes(many ? source.limits().documentBytes() : source.limits().articleBytes());
    if (!many && !sieve.holds(bytes, false) && isPlainUtf8(bytes)) {
      return Records.one(() -> new Found.Passed(source.id()));
    }
    String sha256 = Sha256.of(bytes);
    return Encoding.isBinary(bytes)
        ? Records.one(() -> new Found.Nothing(source.id(), sha256, "binary: it holds NUL bytes"))
        : Exports.records(source, sha256, source.decode(bytes));
  }

  private static boolean isPlainUtf8(byte[] bytes) {
    return Prose.isPlain(bytes, 0, bytes.length)
        && Encoding.of(bytes, null).equals(new Encoding(StandardCharsets.UTF_8, 0, false))
        && !Encoding.isBinary(bytes);
  }
}
