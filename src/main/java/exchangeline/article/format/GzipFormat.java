package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;

/** One compressed file, in one piece or several: {@code .gz}, {@code .tgz}. */
final class GzipFormat implements Format {
  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("\u001F\u008B\b");
  }

  @Override
  public Records open(Source source) {
    boolean tar = source.head().hasSuffix("tgz");
    return Records.one(
        () ->
            new Found.Member(
                source.id(),
                () ->
                    source.unpacked(
                        tar ? ".tgz" : ".gz",
                        tar ? ".tar" : "",
                        new GzipMembers(source.stream()))));
  }
}
