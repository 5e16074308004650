package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The formats in which agencies send news: NITF, NewsML 1 and NewsML-G2, of which the latter two
 * may hold several items. All are XML of the IPTC; entities are not expanded, no other file is
 * read.
 */
final class NewsFormat implements Format {
  private static final Pattern ROOT = Xml.root("nitf|NewsML|newsMessage|newsItem");

  @Override
  public boolean recognises(Head head) {
    return ROOT.matcher(head.text()).lookingAt();
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().articleBytes());
    String sha256 = Sha256.of(bytes);
    Document xml = Jsoup.parse(source.decode(bytes), "", Parser.xmlParser());
    xml.outputSettings().prettyPrint(false);
    NewsDialect dialect = dialect(xml);
    Element set = xml.selectFirst("itemSet, NewsML");
    List<Element> items = set == null ? List.of() : set.select("> newsItem");
    if (items.size() < 2) {
      Element item = items.isEmpty() ? xml : items.get(0);
      return Records.one(() -> dialect.found(source.id(), source.path(), sha256, item));
    }
    Iterator<Element> rest = items.iterator();
    int[] number = {0};
    return () ->
        rest.hasNext()
            ? dialect.found(source.id() + "#" + ++number[0], null, null, rest.next())
            : null;
  }

  private static NewsDialect dialect(Document xml) {
    if (xml.selectFirst("NewsML") != null) {
      return NewsDialect.NEWSML;
    }
    return xml.selectFirst("newsItem, newsMessage") != null
        ? NewsDialect.NEWSML_G2
        : NewsDialect.NITF;
  }
}
