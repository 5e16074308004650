package exchangeline.reading;

/**
 * What the layout of an article says of a sentence: the entry of a chronology, or the dated section
 * of a page, that it stands in.
 *
 * @param date that opens the entry or heads the section, or null
 * @param entry true in an entry of a chronology
 * @param matter what the chronology is about, or in running text what was spoken of last; null when
 *     neither is said
 */
record Setting(DateMention date, boolean entry, Domain.Matter matter) {
  /** Running text. */
  static final Setting NONE = new Setting(null, false, null);

  /** True in one entry with {@code other}. */
  boolean isOf(Setting other) {
    return entry && other.entry && date.span().equals(other.date.span());
  }

  Setting about(Domain.Matter of) {
    return new Setting(date, entry, of);
  }
}
