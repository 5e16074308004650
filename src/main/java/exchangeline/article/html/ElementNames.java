package exchangeline.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The words in the class and the id of an element, lower case: {@code post-meta relatedStories} has
 * post, meta, related and stories. Names that a program made up, such as {@code xZ3adQ}, are not
 * taken apart.
 */
final class ElementNames {
  /** Longer ones list the settings of a site. */
  private static final int MAX = 1_000;

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "data-testid", "data-component");

  private static final Pattern WORD_END =
      Pattern.compile("[^A-Za-z]+|(?<=[a-z]{3})(?=[A-Z][a-z]{3})");

  private ElementNames() {}

  static Set<String> of(Element element) {
    String tag = element.normalName();
    String all =
        ATTRIBUTES.stream().map(element::attr).collect(Collectors.joining(" "))
            + (tag.contains("-") ? " " + tag : "");
    return all.isBlank() || all.length() > MAX
        ? Set.of()
        : words(WORD_END.matcher(all).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  static boolean anyOf(Set<String> names, Set<String> words) {
    return names.stream().anyMatch(words::contains);
  }

  static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
