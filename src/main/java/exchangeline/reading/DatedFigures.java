package exchangeline.reading;

import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Received.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Figures beside days go on telling of transfers behind a sentence about one, without a word for
 * it: "On the Thursday it was 40.", "49 on 13 May, and on 14 May another 103".
 */
final class DatedFigures {
  /** Tokens between a day and its figure: "On Sunday there came another 40". */
  private static final int REACH = 6;

  /** What may stand between a month and its figure: "In March 2024 (230) it was more". */
  private static final Pattern LINK =
      Pattern.compile("((followed|on|in|of|,|\\(|\\)|:|–|—|with|another|a|further|again) ?){0,3}");

  private static final Set<Count.Relation> TOLD =
      Set.of(Count.Relation.NONE, Count.Relation.ANAPHOR, Count.Relation.SUM);

  private static final Set<Count.Relation> OTHERS =
      Set.of(Count.Relation.DISTRACTOR, Count.Relation.CUMULATIVE);

  private static final Set<String> REASONS = Set.of("since", "because", "as", "although", "though");

  /** "At 10 on Monday", "page 4 of 12 May": what such a word stands before counts nobody. */
  private static final Pattern LABEL =
      Pattern.compile(
          "at|by|around|until|till|from|before|after|past|page|part|day|number|no|article|aged?|about|between");

  private DatedFigures() {}

  /**
   * The first figure of a sentence that consists of days and figures; empty when a verb says what
   * happened, or when people are counted who need not be captives.
   */
  static Optional<Trigger> implied(Tagged s, Sides sides, Chronology chronology) {
    List<Count> told =
        s.counts().stream()
            .filter(c -> TOLD.contains(c.relation()))
            // "With 76 (sixty soldiers, the rest civilians)"
            .filter(c -> !isBracketed(s, c) || isBesideAny(s, c))
            .filter(c -> !isHeading(s, c))
            .toList();
    boolean others = s.counts().stream().anyMatch(c -> OTHERS.contains(c.relation()));
    boolean row = isRow(s, told);
    boolean ours =
        told.stream()
            .allMatch(c -> (row || isOurs(s, c, sides) || isItem(s, c)) && !isLabelled(s, c));
    if (others || !ours || told.isEmpty() || !isBesideAny(s, told.get(0))) {
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
    int token = s.tokenAt(first.number().start());
    return Optional.of(new Trigger(Frame.DATED, token, token, Trigger.Voice.NOUN, first.number()));
  }

  /** "In 2003 there were three: 100 men in February, 243 on 1 September": each has its date. */
  private static boolean isRow(Tagged s, List<Count> told) {
    int first = told.isEmpty() ? 0 : s.tokenAt(told.get(0).span().start());
    return told.size() > 1
        && s.low(first - 1).equals(":")
        && told.stream().allMatch(c -> isBesideAny(s, c));
  }

  /** "Five men in October.": a sentence that is nothing else. */
  private static boolean isItem(Tagged s, Count count) {
    int next = s.lastToken(count.span()) + 1;
    return s.tokenAt(count.span().start()) == 0
        && s.low(next).matches("in|on")
        && s.dates().stream().anyMatch(d -> s.tokenAt(d.span().start()) <= next + 2)
        && IntStream.range(0, s.size()).noneMatch(i -> s.tag(i).matches("VERB|AUX"));
  }

  /** "In 2003 there were three:" */
  static boolean isHeading(Tagged s, Count count) {
    return count.head() == null && s.low(s.lastToken(count.span()) + 1).equals(":");
  }

  private static boolean isBracketed(Tagged s, Count count) {
    return s.low(s.tokenAt(count.span().start()) - 1).equals("(");
  }

  private static boolean isBesideAny(Tagged s, Count count) {
    return s.dates().stream().anyMatch(d -> isBeside(s, count, d));
  }

  /** A month or a year says less of what stands beside it than a day does. */
  private static boolean isBeside(Tagged s, Count count, DateMention date) {
    if (date.future() || isOwner(s, date)) {
      return false;
    }
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    int day = s.tokenAt(date.span().start());
    if (isDay(date) && !isBracketed(s, count)) {
      return distance(s, date, count) <= REACH;
    }
    int end = s.lastToken(date.span());
    return (last < day && isLink(s, last + 1, day)) || (end < first && isLink(s, end + 1, first));
  }

  private static boolean isLink(Tagged s, int from, int to) {
    return LINK.matcher(s.words(from, to)).matches();
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

  /** True for clock times, pages and ages. */
  private static boolean isLabelled(Tagged s, Count count) {
    return LABEL.matcher(s.low(s.tokenAt(count.span().start()) - 1)).matches();
  }

  /** Days that are past, for what lies ahead is told with a verb. */
  private static boolean isDay(DateMention date) {
    Precision precision = date.value().precision();
    boolean day = precision == Precision.DAY || precision == Precision.RANGE;
    return (day || date.value().weekday() != null) && !date.future();
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

  /** True for a figure few words from a date. */
  static boolean isNear(Tagged s, DateMention date, Count count) {
    return distance(s, date, count) <= REACH;
  }

  private static int distance(Tagged s, DateMention date, Count count) {
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    int from = s.tokenAt(date.span().start());
    return from > last ? from - last : first - s.lastToken(date.span());
  }

  /** The mention with what it shares with the one before it: kind, and whose people they are. */
  static Mention goingOn(Mention mention, Mention before) {
    boolean follows =
        mention.rule().equals(Frame.DATED.id())
            && before != null
            && before.sentence() >= mention.sentence() - 1
            && before.status().tookPlace();
    if (!follows) {
      return mention;
    }
    boolean bare = mention.figures().stream().allMatch(f -> f.count().head() == null);
    boolean other = (mention.type() == EventType.BODIES) != (before.type() == EventType.BODIES);
    if (other && !bare) {
      return mention;
    }
    List<Received> whole =
        before.figures().stream()
            .filter(f -> f.kind() == Kind.SIDE || f.kind() == Kind.EACH)
            .toList();
    Received one = whole.size() == 1 && mention.figures().size() == 1 ? whole.get(0) : null;
    List<Received> figures =
        mention.figures().stream()
            .map(f -> f.kind() == Kind.ONE && f.code() == null ? of(one, before.swap(), f) : f)
            .toList();
    Mention same = mention.withFigures(figures);
    return mention.swap() && !bare ? same : same.withType(before.type(), before.swap());
  }

  private static Received of(Received one, boolean swap, Received figure) {
    String code = one == null ? null : one.code();
    Kind kind = one != null ? one.kind() : swap ? Kind.AMBIGUOUS : figure.kind();
    return new Received(code, kind, figure.count(), figure.claimant(), Frame.DATED.id());
  }
}
