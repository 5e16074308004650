package exchangeline.evaluation;

/**
 * The date that the program gives an event.
 *
 * @param edtf as written, or null
 * @param days null while the year is open or nothing is known
 * @param yearless month and day, of a range those of its start; null when not known
 */
record PredictedDate(String edtf, DayRange days, MonthAndDay yearless) {
  static PredictedDate of(String edtf) {
    return edtf == null
        ? new PredictedDate(null, null, null)
        : new PredictedDate(
            edtf, DayRange.parse(edtf).orElse(null), MonthAndDay.parse(edtf).orElse(null));
  }
}
