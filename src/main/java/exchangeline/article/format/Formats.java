package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Sieve;
import java.util.List;
import java.util.Optional;

/** All formats. What has a sure sign comes before what is known by its name. */
public final class Formats {
  private final List<Format> all;

  private Formats(List<Format> all) {
    this.all = all;
  }

  /**
   * The formats.
   *
   * @param fields names of fields in JSON and of columns in tables
   * @param sieve leaves out articles before they are decoded
   */
  public static Formats with(FieldNames fields, Sieve sieve) {
    return new Formats(
        List.of(
            new GzipFormat(),
            new ZipFormat(),
            new TarFormat(),
            new EarlierOutput(),
            new DocxFormat(),
            new PdfFormat(),
            new RtfFormat(),
            new WarcFormat(),
            new FeedFormat(),
            new NewsFormat(),
            new JsonLinesFormat(fields, sieve),
            new JsonFormat(fields),
            new MailFormat(),
            new HtmlFormat(),
            new TableFormat(fields),
            new TextFormat(sieve)));
  }

  /** True for what one of them reads. */
  public boolean recognise(Head head) {
    return of(head).isPresent();
  }

  Optional<Format> of(Head head) {
    return all.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
