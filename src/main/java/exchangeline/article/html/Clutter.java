package exchangeline.article.html;

import static exchangeline.article.html.ElementNames.anyOf;
import static exchangeline.article.html.ElementNames.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What of a page is no part of its story, by the names of tags, classes and ids. No name counts on
 * an element that holds most of the prose of the page.
 */
final class Clutter {
  /** Show no text, or none that is part of the page. */
  private static final Set<String> SILENT =
      words(
          """
          head script style noscript template title iframe object embed svg math canvas audio video
          map select option optgroup datalist textarea button input dialog progress meter
          """);

  /** Tags of what stands around a story, even where that is short. */
  private static final Set<String> TAGS = words("nav aside footer menu");

  /** A tag that may stand around a part of the page or around all of it. */
  private static final String FORM = "form";

  /** Tags of what tells about a story and its pictures. */
  private static final Set<String> LABELS = words("header figure figcaption address h1");

  /** Words of classes and ids of what stands around a story or interrupts it. */
  private static final Set<String> NAMES =
      words(
          """
          ad ads adsense advert adverts advertisement advertising advertorial sponsor sponsored
          promo promos promotion promoted outbrain taboola banner
          nav navigation navbar subnav menu breadcrumb breadcrumbs crumbs pagination pager toolbar
          masthead skip foot sidebar
          share shares sharing sharebar sharethis sharedaddy social addthis
          related recommended recommendation recommendations recirc trending popular latest teaser
          teasers yarpp crp readmore carousel rollover tooltip
          newsletter newsletters subscribe subscription signup login donate donation feedback
          cookie cookies consent gdpr popup modal overlay lightbox
          comment reply search dialog complementary contentinfo
          """);

  /** Words of classes and ids of what tells about a story and its pictures. */
  private static final Set<String> LABEL_NAMES =
      words(
          """
          caption captions credit credits gallery slideshow
          byline author authors bio avatar meta postmeta timestamp tags taglist topics
          rating ratings subtitle subheadline dek standfirst pullquote pullquotes copyright
          """);

  /**
   * Tags and words of classes and ids of what tells about pictures, or is all of a story of them.
   */
  private static final Set<String> PICTURES =
      words("figure figcaption caption captions gallery slideshow");

  /** Words of classes and ids of parts that may hold more prose than the story. */
  private static final Set<String> READERS =
      words("comments commentlist disqus livefyre respond replies regwall barrier footer");

  /** Whole classes, and beginnings of classes: as words they name much else. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:widgets?(?=[\\s_-]|$)|(?:is-|visually-?)?hidden(?=\\s|$)|sr-only|screen-reader)");

  private static final int PROSE = 60;
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** Articles in which other articles stand, as boxes or as entries. */
  private final Set<Element> outermost = new HashSet<>();

  private final Map<Element, Integer> prose;
  private final int all;

  Clutter(Element body) {
    Map<Element, Integer> own = new HashMap<>();
    body.nodeStream(TextNode.class)
        .filter(text -> text.parent() != null && length(text) >= PROSE)
        .forEach(text -> own.merge(text.parent(), length(text), Integer::sum));
    this.prose = Totals.under(body, own);
    this.all = prose.getOrDefault(body, 0);
    body.filter(
        (node, depth) -> {
          boolean article = node.nameIs("article") && outermost.add((Element) node);
          return article ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
  }

  private static int length(TextNode text) {
    return text.getWholeText().strip().length();
  }

  /** True for elements whose text a reader does not see. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** True for elements of which a story has no need. */
  boolean holds(Element element) {
    Set<String> names = ElementNames.of(element);
    return leadsAway(element, names)
        || (isPart(element, MOST)
            && !isQuotation(element, names)
            && (LABELS.contains(element.normalName())
                || isHidden(element)
                || anyOf(names, LABEL_NAMES)));
  }

  /** The same but for pictures and what is told of them. */
  boolean holdsBesidePictures(Element element) {
    return holds(element)
        && (leadsAway(element)
            || isHidden(element)
            || !(PICTURES.contains(element.normalName())
                || anyOf(ElementNames.of(element), PICTURES)));
  }

  /** True for elements that lead to other stories, or hold what readers wrote. */
  boolean leadsAway(Element element) {
    return leadsAway(element, ElementNames.of(element));
  }

  private boolean leadsAway(Element element, Set<String> names) {
    return isSilent(element)
        || (isPart(element, NEARLY_ALL)
            && (TAGS.contains(element.normalName()) || anyOf(names, READERS)))
        || (isPart(element, MOST)
            && !isQuotation(element, names)
            && (element.nameIs(FORM)
                || anyOf(names, NAMES)
                || CLASS.matcher(element.className()).find()));
  }

  private boolean isPart(Element element, double share) {
    boolean story = outermost.contains(element) || element.nameIs("main");
    return !story && prose.getOrDefault(element, 0) <= all * share;
  }

  /** What others wrote elsewhere, and tables, are parts of a story whatever frames them. */
  private static boolean isQuotation(Element element, Set<String> names) {
    boolean frame = element.nameIs("figure") || names.contains("embed");
    return frame && element.selectFirst("blockquote, table") != null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
