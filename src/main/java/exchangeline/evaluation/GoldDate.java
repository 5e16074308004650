package exchangeline.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * The date of a gold event.
 *
 * @param stated what the article gives, resolved, or null
 * @param accepted also right
 * @param partial month and day of an article that gives no year, or null
 * @param fallback true when nothing but a day of publication dates the event
 * @param event days of the event as known from elsewhere, or null: no right answer, but it shows a
 *     wrong one
 * @param text for the list of errors, or null
 */
record GoldDate(
    DayRange stated,
    List<DayRange> accepted,
    MonthAndDay partial,
    boolean fallback,
    DayRange event,
    String text) {
  private static final int NEAR_DAYS = 2;

  /** A day of publication lies up to three days after the event. */
  private static final int FALLBACK_DAYS = 3;

  GoldDate {
    accepted = List.copyOf(accepted);
  }

  DateVerdict verdict(PredictedDate got) {
    if (got.days() != null && accepted.contains(got.days())) {
      return DateVerdict.RIGHT;
    }
    if (stated != null) {
      return got.days() == null ? openYear(got, stated.start()) : againstStated(got.days());
    }
    if (isInAnotherYear(got)) {
      return DateVerdict.WRONG;
    }
    return partial == null ? againstEvent(got) : againstPartial(got);
  }

  private static DateVerdict openYear(PredictedDate got, LocalDate day) {
    if (got.yearless() == null) {
      return DateVerdict.MISSING;
    }
    return got.yearless().equals(MonthAndDay.of(day)) ? DateVerdict.YEAR_OPEN : DateVerdict.WRONG;
  }

  private DateVerdict againstStated(DayRange got) {
    if (got.equals(stated)) {
      return DateVerdict.RIGHT;
    }
    if (got.overlaps(stated)) {
      return DateVerdict.OVERLAPPING;
    }
    return got.distance(stated) <= NEAR_DAYS ? DateVerdict.NEAR : DateVerdict.WRONG;
  }

  /**
   * A year that was inferred must be that of the event; the day of publication may be in the next.
   */
  private boolean isInAnotherYear(PredictedDate got) {
    return event != null
        && got.days() != null
        && !fallback
        && !got.days().touchesYear(event.start().getYear());
  }

  private DateVerdict againstPartial(PredictedDate got) {
    if (got.yearless() == null) {
      return DateVerdict.MISSING;
    }
    boolean sameMonth = got.yearless().month() == partial.month();
    if (partial.day() == null ? sameMonth : got.yearless().equals(partial)) {
      return DateVerdict.RIGHT;
    }
    return sameMonth ? DateVerdict.NEAR : DateVerdict.WRONG;
  }

  private DateVerdict againstEvent(PredictedDate got) {
    boolean plausible =
        got.days() == null
            || event == null
            || got.days().overlaps(event)
            || got.days().distance(event) <= (fallback ? FALLBACK_DAYS : 1);
    return plausible ? DateVerdict.UNCHECKED : DateVerdict.WRONG;
  }
}
