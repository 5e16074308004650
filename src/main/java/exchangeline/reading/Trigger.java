package exchangeline.reading;

import exchangeline.article.Span;

/**
 * A word of a sentence that tells of a transfer.
 *
 * @param frame its roles
 * @param token index of the word
 * @param last index of its particle, or of the word itself
 * @param voice how subject and object stand
 * @param span of the word, in the article's text
 */
record Trigger(Frame frame, int token, int last, Voice voice, Span span) {

  /** "Let 40 go": true for "go", which tells of nothing by itself. */
  boolean lets(int word) {
    return frame.kind() == Frame.Kind.GIVE && token < word && last == word;
  }

  /** How subject and object stand. */
  enum Voice {
    ACTIVE,
    PASSIVE,
    /** A participle before its noun: "the released soldiers". */
    ATTRIBUTE,
    /** The trigger is a noun. */
    NOUN
  }
}
