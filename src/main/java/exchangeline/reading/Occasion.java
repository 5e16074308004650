package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The last swap was in May. On that occasion 40 came home": what was dated before. */
final class Occasion {
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\b(?:on (?:that|the same) occasion|at that time|that time around)\\b");

  private Occasion() {}

  /**
   * The date of a sentence that states none and speaks of the occasion told before; else none.
   *
   * @param before dates of the sentence before
   */
  static List<DateMention> of(Sentence sentence, List<DateMention> before) {
    Matcher words = WORDS.matcher(sentence.text());
    if (before.size() != 1 || !before.get(0).value().isPlaced() || !words.find()) {
      return List.of();
    }
    DateMention told = before.get(0);
    Span span = sentence.inArticle(words.start(), words.end());
    return List.of(
        new DateMention(
            span,
            words.group(),
            told.value(),
            DateMention.Anchor.NARRATIVE,
            told.future(),
            told.conflict()));
  }
}
