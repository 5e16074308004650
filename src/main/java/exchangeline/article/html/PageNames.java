package exchangeline.article.html;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page calls its article, its site, its address and its language. */
record PageNames(Document page, MetaTags meta, LinkedData data) {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»:–—-]{1,2}\\s+");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})(?:[-_].*)?");

  /** What the Internet Archive puts before the address of a page that it keeps. */
  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(?=https?:)");

  private static final Pattern ADDRESS = Pattern.compile("https?://([^/?#\\s]+)([^\\s]*)", 2);
  private static final int MAX_TITLE = 300;

  /** The headline, without the name of the site. */
  Optional<String> title() {
    return Stream.of(
            meta.any("og:title").map(this::withoutSite),
            data.ofArticle("headline"),
            Optional.ofNullable(page.selectFirst("h1")).map(Element::text),
            Optional.of(withoutSite(page.title())),
            meta.any("twitter:title"))
        .flatMap(Optional::stream)
        .map(title -> title.replaceAll("\\s+", " ").strip())
        .filter(title -> !title.isEmpty() && title.length() <= MAX_TITLE)
        .findFirst();
  }

  Optional<String> outlet() {
    return meta.any("og:site_name").or(data::publisher).or(() -> meta.any("application-name"));
  }

  /** The address under which the site wants to be linked; that of its start page says nothing. */
  Optional<String> url() {
    Predicate<String> address = url -> ADDRESS.matcher(url).matches();
    return Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            Stream.of(meta.any("og:url"), data.ofArticle("url"), data.ofArticle("mainEntityOfPage"))
                .flatMap(Optional::stream))
        .map(url -> ARCHIVED.matcher(url.strip()).replaceFirst(""))
        .filter(address)
        .filter(url -> !isStartPage(url))
        .findFirst();
  }

  private static boolean isStartPage(String url) {
    Matcher m = ADDRESS.matcher(url);
    return m.matches() && m.group(2).length() <= 1;
  }

  /** ISO 639-1. */
  Optional<String> language() {
    return Stream.of(
            Optional.of(page.getElementsByTag("html").attr("lang")),
            meta.any("content-language"),
            meta.any("og:locale"),
            data.ofArticle("inLanguage"))
        .flatMap(Optional::stream)
        .map(LANGUAGE::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** Cuts the last part of {@code title} off when it is the site's name or must be it. */
  private String withoutSite(String title) {
    Matcher m = SEPARATOR.matcher(title);
    int cut = -1;
    while (m.find()) {
      cut = m.start();
    }
    if (cut < 0) {
      return title;
    }
    String site = title.substring(cut).replaceFirst(SEPARATOR.pattern(), "");
    return isSite(site) ? title.substring(0, cut) : title;
  }

  private boolean isSite(String name) {
    String bare = bare(name);
    String host =
        url()
            .map(url -> ADDRESS.matcher(url))
            .filter(Matcher::matches)
            .map(m -> bare(m.group(1)))
            .orElse("");
    return outlet()
            .map(outlet -> bare(outlet).contains(bare) || bare.contains(bare(outlet)))
            .orElse(false)
        || (bare.length() > 1 && host.contains(bare));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
