package exchangeline.reading;

import exchangeline.article.Article;
import java.util.List;
import java.util.Set;

/**
 * The mentions that can tell that an article is about captives: "officials of the exchange" swap
 * nobody, be they of two states that have swapped captives elsewhere.
 */
final class Evidence {
  private final Lexicon lexicon;

  Evidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Those with a figure, with remains, or with a word for people in their sentence; all of them
   * where the text speaks of prisons.
   */
  private List<Mention> of(Article article, List<Mention> found) {
    boolean prisons = holds(article.text(), List.of(lexicon.captives(), lexicon.held()));
    return prisons
        ? found
        : found.stream()
            .filter(
                m ->
                    !m.swap()
                        || m.type() == EventType.BODIES
                        || !m.figures().isEmpty()
                        || holds(m.quote().in(article.text()), List.of(lexicon.people())))
            .toList();
  }

  /** True for an article about captives. */
  boolean isOf(Subject subject, Article article, List<Mention> found, Sides sides) {
    return subject.isCaptives(article.text(), of(article, found), sides)
        || isOfChildren(article, found);
  }

  /**
   * True where children are counted who came back from where they had been taken in a war: nobody
   * calls them captives (coding manual, §2).
   */
  private boolean isOfChildren(Article article, List<Mention> found) {
    boolean counted =
        found.stream()
            .flatMap(m -> m.figures().stream())
            .anyMatch(
                r -> r.kind() == Received.Kind.SIDE && "children".equals(r.count().category()));
    return counted && DisplacedChildren.areTold(article.text());
  }

  private static boolean holds(String text, List<Set<String>> kinds) {
    return Lexicon.wordsOf(text).stream()
        .anyMatch(w -> kinds.stream().anyMatch(k -> k.contains(w)));
  }
}
