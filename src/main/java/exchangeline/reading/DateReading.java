package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;

/** A {@link DateMention} before it is placed in the article: offsets in the sentence. */
record DateReading(
    int start, int end, DateValue value, Anchor anchor, boolean future, boolean conflict) {

  DateReading ahead() {
    return new DateReading(start, end, value, anchor, true, conflict);
  }

  /** True when later words such as "two days later" can be reckoned from it. */
  boolean isDay() {
    return value.precision() == DateValue.Precision.DAY;
  }
}
