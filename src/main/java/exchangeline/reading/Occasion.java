package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The last swap was in May. On that occasion 40 came home", "Minutes later five were led across",
 * "the third man was flown home with him": what was dated before.
 */
final class Occasion {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:on (?:that|the same) occasion|at that time|that time around"
              + "|(?:minutes|moments|half an hour|an hour|(?:two |three |a few )?hours) later"
              + "|(?:home|back|out|over|freed|released|returned|exchanged|swapped) (?:along|together )?with (?:him|them|her(?! \\p{L}))"
              + "|(?:during|throughout|over|in the course of) (?:it|(?:that|those) (?:same )?(?:\\w+ )?(?:time|period|truce|ceasefire|cease-fire|pause|lull|days|weeks))"
              + "|while (?:it|that|the (?:truce|ceasefire|cease-fire|pause|lull)) (?:lasted|held))\\b");

  private Occasion() {}

  /**
   * The date of a sentence that states none and speaks of the occasion told before; else none.
   *
   * @param before dates of the sentence before
   */
  static List<DateMention> of(Sentence sentence, List<DateMention> before) {
    Matcher words = WORDS.matcher(sentence.text());
    List<DateMention> days = before.stream().filter(Occasion::isOne).toList();
    if (days.size() != 1 || !words.find()) {
      return List.of();
    }
    DateMention told = days.get(0);
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

  /** True for a date that is that of the sentence before. */
  static boolean goesOn(DateMention date) {
    return WORDS.matcher(date.text()).matches();
  }

  /** A time that the words place, be its year open; "last week" beside it is another's. */
  private static boolean isOne(DateMention date) {
    DateValue value = date.value();
    return value.precision() != DateValue.Precision.WEEK && (value.isPlaced() || value.isOpen());
  }
}
