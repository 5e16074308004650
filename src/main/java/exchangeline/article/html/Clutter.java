package exchangeline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What of a page is no part of its story, by the names of tags, classes and ids. A name counts for
 * nothing on an element that holds most of the prose of the page.
 */
final class Clutter {
  private static final int PROSE = 60;
  private static final double MOST = 0.5;

  /** Show no text, or none that belongs to the page. */
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "textarea",
          "button",
          "input",
          "dialog",
          "math",
          "datalist",
          "frameset");

  private static final Set<String> ASIDE =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "menu",
          "figure",
          "figcaption",
          "header",
          "time",
          "address",
          "h1");

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navigation",
          "navbar",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "foot",
          "sidebar",
          "share",
          "sharing",
          "sharebar",
          "shares",
          "social",
          "addthis",
          "sharethis",
          "sharedaddy",
          "related",
          "recommended",
          "recommendations",
          "recommendation",
          "recirc",
          "trending",
          "popular",
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "signup",
          "comment",
          "comments",
          "disqus",
          "respond",
          "promo",
          "promos",
          "promotion",
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adsense",
          "sponsor",
          "sponsored",
          "banner",
          "outbrain",
          "taboola",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "popup",
          "modal",
          "overlay",
          "tooltip",
          "caption",
          "captions",
          "credit",
          "credits",
          "byline",
          "author",
          "authors",
          "bio",
          "tags",
          "pagination",
          "pager",
          "toolbar",
          "widget",
          "widgets",
          "rating",
          "ratings",
          "hidden",
          "login",
          "timestamp",
          "livefyre",
          "copyright",
          "teaser",
          "teasers",
          "meta",
          "postmeta",
          "readmore",
          "jp",
          "yarpp",
          "crp",
          "subtitle",
          "dek",
          "standfirst",
          "skip",
          "masthead",
          "topics",
          "gallery");

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", 2);

  private final Map<Element, Integer> prose = new HashMap<>();
  private final int all;

  Clutter(Element body) {
    body.nodeStream(TextNode.class)
        .filter(text -> text.getWholeText().length() >= PROSE)
        .forEach(this::count);
    this.all = prose.getOrDefault(body, 0);
  }

  private void count(TextNode text) {
    for (Element e = text.parent(); e != null; e = e.parent()) {
      if (e.nameIs("script") || e.nameIs("style")) {
        return;
      }
      prose.merge(e, text.getWholeText().strip().length(), Integer::sum);
    }
  }

  boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  boolean isClutter(Element element) {
    if (isSilent(element)) {
      return true;
    }
    if (prose.getOrDefault(element, 0) > all * MOST) {
      return false;
    }
    String tag = element.normalName();
    if (tag.equals("article") || tag.equals("main") || tag.equals("body")) {
      return false;
    }
    return ASIDE.contains(tag)
        || isHidden(element)
        || names(element).stream().anyMatch(NAMES::contains);
  }

  private static boolean isHidden(Element e) {
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(e.attr("style")).find();
  }

  static List<String> names(Element e) {
    String both = e.className() + " " + e.id();
    return both.length() < 2 || both.length() > 1000
        ? List.of()
        : List.of(WORD_END.split(both)).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }
}
