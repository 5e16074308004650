package exchangeline.review;

import exchangeline.reading.Mention;
import exchangeline.reading.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sentence says of a transfer, in words for people. */
final class MentionWords {
  private MentionWords() {}

  /** "exchange, completed; 2025-03-19; UKR 90 (owner); says Kyiv". */
  static String of(Mention mention) {
    List<String> parts = new ArrayList<>();
    parts.add(
        mention.type().code()
            + ", "
            + mention.status().code()
            + (mention.stated() ? "" : " (assumed: no word says so)"));
    if (mention.date() != null) {
      String day = mention.date().value().edtf();
      parts.add(
          (day == null ? mention.date().text() : day)
              + (mention.weakDate() ? " (the day of the report)" : ""));
    }
    mention.figures().forEach(figure -> parts.add(figure(figure)));
    if (mention.place() != null) {
      parts.add("at " + mention.place().name());
    }
    if (mention.claimant() != null) {
      parts.add("says " + mention.claimant().name());
    }
    if (mention.previous()) {
      parts.add("an earlier one");
    }
    if (mention.generic()) {
      parts.add("several");
    }
    return String.join("; ", parts);
  }

  /** "UKR 90 (side, owner)". */
  private static String figure(Received figure) {
    return (figure.code() == null ? "" : figure.code() + " ")
        + figure.count().text().replaceAll("\\s+", " ")
        + " ("
        + figure.kind().name().toLowerCase(Locale.ROOT)
        + ", "
        + figure.rule()
        + ")";
  }
}
