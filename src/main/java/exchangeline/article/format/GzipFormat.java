package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** One compressed file, in one piece or several: {@code .gz}, {@code .tgz}. */
final class GzipFormat implements Format {
  private static final int BUFFER = 1 << 16;

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
                        new GZIPInputStream(new Peeking(source.stream()), BUFFER))));
  }

  /** Java looks for a next piece only where the stream says that there is more, so it must know. */
  private static final class Peeking extends PushbackInputStream {
    Peeking(InputStream in) {
      super(in, 1);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next >= 0) {
        unread(next);
      }
      return next < 0 ? 0 : 1;
    }
  }
}
