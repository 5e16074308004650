package exchangeline.article.format;

import exchangeline.article.source.Encoding;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * {@code .warc}: what a crawler got, such as CC-NEWS; the pages and texts of it. Pictures, scripts
 * and answers without a page are passed over. Numbers of ids count all records.
 */
final class WarcFormat implements Format {
  private static final List<String> PAGES =
      List.of("text/html", "application/xhtml+xml", "text/plain");

  private static final int FOUND = 200;

  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("WARC/");
  }

  @Override
  public Records open(Source source) throws IOException {
    return new Crawl(source, new WarcReader(source.stream()));
  }

  private static final class Crawl implements Records {
    private final Source source;
    private final WarcReader warc;
    private int number;

    Crawl(Source source, WarcReader warc) {
      this.source = source;
      this.warc = warc;
    }

    @Override
    public String where() {
      return source.id() + "#" + Math.max(1, number);
    }

    @Override
    public Found next() throws IOException {
      try {
        while (true) {
          number++;
          WarcRecord record = warc.next().orElse(null);
          if (record == null) {
            return null;
          }
          Found found = record instanceof WarcTargetRecord target ? page(target) : null;
          if (found != null) {
            return found;
          }
        }
      } catch (ParsingException e) {
        throw new UnreadableException("damaged or cut off: this is no record of a crawl");
      }
    }

    /** What is in a record, or null when it holds no page. */
    private Found page(WarcTargetRecord record) throws IOException {
      if (record instanceof WarcResponse response && isHttp(response)) {
        HttpResponse http = response.http();
        return http.status() == FOUND
            ? part(record, http.contentType(), http.bodyDecoded().stream())
            : null;
      }
      return record instanceof WarcConversion || record instanceof WarcResource
          ? part(record, record.contentType(), record.body().stream())
          : null;
    }

    private static boolean isHttp(WarcResponse response) {
      return response.contentType().base().equals(MediaType.HTTP);
    }

    private Found part(WarcTargetRecord record, MediaType type, InputStream in) {
      String mediaType = type.base().toString();
      if (!PAGES.contains(mediaType)) {
        return null;
      }
      return new Found.Member(
          where(),
          () ->
              source.part(
                  "#" + number,
                  mediaType,
                  Encoding.named(type.parameters().get("charset")),
                  record.target(),
                  in));
    }

    @Override
    public void close() throws IOException {
      warc.close();
    }
  }
}
