package exchangeline.reading;

/**
 * What the layout of an article says of a sentence: the entry of a chronology, or the dated section
 * of a page, that it stands in.
 *
 * @param date that opens the entry or heads the section, or null
 * @param entry true in an entry of a chronology
 * @param matter what the chronology is about, or in running text what was spoken of last; null when
 *     neither is said
 * @param displaced true in a text that tells of people taken away in a war
 */
record Setting(DateMention date, boolean entry, Domain.Matter matter, boolean displaced) {
  /** Running text. */
  static final Setting NONE = new Setting(null, false, null, false);

  /** True in one entry with {@code other}. */
  boolean isOf(Setting other) {
    return entry && other.entry && date.span().equals(other.date.span());
  }

  Setting ofDisplaced(boolean told) {
    return new Setting(date, entry, matter, told);
  }

  Setting about(Domain.Matter of) {
    return new Setting(date, entry, of, displaced);
  }
}
