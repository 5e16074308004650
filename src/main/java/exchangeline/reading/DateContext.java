package exchangeline.reading;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a sentence does not say itself.
 *
 * @param published day of publication, or null when unknown
 * @param previousDay the last single day that an earlier sentence spoke of, or null
 * @param dayFirst true where the source's country writes 5/6 for 5 June
 * @param parties codes of the parties known so far; they choose between the Easters and between
 *     national days of one name
 * @param chronicle true in a chronology: a date without year or verb lies in the past
 * @param previousPeriod the last month or year that the text spoke of, when it spoke of no day
 *     since; or null
 * @param oldTale true behind a time long past in the same paragraph
 * @param toldYear the year that the text has named last, for "that year", or null
 */
public record DateContext(
    LocalDate published,
    LocalDate previousDay,
    boolean dayFirst,
    Set<String> parties,
    boolean chronicle,
    DateValue previousPeriod,
    boolean oldTale,
    Integer toldYear) {
  public DateContext {
    parties = Set.copyOf(parties);
  }

  /** Running text. */
  public DateContext(
      LocalDate published, LocalDate previousDay, boolean dayFirst, Set<String> parties) {
    this(published, previousDay, dayFirst, parties, false, null, false, null);
  }

  DateContext inChronicle(LocalDate reckonedFrom) {
    return new DateContext(
        reckonedFrom, previousDay, dayFirst, parties, true, previousPeriod, oldTale, toldYear);
  }

  DateContext reckonedFrom(LocalDate day) {
    return new DateContext(
        day, previousDay, dayFirst, parties, chronicle, previousPeriod, oldTale, toldYear);
  }

  DateContext behind(DateValue period, boolean tale, Integer year) {
    return new DateContext(
        published, previousDay, dayFirst, parties, chronicle, period, tale, year);
  }
}
