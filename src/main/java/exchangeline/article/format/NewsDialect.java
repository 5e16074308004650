package exchangeline.article.format;

import exchangeline.article.html.HtmlPage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Where a format of the IPTC says what: places of an item as queries of jsoup, the most trusted
 * first, with {@code @} before the name of an attribute.
 */
final class NewsDialect {
  static final NewsDialect NITF =
      new NewsDialect(
          "body\\.content",
          "hedline > hl1; hl1; head > title",
          "pubdata @name; distributor; dateline > source",
          "pubdata @ex-ref; doc-id @ex-ref",
          "date\\.issue @norm; pubdata @date.publication; story\\.date @norm; date\\.release @norm",
          "nitf @xml:lang; body @xml:lang");

  /** NewsML 1.0 to 1.2, which state no address. */
  static final NewsDialect NEWSML =
      new NewsDialect(
          "DataContent body\\.content; DataContent body;"
              + " ContentItem:has(> MediaType[FormalName=Text]) > DataContent;"
              + " ContentItem:not(:has(> MediaType)) > DataContent",
          "NewsLines > HeadLine; DataContent hedline > hl1; DataContent head > title",
          "AdministrativeMetadata > Provider > Party @FormalName;"
              + " AdministrativeMetadata > Source > Party @FormalName; Identification ProviderId",
          "",
          "NewsManagement > FirstCreated; NewsManagement > ThisRevisionCreated; Identification DateId",
          "DescriptiveMetadata > Language @FormalName; NewsComponent[xml:lang] @xml:lang;"
              + " NewsItem @xml:lang");

  /** NewsML-G2. */
  static final NewsDialect NEWSML_G2 =
      new NewsDialect(
          "inlineXML nitf body\\.content; inlineXML body; inlineData",
          "contentMeta > headline; itemMeta > title",
          "contentMeta > infoSource > name; contentMeta > infoSource @literal;"
              + " itemMeta > provider > name; itemMeta > provider @literal",
          "itemMeta > link[rel=irel:alternate] @href",
          "itemMeta > firstCreated; contentMeta > contentCreated; itemMeta > versionCreated",
          "contentMeta > language @tag; newsItem @xml:lang");

  private final List<Place> text;
  private final List<Place> title;
  private final List<Place> outlet;
  private final List<Place> url;
  private final List<Place> published;
  private final List<Place> language;

  private NewsDialect(
      String text, String title, String outlet, String url, String published, String language) {
    this.text = Place.all(text);
    this.title = Place.all(title);
    this.outlet = Place.all(outlet);
    this.url = Place.all(url);
    this.published = Place.all(published);
    this.language = Place.all(language);
  }

  /**
   * The article of an item.
   *
   * @param file null in a file of many
   * @param sha256 of its bytes; null in a file of many, the text then stands for them
   */
  Found found(String id, String file, String sha256, Element item) {
    String content = first(text, item, NewsDialect::content);
    return content == null
        ? new Found.Nothing(id, sha256, "an item without a text")
        : new RawArticle(
            id,
            file,
            sha256 != null ? sha256 : Sha256.of(content),
            value(title, item),
            value(outlet, item),
            value(url, item),
            RawArticle.dates(value(published, item)),
            value(language, item),
            content);
  }

  /** Text in lines, or paragraphs in elements. */
  private static String content(Element element) {
    return element.childrenSize() == 0 ? element.wholeText() : HtmlPage.plain(element.html());
  }

  private static String value(List<Place> places, Element item) {
    return first(places, item, Element::wholeText);
  }

  private static String first(List<Place> places, Element item, Function<Element, String> read) {
    for (Place place : places) {
      Element element = item.selectFirst(place.query());
      if (element != null) {
        String value =
            place.attribute() == null ? read.apply(element) : element.attr(place.attribute());
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return null;
  }

  /** An element, or an attribute of it (else null). */
  private record Place(Evaluator query, String attribute) {
    static List<Place> all(String written) {
      return Stream.of(written.split(";")).filter(p -> !p.isBlank()).map(Place::of).toList();
    }

    private static Place of(String written) {
      String[] parts = written.strip().split(" @", -1);
      return new Place(QueryParser.parse(parts[0]), parts.length > 1 ? parts[1] : null);
    }
  }
}
