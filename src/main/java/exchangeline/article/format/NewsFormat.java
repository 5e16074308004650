package exchangeline.article.format;

import exchangeline.article.html.HtmlPage;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The formats in which agencies send news: NITF, and NewsML-G2, whose message may hold several
 * items. Both are XML of the IPTC; entities are not expanded, no other file is read.
 */
final class NewsFormat implements Format {
  private static final Pattern ROOT = Xml.root("nitf|newsMessage|newsItem");

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
    Element set = xml.selectFirst("itemSet");
    List<Element> items = set == null ? xml.getElementsByTag("newsItem") : set.select("> newsItem");
    if (items.isEmpty()) {
      return Records.one(() -> nitf(source.id(), source.path(), sha256, xml));
    }
    if (set == null || items.size() == 1) {
      return Records.one(() -> item(source.id(), source.path(), sha256, items.get(0)));
    }
    Iterator<Element> rest = items.iterator();
    int[] number = {0};
    return () ->
        rest.hasNext() ? item(source.id() + "#" + ++number[0], null, null, rest.next()) : null;
  }

  private static Found nitf(String id, String file, String sha256, Element nitf) {
    String text = blocks(nitf, "body > body.content, body\\.content");
    return article(
        id,
        file,
        sha256,
        text,
        first(text(nitf, "hedline > hl1", "hl1"), text(nitf, "head > title")),
        first(
            attribute(nitf, "pubdata", "name"),
            text(nitf, "distributor"),
            text(nitf, "dateline > source")),
        first(attribute(nitf, "pubdata", "ex-ref"), attribute(nitf, "doc-id", "ex-ref")),
        first(
            attribute(nitf, "date\\.issue", "norm"),
            attribute(nitf, "pubdata", "date.publication"),
            attribute(nitf, "story\\.date", "norm"),
            attribute(nitf, "date\\.release", "norm")),
        first(attribute(nitf, "nitf", "xml:lang"), attribute(nitf, "body", "xml:lang")));
  }

  private static Found item(String id, String file, String sha256, Element item) {
    Element nitf = item.selectFirst("inlineXML nitf");
    Element html = item.selectFirst("inlineXML body");
    String text =
        nitf != null
            ? blocks(nitf, "body\\.content")
            : html != null ? HtmlPage.plain(html.html()) : text(item, "inlineData");
    return article(
        id,
        file,
        sha256,
        text,
        first(text(item, "contentMeta > headline"), text(item, "itemMeta > title")),
        first(
            text(item, "contentMeta > infoSource > name"),
            attribute(item, "contentMeta > infoSource", "literal"),
            text(item, "itemMeta > provider > name"),
            attribute(item, "itemMeta > provider", "literal")),
        first(attribute(item, "itemMeta > link[rel=irel:alternate]", "href"), null),
        first(
            text(item, "itemMeta > firstCreated"),
            text(item, "contentMeta > contentCreated"),
            text(item, "itemMeta > versionCreated")),
        first(attribute(item, "contentMeta > language", "tag"), item.attr("xml:lang")));
  }

  private static Found article(
      String id,
      String file,
      String sha256,
      String text,
      String title,
      String outlet,
      String url,
      String published,
      String language) {
    return text == null || text.isBlank()
        ? new Found.Nothing(id, sha256, "an item without a text")
        : new RawArticle(
            id,
            file,
            sha256 != null ? sha256 : Sha256.of(text),
            title,
            outlet,
            url,
            RawArticle.dates(published),
            language,
            text);
  }

  private static String blocks(Element root, String query) {
    Element body = root.selectFirst(query);
    return body == null ? null : HtmlPage.plain(body.html());
  }

  private static String text(Element root, String... queries) {
    for (String query : queries) {
      Element found = root.selectFirst(query);
      if (found != null && !found.text().isBlank()) {
        return found.wholeText().strip();
      }
    }
    return null;
  }

  private static String attribute(Element root, String query, String name) {
    Element found = root.selectFirst(query);
    return found == null ? null : found.attr(name);
  }

  private static String first(String... values) {
    return Stream.of(values)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElse(null);
  }
}
