package exchangeline.timeline;

import exchangeline.reading.DateValue;

/** How closely a date places an event, the closest first. */
enum DateShape {
  /** A day, or a night between two. */
  DAY,
  /** Several days: a whole deal, kept apart from its stages. */
  RANGE,
  /** A week, month, season or year in which the day is not known. */
  COARSE,
  /** Day or month without its year. */
  OPEN,
  /** A weekday at most. */
  NONE;

  static DateShape of(DateValue date) {
    if (date.isOpen()) {
      return OPEN;
    }
    if (!date.isPlaced()) {
      return NONE;
    }
    return switch (date.precision()) {
      case WEEK, MONTH, SEASON, YEAR -> COARSE;
      case RANGE -> date.start().equals(date.end()) ? DAY : RANGE;
      case DAY, NONE -> date.end().toEpochDay() - date.start().toEpochDay() > 1 ? RANGE : DAY;
    };
  }

  /** True when the days are known. */
  boolean isAnchored() {
    return this == DAY || this == RANGE;
  }
}
