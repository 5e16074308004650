package exchangeline.reading;

/**
 * A word, number, mark or date of a sentence, as the finders of this package walk over them.
 *
 * @param start first UTF-16 unit in the sentence
 * @param end UTF-16 unit after the last
 * @param kind what it is
 * @param text lower case, apostrophes straightened; of a mark the mark, dashes as {@code –}
 * @param capital true when the first letter is an upper-case one
 * @param number the value of a {@code NUMBER}, else null
 */
record Word(int start, int end, Kind kind, String text, boolean capital, NumberMention number) {
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    DATE
  }

  boolean is(String word) {
    return text.equals(word);
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** A number that counts: not an ordinal. */
  boolean isCardinal() {
    return isNumber() && number.kind() != NumberMention.Kind.ORDINAL;
  }

  boolean isOrdinal() {
    return isNumber() && number.kind() == NumberMention.Kind.ORDINAL;
  }

  /** A mark that ends a clause for certain; a comma, hyphen or quotation mark does not. */
  boolean isStop() {
    return isMark() && ".;:!?–()•|".contains(text);
  }
}
