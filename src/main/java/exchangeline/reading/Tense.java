package exchangeline.reading;

/** Which way the words around a yearless or weekday date look. */
enum Tense {
  /** "since", or a verb of the past before the date: never after publication */
  PAST,
  /** no cue */
  PLAIN,
  /** a cue that looks ahead */
  FUTURE
}
