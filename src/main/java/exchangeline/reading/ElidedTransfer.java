package exchangeline.reading;

import exchangeline.article.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a sentence of running text that goes on about transfers with nothing but days and figures:
 * "Then came 19 April, with 76.", "Ten on 4 December.", "In March 2024 (230) it was more." Such a
 * sentence is like the entry of a chronology.
 */
final class ElidedTransfer {
  /** What may stand between a day and its figure. */
  private static final Set<String> LINKS =
      Set.of(
          "on",
          "in",
          "of",
          ",",
          "(",
          ")",
          "with",
          ":",
          "for",
          "came",
          "followed",
          "by",
          "another",
          "a",
          "further",
          "some",
          "then",
          "when",
          "saw",
          "the",
          "–",
          "—",
          "again");

  /** "At 10 on Monday", "page 4 of 12 May": what such a word stands before counts nobody. */
  private static final Pattern LABEL =
      Pattern.compile(
          "at|by|around|until|till|from|before|after|past|page|part|day|number|no|article|aged?|about|between");

  private static final int LONGEST_LINK = 3;

  private final CountFinder counts;

  ElidedTransfer(CountFinder counts) {
    this.counts = counts;
  }

  /**
   * The sentence with the figures that stand beside its days and with the setting of an entry; its
   * figures are empty when there are none.
   *
   * @param matter what the transfer told of last was about
   */
  Tagged entry(Tagged s, Domain.Matter matter) {
    List<Span> taken = s.dates().stream().map(DateMention::span).toList();
    List<DateMention> days = s.dates().stream().filter(ElidedTransfer::isTold).toList();
    List<Count> beside =
        counts.find(s.sentence(), taken, null, true).stream()
            .filter(c -> c.relation() == Count.Relation.NONE && c.quantity().best() != null)
            .filter(c -> c.scope() != Count.Scope.TOTAL)
            .filter(c -> c.head() == null || isBracketed(s, c) || isVerbless(s))
            .filter(c -> days.stream().anyMatch(d -> isBeside(s, c, d)))
            .toList();
    DateMention first =
        days.stream()
            .filter(d -> beside.stream().anyMatch(c -> isBeside(s, c, d)))
            .findFirst()
            .orElse(null);
    return s.with(beside, new Setting(first, first != null, matter));
  }

  private static boolean isTold(DateMention date) {
    DateValue value = date.value();
    return !date.future() && (value.isPlaced() || value.isOpen() || value.weekday() != null);
  }

  private static boolean isBracketed(Tagged s, Count count) {
    return s.low(s.tokenAt(count.span().start()) - 1).equals("(");
  }

  private static boolean isVerbless(Tagged s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).matches("VERB|AUX|PRON\\+AUX")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeside(Tagged s, Count count, DateMention date) {
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    int day = s.tokenAt(date.span().start());
    int dayEnd = s.lastToken(date.span());
    boolean after = last < day && isLink(s, last + 1, day);
    boolean before = dayEnd < first && isLink(s, dayEnd + 1, first);
    return (after || before) && !isLabelled(s, count);
  }

  /** True for clock times, pages and ages. */
  static boolean isLabelled(Tagged s, Count count) {
    return LABEL.matcher(s.low(s.tokenAt(count.span().start()) - 1)).matches();
  }

  private static boolean isLink(Tagged s, int from, int to) {
    if (to - from > LONGEST_LINK) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(s.low(i))) {
        return false;
      }
    }
    return true;
  }
}
