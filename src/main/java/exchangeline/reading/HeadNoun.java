package exchangeline.reading;

/**
 * What a number counts.
 *
 * @param last word of the sentence that ends the phrase
 * @param lemma of the head noun, a demonym as written, or null when it is elided
 * @param category from modifiers or noun, or null
 * @param remains true for the dead
 * @param nation demonym among the modifiers or as head, in lower case without plural s, or null
 */
record HeadNoun(int last, String lemma, String category, boolean remains, String nation) {
  /** Nothing but the number. */
  static HeadNoun elided(int last) {
    return new HeadNoun(last, null, null, false, null);
  }

  /** True where only a nation is named: "78 Armenians". */
  boolean isNation() {
    return lemma != null && nation != null && Character.isUpperCase(lemma.charAt(0));
  }

  /** The noun "bodies" before "of 12 soldiers" makes all of it remains. */
  HeadNoun asRemains(String of) {
    return new HeadNoun(last, of, "remains", true, nation);
  }

  HeadNoun endingAt(int word) {
    return new HeadNoun(word, lemma, category, remains, nation);
  }

  HeadNoun withCategory(String to) {
    return new HeadNoun(last, lemma, to, remains, nation);
  }

  HeadNoun of(String country) {
    return new HeadNoun(last, lemma, category, remains, country);
  }
}
