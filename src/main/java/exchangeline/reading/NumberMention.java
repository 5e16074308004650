package exchangeline.reading;

import exchangeline.article.Span;

/**
 * A number in a text, in digits or words.
 *
 * @param span in the text that was searched, UTF-16 units
 * @param kind what it stands for
 * @param quantity the value; of an {@code ORDINAL} the place in the row, of a {@code VAGUE} word
 *     the bounds of the convention ("dozens": 24 to 99)
 */
record NumberMention(Span span, Kind kind, Quantity quantity) {
  enum Kind {
    /** "207", "two hundred and seven", "a dozen". */
    CARDINAL,
    /** "65th", "sixty-fifth". */
    ORDINAL,
    /** "hundreds", "several". */
    VAGUE
  }

  NumberMention shift(int by) {
    return new NumberMention(span.shift(by), kind, quantity);
  }
}
