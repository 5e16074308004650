package exchangeline.article.format;

import exchangeline.article.source.Encoding;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * {@code .warc}: what a crawler got, such as CC-NEWS; the pages and texts of it. Pictures, scripts
 * and answers without a page are passed over. Numbers of ids count all records.
 */
final class WarcFormat implements Format {
  private static final List<String> PAGES =
      List.of("text/html", "application/xhtml+xml", "text/plain");

  private static final int FOUND = 200;

  /** Bytes of what stands before a page in its record, at most. */
  private static final int HEADERS = 1_000_000;

  /** Some crawlers put addresses in brackets (WARC 1.0, §5.5). */
  private static final Pattern ADDRESS = Pattern.compile("^<|>$");

  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("WARC/");
  }

  @Override
  public Records open(Source source) {
    return new Crawl(source);
  }

  private static final class Crawl implements Records {
    private final Source source;
    private final CrawlRecords records;
    private int number;

    Crawl(Source source) {
      this.source = source;
      int most = source.limits().articleBytes();
      this.records = new CrawlRecords(source.stream(), most + Math.min(most, HEADERS));
    }

    @Override
    public String where() {
      return source.id() + "#" + number;
    }

    @Override
    public Found next() throws IOException {
      while (true) {
        number++;
        CrawlRecords.Entry record;
        try {
          record = records.next();
        } catch (DamagedRecordException e) {
          return broken(e);
        }
        if (record == null) {
          return null;
        }
        Found found = read(record);
        if (found != null) {
          return found;
        }
      }
    }

    private Found broken(Exception problem) {
      return new Found.Broken(where(), null, Damage.reason(problem));
    }

    private Found read(CrawlRecords.Entry record) {
      try {
        return page(record);
      } catch (IOException | RuntimeException e) {
        return broken(e);
      }
    }

    /** What is in a record, or null when it holds no page. */
    private Found page(CrawlRecords.Entry record) throws IOException {
      MediaType type = MediaType.parseLeniently(record.field("Content-Type"));
      String address = ADDRESS.matcher(record.field("WARC-Target-URI")).replaceAll("");
      switch (record.field("WARC-Type")) {
        case "response" -> {
          if (!type.base().equals(MediaType.HTTP)) {
            return null;
          }
          HttpResponse http = HttpResponse.parse(new SeekableInMemoryByteChannel(record.block()));
          return http.status() == FOUND
              ? part(address, http.contentType(), http.bodyDecoded().stream())
              : null;
        }
        case "conversion", "resource" -> {
          return part(address, type, new ByteArrayInputStream(record.block()));
        }
        default -> {
          return null;
        }
      }
    }

    private Found part(String address, MediaType type, InputStream in) {
      String mediaType = type.base().toString();
      if (!PAGES.contains(mediaType)) {
        return null;
      }
      int record = number;
      return new Found.Member(
          where(),
          () ->
              source.part(
                  "#" + record,
                  mediaType,
                  Encoding.named(type.parameters().get("charset")),
                  address.isEmpty() ? null : address,
                  in));
    }
  }
}
