package exchangeline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} tags of a page, by name, property, item property or header; any case. */
final class MetaTags {
  private final Map<String, String> first = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.first.putIfAbsent(name, content);
        }
      }
    }
    return tags;
  }

  /** The value of the first of {@code names} that the page has. */
  Optional<String> any(String... names) {
    return all(List.of(names)).findFirst();
  }

  /** The values of those of {@code names} that the page has. */
  Stream<String> all(List<String> names) {
    return names.stream().map(first::get).filter(value -> value != null);
  }
}
