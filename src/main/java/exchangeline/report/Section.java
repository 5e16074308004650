package exchangeline.report;

import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mention;

/** Tells by the heading above a mention that it is not about a draft of another time. */
final class Section {
  private Section() {}

  /** Under a heading with another year: "2023: a truce", where the draft is one of 2011. */
  static boolean isOther(Draft draft, Mention mention) {
    return mention.weakDate()
        && mention.date() != null
        && (mention.date().value().precision() == Precision.YEAR
            || mention.date().value().precision() == Precision.MONTH)
        && !draft.dates().isEmpty()
        && draft.dates().stream().allMatch(d -> DateFit.of(d, mention.date().value()) < 0);
  }

  /** Told under another day than the draft, as in the sections of a page that runs on. */
  static boolean isOtherReport(Draft draft, Mention mention) {
    return mention.weakDate()
        && mention.date() != null
        && draft.isOnlyReported()
        && draft.dates().stream().allMatch(d -> DateFit.of(d, mention.date().value()) < 0);
  }
}
