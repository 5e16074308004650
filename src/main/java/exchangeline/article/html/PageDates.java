package exchangeline.article.html;

import exchangeline.article.html.PageDate.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what may be the day of publication on a page, in the order in which such places proved
 * right on a thousand pages: linked data, meta tags, item properties, {@code time}, names of
 * classes. A year beside a copyright sign is none of them.
 */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "article.published",
          "og:published_time",
          "og:article:published_time",
          "og:pubdate",
          "datepublished",
          "date_published",
          "published_time",
          "publishdate",
          "publish_date",
          "publish-date",
          "published_at",
          "pubdate",
          "pub_date",
          "publication_date",
          "publicationdate",
          "publication-date",
          "parsely-pub-date",
          "sailthru.date",
          "article_date_original",
          "originalpublicationdate",
          "iso-8601-publish-date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.published",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "datecreated",
          "displaydate",
          "date",
          "citation_publication_date",
          "citation_date",
          "rnews:datepublished",
          "bt:pubdate",
          "shareaholic:article_published_time",
          "article:created",
          "sn-post-date");

  private static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article.updated",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "article_date_updated");

  /** Words of classes and ids of elements that hold a date. */
  private static final Set<String> DATED =
      ElementNames.words(
          "date dateline datetime time timestamp published publish pubdate posted postdate created");

  private static final Set<String> CHANGE_NAMES =
      ElementNames.words("updated update modified changed lastupdated");

  private static final int MAX_LINE = 120;
  private static final int HEAD_LINES = 12;
  private static final int MAX_TRIED = 200;

  private final Element body;
  private final Element title;
  private final Clutter clutter;
  private final Set<PageDate> found = new LinkedHashSet<>();

  private PageDates(Element body) {
    this.body = body;
    this.title = body.selectFirst("h1");
    this.clutter = new Clutter(body);
  }

  static List<PageDate> of(Document page, MetaTags meta, LinkedData data) {
    PageDates dates = new PageDates(page.body());
    dates.addAll(Place.MARKUP, data.ofArticle("datePublished").stream());
    dates.addAll(Place.MARKUP, meta.all(PUBLISHED));
    dates.addAll(Place.MARKUP, properties(page, "datePublished"));
    dates.addAll(Place.MARKUP, data.ofPage("datePublished").stream());
    dates.addAll(Place.MARKUP, dates.times());
    dates.addAll(Place.BYLINE, dates.named());
    dates.addAll(Place.BYLINE, dates.head());
    dates.addAll(Place.CHANGE, data.ofArticle("dateModified").stream());
    dates.addAll(Place.CHANGE, meta.all(CHANGED));
    dates.addAll(Place.CHANGE, properties(page, "dateModified"));
    return List.copyOf(dates.found);
  }

  private void addAll(Place place, Stream<String> written) {
    written
        .filter(date -> date.length() <= MAX_LINE && date.chars().anyMatch(Character::isDigit))
        .forEach(date -> found.add(new PageDate(place, date)));
  }

  private static Stream<String> properties(Document page, String name) {
    return page.select("[itemprop=" + name + "]").stream()
        .map(
            element ->
                Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse(""));
  }

  /** Of {@code time} elements, those of the story. */
  private Stream<String> times() {
    return ofStory(element -> element.nameIs("time")).map(time -> time.attr("datetime"));
  }

  /** What stands in elements that are named for a date. */
  private Stream<String> named() {
    return ofStory(element -> ElementNames.anyOf(ElementNames.of(element), DATED))
        .map(Element::text);
  }

  /** Elements of the story: those below its headline, then those above. */
  private Stream<Element> ofStory(Predicate<Element> dated) {
    List<Element> above = new ArrayList<>();
    List<Element> below = new ArrayList<>();
    boolean passed = title == null;
    int tried = 0;
    for (Element element : body.getAllElements()) {
      passed |= element.equals(title);
      if (tried < MAX_TRIED && dated.test(element)) {
        tried++;
        if (isOfStory(element)) {
          (passed ? below : above).add(element);
        }
      }
    }
    return Stream.concat(below.stream(), above.stream());
  }

  private boolean isOfStory(Element element) {
    if (ElementNames.anyOf(ElementNames.of(element), CHANGE_NAMES)) {
      return false;
    }
    for (Element e = element; e != null; e = e.parent()) {
      if (e.nameIs("a") || e.nameIs("li") || clutter.leadsAway(e)) {
        return false;
      }
    }
    return true;
  }

  /** The lines from the headline to the first paragraph. */
  private Stream<String> head() {
    return Blocks.of(body, clutter::leadsAway).stream()
        .dropWhile(block -> title != null && !block.owner().equals(title))
        .takeWhile(block -> block.text().length() <= 2 * MAX_LINE)
        .limit(HEAD_LINES)
        .flatMap(block -> block.text().lines());
  }
}
