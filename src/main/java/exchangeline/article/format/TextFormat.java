package exchangeline.article.format;

import exchangeline.article.source.Encoding;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;

/** Plain text and Markdown: an article a file. Any file that the user names is text at least. */
final class TextFormat implements Format {
  @Override
  public boolean recognises(Head head) {
    return head.named()
        || head.hasSuffix("txt", "md", "text")
        || head.mediaType().equals("text/plain");
  }

  @Override
  public Records open(Source source) {
    return Records.one(() -> read(source));
  }

  private static Found read(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().articleBytes());
    String sha256 = Sha256.of(bytes);
    return Encoding.isBinary(bytes)
        ? new Found.Nothing(source.id(), sha256, "binary: it holds NUL bytes")
        : RawArticle.ofText(source, sha256, source.decode(bytes));
  }
}
