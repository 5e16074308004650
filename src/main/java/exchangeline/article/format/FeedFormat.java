package exchangeline.article.format;

import exchangeline.article.html.HtmlPage;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** RSS (0.9 to 2.0, RDF) and Atom: an article an entry, with as much text as the feed carries. */
final class FeedFormat implements Format {
  private static final Pattern ROOT = Xml.root("rss|feed|RDF");

  @Override
  public boolean recognises(Head head) {
    return ROOT.matcher(head.text()).lookingAt();
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().documentBytes());
    return new Entries(source, Xml.reader(source.decode(bytes).strip()));
  }

  private static final class Entries implements Records {
    private final Source source;
    private final XMLStreamReader xml;
    private final Map<String, String> feed = new HashMap<>();
    private int number;

    Entries(Source source, XMLStreamReader xml) {
      this.source = source;
      this.xml = xml;
    }

    @Override
    public String where() {
      return source.id() + "#" + (number + 1);
    }

    @Override
    public Found next() throws IOException {
      try {
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            if (name.equals("item") || name.equals("entry")) {
              return entry();
            }
            if (name.equals("image") || name.equals("textInput")) {
              Xml.content(xml);
            } else if (List.of("title", "language").contains(name)) {
              feed.putIfAbsent(name, Xml.content(xml));
            }
          }
        }
        return null;
      } catch (XMLStreamException e) {
        throw Xml.problem(e);
      }
    }

    private Found entry() throws XMLStreamException {
      String id = where();
      Map<String, String> values = new HashMap<>();
      String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      while (xml.next() != XMLStreamConstants.END_ELEMENT) {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
          String name = name();
          String address = xml.getAttributeValue(null, "href");
          String content = Xml.content(xml);
          values.putIfAbsent(name, address == null ? content.strip() : address);
        }
      }
      number++;
      String body = first(values, "encoded", "content", "description", "summary");
      if (body == null || body.isBlank()) {
        return new Found.Nothing(id, null, "an entry without a text");
      }
      String outlet = first(values, "source", "publisher");
      return new RawArticle(
          id,
          null,
          Sha256.of(body),
          plain(values.get("title")),
          plain(outlet == null ? feed.get("title") : outlet),
          first(values, "link", "origLink", "guid.link", "about"),
          RawArticle.dates(
              first(values, "pubDate", "published", "date", "issued", "created", "updated")),
          language == null ? feed.get("language") : language,
          HtmlPage.plain(body));
    }

    /** Links that lead elsewhere than to the article have a name of their own. */
    private String name() {
      String name = xml.getLocalName();
      String relation = xml.getAttributeValue(null, "rel");
      if (name.equals("link") && relation != null && !relation.equals("alternate")) {
        return "link." + relation;
      }
      boolean address = "true".equals(xml.getAttributeValue(null, "isPermaLink"));
      return name.equals("guid") && address ? "guid.link" : name;
    }

    private static String first(Map<String, String> values, String... names) {
      return Stream.of(names)
          .map(values::get)
          .filter(Objects::nonNull)
          .filter(value -> !value.isBlank())
          .findFirst()
          .orElse(null);
    }

    /** Titles hold tags and character references now and then. */
    private static String plain(String title) {
      return title == null ? null : HtmlPage.plain(title).strip().replaceAll("\\s+", " ");
    }
  }
}
