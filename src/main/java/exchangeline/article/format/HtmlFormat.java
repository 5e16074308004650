package exchangeline.article.format;

import exchangeline.article.html.HtmlArticle;
import exchangeline.article.html.HtmlPage;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.regex.Pattern;

/** A saved web page: {@code .html}, {@code .htm}, {@code .xhtml}, or what begins like one. */
final class HtmlFormat implements Format {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s*|<!--(?s:.{0,2000}?)-->\\s*)*(?:<!DOCTYPE\\s+html|<html[\\s>])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean recognises(Head head) {
    return head.hasSuffix("html", "htm", "xhtml", "shtml")
        || head.mediaType().equals("text/html")
        || head.mediaType().equals("application/xhtml+xml")
        || BEGINNING.matcher(head.text()).lookingAt();
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().articleBytes());
    String html = source.decode(bytes);
    return FactivaExport.isPage(html)
        ? Exports.records(source, FactivaExport.ofPage(html).iterator())
        : Records.one(() -> page(source.id(), source.path(), Sha256.of(bytes), html));
  }

  /** The article of a page. */
  static RawArticle page(String id, String file, String sha256, String html) {
    HtmlArticle page = HtmlPage.read(html);
    return new RawArticle(
        id,
        file,
        sha256,
        page.title(),
        page.outlet(),
        page.url(),
        page.dates(),
        page.language(),
        page.text(),
        page.cut());
  }
}
