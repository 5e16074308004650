package exchangeline.reading;

import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Received.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures beside days go on telling of transfers behind a sentence about one, without a word for
 * it: "On the Thursday it was 40.", "49 on 13 May, and on 14 May another 103".
 */
final class DatedFigures {
  /** Tokens between a day and its figure: "On Sunday there came another 40". */
  private static final int REACH = 6;

  private static final Set<String> REASONS = Set.of("since", "because", "as", "although", "though");

  private DatedFigures() {}

  /**
   * The first figure of a sentence that consists of days and figures; empty when a verb says what
   * happened, or when people are counted who need not be captives.
   */
  static Optional<Trigger> implied(Tagged s, Sides sides, Chronology chronology) {
    List<Count> told =
        s.counts().stream()
            .filter(
                c ->
                    c.relation() == Count.Relation.NONE
                        || c.relation() == Count.Relation.ANAPHOR
                        || c.relation() == Count.Relation.SUM)
            .toList();
    boolean others =
        s.counts().stream()
            .anyMatch(
                c ->
                    c.relation() == Count.Relation.DISTRACTOR
                        || c.relation() == Count.Relation.CUMULATIVE);
    boolean ours =
        told.stream().allMatch(c -> isOurs(s, c, sides) && !ElidedTransfer.isLabelled(s, c));
    if (told.isEmpty() || others || !ours) {
      return Optional.empty();
    }
    Count first = told.get(0);
    int from = s.tokenAt(first.span().start());
    int to = s.lastToken(told.get(told.size() - 1).span());
    for (DateMention date : s.dates()) {
      from = Math.min(from, isDay(date) ? s.tokenAt(date.span().start()) : from);
      to = Math.max(to, isDay(date) ? s.lastToken(date.span()) : to);
    }
    if (chronology.tellsOtherwise(s, StatusReader.segmentStart(s, from), end(s, to))) {
      return Optional.empty();
    }
    boolean dated =
        s.dates().stream()
            .anyMatch(d -> isDay(d) && !isOwner(s, d) && distance(s, d, first) <= REACH);
    if (!dated) {
      return Optional.empty();
    }
    int token = s.tokenAt(first.number().start());
    return Optional.of(new Trigger(Frame.DATED, token, token, Trigger.Voice.NOUN, first.number()));
  }

  /** Where the telling ends: "and on Sunday 14, since a family came out together". */
  private static int end(Tagged s, int last) {
    int end = StatusReader.segmentEnd(s, last);
    for (int i = last + 1; i < end; i++) {
      if (s.low(i).equals(",") && REASONS.contains(s.low(i + 1))) {
        return i;
      }
    }
    return end;
  }

  /** A day that is past, for what lies ahead is told with a verb. */
  private static boolean isDay(DateMention date) {
    boolean day = date.value().precision() == Precision.DAY || date.value().weekday() != null;
    return day && !date.future();
  }

  /** "With Friday's operation 700 have come home": the day of something else. */
  private static boolean isOwner(Tagged s, DateMention date) {
    int last = s.lastToken(date.span());
    return s.low(last).endsWith("'s") || s.low(last + 1).matches("['’]s?");
  }

  private static boolean isOurs(Tagged s, Count count, Sides sides) {
    return count.head() == null
        || count.remains()
        || s.parties().stream()
            .anyMatch(p -> sides.contains(p.code()) && count.span().contains(p.span()));
  }

  /** The figure that stands nearest to a day, few words away. */
  static Optional<Count> nearest(Tagged s, DateMention date, List<Count> counts) {
    return counts.stream()
        .filter(c -> distance(s, date, c) <= REACH)
        .min(
            Comparator.<Count>comparingInt(c -> distance(s, date, c))
                .thenComparingInt(c -> c.span().start()));
  }

  private static int distance(Tagged s, DateMention date, Count count) {
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    int from = s.tokenAt(date.span().start());
    return from > last ? from - last : first - s.lastToken(date.span());
  }

  /** The mention with what it shares with the one before it: kind, and whose people they are. */
  static Mention goingOn(Mention mention, Mention before) {
    boolean bare =
        before != null
            && before.sentence() >= mention.sentence() - 1
            && mention.figures().stream().allMatch(f -> f.count().head() == null);
    if (!bare || !before.status().tookPlace() || !mention.rule().equals(Frame.DATED.id())) {
      return mention;
    }
    List<Received> whole =
        before.figures().stream()
            .filter(f -> f.kind() == Kind.SIDE || f.kind() == Kind.EACH)
            .toList();
    boolean one = whole.size() == 1 && mention.figures().size() == 1;
    List<Received> figures =
        mention.figures().stream()
            .map(f -> one && f.code() == null && f.kind() != Kind.EACH ? of(whole.get(0), f) : f)
            .toList();
    return mention.withType(before.type(), before.swap()).withFigures(figures);
  }

  private static Received of(Received before, Received figure) {
    return new Received(
        before.code(), before.kind(), figure.count(), figure.claimant(), Frame.DATED.id());
  }
}
