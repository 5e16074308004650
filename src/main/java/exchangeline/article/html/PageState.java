package exchangeline.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story of a page that scripts would draw: what they draw it from stands in the page as JSON,
 * in a script of its own or assigned to a variable.
 */
final class PageState {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern ASSIGNED =
      Pattern.compile("\\s*(?:window|self|globalThis|var|let|const)\\b.*", Pattern.DOTALL);

  /** Of all prose, what the part holds that holds the story. */
  private static final double NEARLY_ALL = 0.8;

  private static final int PARAGRAPH = 60;
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*(?:[.!?][\"”’)]?(?:\\s.*)?|</p>.*)");

  private PageState() {}

  /** The prose in the part of the state that holds most of it; tags and all. */
  static Optional<List<String>> story(Document page) {
    List<JsonNode> states = new ArrayList<>();
    for (Element script : page.select("script")) {
      String code = script.data();
      boolean json = script.attr("type").endsWith("json") && !script.attr("type").contains("ld+");
      if (json || (script.attr("type").isEmpty() && ASSIGNED.matcher(code).matches())) {
        state(code).ifPresent(states::add);
      }
    }
    JsonNode most = null;
    for (JsonNode state : states) {
      most = most == null || weight(state) > weight(most) ? state : most;
    }
    List<String> paragraphs = new ArrayList<>(most == null ? List.of() : prose(innermost(most)));
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs);
  }

  private static Optional<JsonNode> state(String code) {
    int from = code.indexOf('{');
    int to = code.lastIndexOf('}');
    try {
      return from < 0 || to < from
          ? Optional.empty()
          : Optional.of(MAPPER.readTree(code.substring(from, to + 1)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static JsonNode innermost(JsonNode state) {
    JsonNode inner = state;
    JsonNode next = state;
    double enough = weight(state) * NEARLY_ALL;
    while (next != null) {
      inner = next;
      next = null;
      for (JsonNode child : inner) {
        next = weight(child) > enough ? child : next;
      }
    }
    return inner;
  }

  private static int weight(JsonNode node) {
    return prose(node).stream().mapToInt(String::length).sum();
  }

  /** Each once: a state may hold a story in several forms. */
  private static Set<String> prose(JsonNode node) {
    Set<String> found = new LinkedHashSet<>();
    collect(node, found);
    return found;
  }

  private static void collect(JsonNode node, Set<String> found) {
    String text = node.isTextual() ? node.asText() : "";
    if (text.length() >= PARAGRAPH && SENTENCE.matcher(text).matches()) {
      found.add(text);
    }
    node.forEach(child -> collect(child, found));
  }
}
