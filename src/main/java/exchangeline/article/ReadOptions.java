package exchangeline.article;

import exchangeline.article.format.FieldNames;
import exchangeline.article.source.Limits;
import exchangeline.article.source.Sieve;
import java.time.LocalDate;

/**
 * What the user says about the inputs.
 *
 * @param limits on what one input may cost
 * @param fields names of fields in JSON and of columns in tables
 * @param published day of publication of articles of which none is known otherwise, or null
 * @param outlet publisher of articles of which none is known otherwise, or null
 * @param sieve which articles are not decoded
 */
public record ReadOptions(
    Limits limits, FieldNames fields, LocalDate published, String outlet, Sieve sieve) {
  /** What holds when the user says nothing. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Limits.DEFAULT, FieldNames.KNOWN, null, null, Sieve.NONE);

  /** The same, but that articles in which no event can be are left out before they are decoded. */
  public ReadOptions with(Sieve other) {
    return new ReadOptions(limits, fields, published, outlet, other);
  }
}
