package exchangeline.reading;

/** Which way the words around a yearless or weekday date look. */
enum Tense {
  /** "since": never after publication */
  PAST,
  /** a verb of the past tells of it: neither a month nor a month and day is after publication */
  TOLD,
  /** no cue */
  PLAIN,
  /** a cue that looks ahead */
  FUTURE
}
