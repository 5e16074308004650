package exchangeline.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in the vocabulary of schema.org, as JSON-LD. Pages hold what JSON
 * does not allow; what cannot be parsed at all still yields its dates.
 */
final class LinkedData {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** Articles, news articles, reports, blog posts; the second choice are the pages around them. */
  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report)");

  private static final Pattern PAGE = Pattern.compile(".*Page");
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)");
  private static final Pattern DATE =
      Pattern.compile("\"(datePublished|dateModified)\"\\s{0,9}:\\s{0,9}\"([^\"]{4,60})\"");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, String> unparsed = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = WRAPPING.matcher(script.data()).replaceFirst("");
      try {
        data.collect(MAPPER.readTree(json));
      } catch (JsonProcessingException e) {
        Matcher m = DATE.matcher(json);
        while (m.find()) {
          data.unparsed.putIfAbsent(m.group(1), m.group(2));
        }
      }
    }
    return data;
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      byId.putIfAbsent(node.path("@id").asText(), node);
      if (types(node).anyMatch(type -> ARTICLE.matcher(type).matches())) {
        articles.add(node);
      } else if (types(node).anyMatch(type -> PAGE.matcher(type).matches())) {
        pages.add(node);
      }
      collect(node.path("@graph"));
      collect(node.path("mainEntity"));
    }
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? Stream.iterate(0, i -> i < type.size(), i -> i + 1).map(i -> type.get(i).asText())
        : Stream.of(type.asText());
  }

  /** The first value of {@code key} that an article has. */
  Optional<String> ofArticle(String key) {
    return first(articles, key).or(() -> Optional.ofNullable(unparsed.get(key)));
  }

  /** The first value of {@code key} that a page has. */
  Optional<String> ofPage(String key) {
    return first(pages, key);
  }

  /** The name of the publisher. */
  Optional<String> publisher() {
    return Stream.concat(articles.stream(), pages.stream())
        .map(node -> node.path("publisher"))
        .map(node -> byId.getOrDefault(node.path("@id").asText("?"), node))
        .map(node -> text(node.isTextual() ? node : node.path("name")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> first(List<JsonNode> nodes, String key) {
    return nodes.stream().map(node -> text(node.path(key))).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    return Optional.of(value.isTextual() ? value.asText().strip() : "").filter(s -> !s.isEmpty());
  }
}
