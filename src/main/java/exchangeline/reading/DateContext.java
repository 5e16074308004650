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
 */
public record DateContext(
    LocalDate published, LocalDate previousDay, boolean dayFirst, Set<String> parties) {
  public DateContext {
    parties = Set.copyOf(parties);
  }
}
