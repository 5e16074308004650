package exchangeline.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which date of a sentence is the handover's: the nearest to the trigger in its clause, else the
 * sentence's; never the date of a deal, of talks, of a capture; that of the report only for want of
 * another (dates-and-counts, §1).
 */
final class DateChoice {
  /** As far off as a date is that belongs to another noun: "Today's flights". */
  private static final int POSSESSED = 30;

  /** Tokens of "Friday's 95-for-95 prisoner swap". */
  private static final int POSSESSION = 6;

  private final Lexicon lexicon;

  DateChoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Figures that share a date.
   *
   * @param date or null
   * @param weak true for the date of the report
   * @param each true where an "each" told of the first figure holds for these too
   */
  record Share(DateMention date, boolean weak, List<Count> counts, boolean each) {
    Share(DateMention date, boolean weak, List<Count> counts) {
      this(date, weak, counts, false);
    }
  }

  /** "Freed 15 on Saturday; on 3 July another 15 are expected": those that lie behind. */
  static List<Share> over(List<Share> shares) {
    List<Share> over = shares.stream().filter(s -> s.date() == null || !s.date().future()).toList();
    return over.isEmpty() ? shares : over;
  }

  /** "1,212 on Wednesday and 1,200 on Friday" gives two shares, most sentences give one. */
  List<Share> shares(Tagged s, List<Trigger> found, List<Count> all, List<DateMention> ofOthers) {
    List<Count> counts = all.stream().filter(c -> !Bystander.isOfAside(s, c.span())).toList();
    List<DateMention> beyond =
        s.dates().stream()
            .filter(d -> !ofOthers.contains(d) && !isOfOther(s, d, nearest(s, d, found)))
            .filter(d -> !Bystander.isOfAnotherVerb(s, d, found))
            .filter(d -> !Bystander.isAheadOfFreed(s, d, found))
            .toList();
    List<DateMention> plain =
        beyond.stream().filter(d -> !Bystander.isOfAside(s, d.span())).toList();
    List<DateMention> own = plain.isEmpty() ? beyond : plain;
    List<Count> whole =
        counts.stream()
            .filter(
                c ->
                    c.relation() != Count.Relation.PART
                        && !(found.get(0).frame().equals(Frame.DATED)
                            && DatedFigures.isHeading(s, c))
                        && c.relation() != Count.Relation.CUMULATIVE)
            .toList();
    List<DateMention> news =
        own.stream().filter(d -> !isOfReport(s, d, nearest(s, d, found))).toList();
    List<DateMention> told = news.stream().filter(d -> !isYearOfOther(d, news)).toList();
    List<Share> daily = DailyFigures.shares(s, whole, told);
    if (!daily.isEmpty()) {
      return daily;
    }
    List<DateMention> days =
        told.stream()
            .filter(
                d ->
                    d.value().precision() == DateValue.Precision.DAY || d.value().weekday() != null)
            .toList();
    List<Share> months = ofMonths(s, told, whole);
    if (!months.isEmpty()) {
      return months;
    }
    List<Count> stages =
        days.size() >= 2 && isSumOfRest(whole) ? whole.subList(1, whole.size()) : whole;
    List<Count> beside =
        stages.size() == days.size()
            ? stages
            : days.stream()
                .flatMap(d -> DatedFigures.nearest(s, d, stages).stream())
                .distinct()
                .toList();
    if (beside.size() >= 2 && days.size() == beside.size() && DayShares.alternate(beside, days)) {
      return DayShares.of(s, beside, days, stages);
    }
    if (isListed(s, found) && whole.isEmpty()) {
      return days.stream().map(d -> new Share(d, false, List.of())).toList();
    }
    if (whole.size() == 1 && areBoth(s, days)) {
      return days.stream().map(d -> new Share(d, false, List.of())).toList();
    }
    Optional<DateMention> before = AfterUnits.day(s, found.get(0));
    if (before.isPresent()) {
      return List.of(new Share(before.get(), false, counts));
    }
    Optional<DateMention> clause = ofWhenClause(s, found.get(0));
    if (clause.isPresent()) {
      DateMention date = within(clause.get(), told);
      return List.of(new Share(DayPairs.whole(s, date), false, counts));
    }
    Optional<DateMention> strong =
        told.stream()
            .min(
                Comparator.<DateMention>comparingInt(d -> cost(s, d, nearest(s, d, found)))
                    .thenComparingInt(d -> d.span().start()));
    if (strong.isPresent()) {
      DateMention date = within(strong.get(), told);
      return List.of(new Share(DayPairs.whole(s, date), false, counts));
    }
    Optional<DateMention> weak = own.stream().findFirst();
    if (weak.isEmpty() && s.setting().date() != null) {
      return List.of(new Share(s.setting().date(), false, counts));
    }
    return List.of(new Share(weak.orElse(null), weak.isPresent(), counts));
  }

  /**
   * "2,003 bodies on August 5 and August 7": a sum over two days is no count of either (coding
   * manual, §3).
   */
  private static boolean areBoth(Tagged s, List<DateMention> days) {
    return days.size() == 2
        && s.words(s.lastToken(days.get(0).span()) + 1, s.tokenAt(days.get(1).span().start()))
            .matches(",? ?(?:and|&)(?: on)?(?: the)?")
        && !DayPairs.isSecond(s, days.get(1))
        && days.stream().noneMatch(DateMention::future);
  }

  /**
   * "April 2023, when 973 came home between the 14th and 17th": the days within the month; "in
   * spring, when ten came home in April": the month.
   */
  private static DateMention within(DateMention date, List<DateMention> told) {
    if (!date.value().precision().isPartOfYear() || !date.value().isPlaced()) {
      return date;
    }
    int next = told.indexOf(date) + 1;
    return told.stream()
        .skip(next)
        .limit(1)
        .filter(d -> d.value().isPlaced() && d.value().precision() != date.value().precision())
        .filter(d -> !d.value().start().isBefore(date.value().start()))
        .filter(d -> !d.value().end().isAfter(date.value().end()))
        .findFirst()
        .orElse(date);
  }

  /** "Let eight go in March and four on 2 December": as many figures as dates, each beside one. */
  private static List<Share> ofMonths(Tagged s, List<DateMention> all, List<Count> whole) {
    List<DateMention> told = all.stream().filter(d -> isDay(d) || isMonth(d)).toList();
    boolean months =
        told.size() >= 2 && told.size() == whole.size() && told.stream().anyMatch(d -> isMonth(d));
    long ahead =
        IntStream.range(0, months ? told.size() : 0)
            .filter(i -> whole.get(i).span().start() < told.get(i).span().start())
            .count();
    boolean beside =
        months
            && ahead % told.size() == 0
            && IntStream.range(0, told.size())
                .allMatch(i -> DatedFigures.isNear(s, told.get(i), whole.get(i)));
    return beside && DayShares.alternate(whole, told)
        ? DayShares.of(s, whole, told, whole)
        : List.of();
  }

  /** "2001 saw the first: in June of that year", "from 3 May to 4 June of this year". */
  static boolean isYearOfOther(DateMention date, List<DateMention> all) {
    return date.value().precision() == DateValue.Precision.YEAR
        && date.value().isPlaced()
        && all.stream()
            .map(DateMention::value)
            .filter(v -> v.isPlaced() && v.precision() != DateValue.Precision.YEAR)
            .anyMatch(v -> v.start().getYear() == date.value().start().getYear());
  }

  private static boolean isDay(DateMention date) {
    return date.value().precision() == DateValue.Precision.DAY;
  }

  private static boolean isMonth(DateMention date) {
    return date.value().precision() == DateValue.Precision.MONTH;
  }

  /** "There were exchanges on Monday, Tuesday and Friday": one on each day. */
  static boolean isListed(Tagged s, List<Trigger> found) {
    int noun = found.get(0).token();
    boolean plural = found.get(0).frame().kind().isNoun() && s.low(noun).endsWith("s");
    List<DateMention> days =
        s.dates().stream()
            .filter(d -> d.value().precision() == DateValue.Precision.DAY)
            .filter(d -> s.tokenAt(d.span().start()) > noun)
            .toList();
    boolean listed =
        plural && found.size() == 1 && days.size() > 1 && days.size() == s.dates().size();
    for (int i = 1; listed && i < days.size(); i++) {
      String gap =
          s.words(s.lastToken(days.get(i - 1).span()) + 1, s.tokenAt(days.get(i).span().start()));
      listed = gap.matches(",?( ?(and|on))*");
    }
    return listed && s.low(s.tokenAt(days.get(0).span().start()) - 1).matches("on|:");
  }

  /** "1,000 for 1,000: 390 on Friday, 307 on Saturday, 303 on Sunday": the first is the whole. */
  private static boolean isSumOfRest(List<Count> counts) {
    if (counts.size() < 3 || counts.stream().anyMatch(c -> c.quantity().best() == null)) {
      return false;
    }
    int rest = counts.stream().skip(1).mapToInt(c -> c.quantity().best()).sum();
    return counts.get(0).quantity().best() == rest;
  }

  /**
   * "since October 3, when the two had exchanged five each", "two weeks after Baku freed eight":
   * the date before such a clause.
   */
  static Optional<DateMention> ofWhenClause(Tagged s, Trigger trigger) {
    int start = StatusReader.segmentStart(s, trigger.token());
    Optional<DateMention> reckoned =
        s.dates().stream().filter(d -> isReckonedTo(s, d, trigger)).findFirst();
    if (reckoned.isPresent() || !s.low(start).equals("when")) {
      return reckoned;
    }
    return s.dates().stream()
        .filter(d -> s.lastToken(d.span()) < start && s.lastToken(d.span()) >= start - 2)
        .reduce((one, other) -> other);
  }

  /** "They ended the exchange in March 2003, when 941 went home": one date, of both clauses. */
  static boolean isOfBoth(Tagged s) {
    if (s.dates().size() != 1) {
      return false;
    }
    int at = s.tokenAt(s.dates().get(0).span().start());
    int behind = s.lastToken(s.dates().get(0).span()) + 1;
    boolean when = s.low(behind).equals("when") || s.words(behind, behind + 2).equals(", when");
    return when && s.low(at - 1).matches("in|on");
  }

  /** "two weeks after [Baku freed eight]". */
  private static boolean isReckonedTo(Tagged s, DateMention date, Trigger trigger) {
    int last = s.lastToken(date.span());
    return isReckoned(s, date)
        && last < trigger.token()
        && s.segment().get(last).equals(s.segment().get(trigger.token()));
  }

  /** "two weeks after", no date behind it: what follows is dated by it. */
  static boolean isReckoned(Tagged s, DateMention date) {
    return s.low(s.lastToken(date.span())).matches("after|before|to")
        && !s.low(s.lastToken(date.span()) + 1).matches("[.,;:)]")
        && s.tokenAt(date.span().start()) < s.lastToken(date.span());
  }

  /** True when the date can be the handover's: not that of a deal, a capture or the report. */
  boolean isEventDate(Tagged s, DateMention date, Trigger trigger) {
    boolean dated =
        date.value().isPlaced() || date.value().isOpen() || date.value().weekday() != null;
    return dated
        && !isOfOther(s, date, trigger)
        && !Bystander.isOfAnotherVerb(s, date, List.of(trigger))
        && !isOfReport(s, date, trigger);
  }

  private static Trigger nearest(Tagged s, DateMention date, List<Trigger> found) {
    return found.stream()
        .min(
            Comparator.<Trigger>comparingInt(t -> cost(s, date, t))
                .thenComparingInt(Trigger::token))
        .orElseThrow();
  }

  static int cost(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    int clauses = Math.abs(s.segment().get(at) - s.segment().get(trigger.token()));
    int vague =
        date.value().precision() == DateValue.Precision.DAY || date.value().weekday() != null
            ? 0
            : 20;
    boolean beyond = trigger.token() < at && Governors.endOfInsertion(s, trigger.token()) < at;
    int other = beyond || isPossessed(s, date, trigger) ? POSSESSED : 0;
    // "Let one go in May, and freed two in June": May is of the verb before.
    boolean next =
        at < trigger.token()
            && s.words(s.lastToken(date.span()) + 1, trigger.token())
                .matches(
                    ",? ?(?:and|then)(?: then| later| also)?"
                        + (trigger.frame().isSilent() ? "|[,;](?: and)?" : ""));
    return Math.abs(at - trigger.token()) + 12 * (next ? clauses + 1 : clauses) + vague + other;
  }

  /** "Today's flights come on top of the exchange of 14 April". */
  private static boolean isPossessed(Tagged s, DateMention date, Trigger trigger) {
    int last = s.lastToken(date.span());
    boolean owns = s.low(last).matches(".*['’]s") || s.low(last + 1).matches("['’]s");
    int gap = trigger.token() - last;
    return owns && !(gap > 0 && gap <= POSSESSION);
  }

  /** "In his address after Monday's exchange", "until a June 2022 prisoner swap". */
  private static boolean isOfNoun(Tagged s, DateMention date, Trigger trigger) {
    int behind = s.lastToken(date.span()) + 1;
    boolean owns = s.low(behind - 1).matches(".*['’]s") || s.low(behind).matches("['’]s");
    boolean attribute = s.low(s.tokenAt(date.span().start()) - 1).matches("an?|the|that");
    return (owns || attribute)
        && trigger.frame().kind().isNoun()
        && trigger.token() - behind >= 0
        && trigger.token() - behind <= 2
        && s.words(behind, trigger.token()).matches("[\\p{L}'’ -]*");
  }

  /** "the deal of June 2", "since 6 August", "captured in 2022". */
  private boolean isOfOther(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    if (isReckoned(s, date)) {
      return !isReckonedTo(s, date, trigger);
    }
    if (isOfNoun(s, date, trigger)) {
      return false;
    }
    if (AfterUnits.is(s, trigger) && at < StatusReader.segmentStart(s, trigger.token())) {
      return true;
    }
    if (Bystander.is(s, date, trigger) || isOfPassive(s, date, trigger)) {
      return true;
    }
    return OtherThings.areDated(s, date, trigger);
  }

  /** "The exchange had been saved on Thursday": the day of the saving. */
  private boolean isOfPassive(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    if (!trigger.frame().kind().isNoun()
        || !s.segment().get(at).equals(s.segment().get(trigger.token()))) {
      return false;
    }
    for (int i = at - 1; i > trigger.last(); i--) {
      if (s.tag(i).equals("VERB")) {
        return s.low(i - 1).matches("was|were|been|being|is|are")
            && !lexicon.carryAfter().contains(s.low(i))
            && !lexicon.carryAfter().contains(s.words(i, i + 2));
      }
    }
    return false;
  }

  /**
   * "announced on July 23", "said on Friday that": the verb of saying is nearer than the trigger.
   */
  private boolean isOfReport(Tagged s, DateMention date, Trigger trigger) {
    if (s.setting().entry() && date.span().equals(s.setting().date().span())) {
      return false;
    }
    // "Both confirmed Sunday's handover": its day, not that of the confirming.
    if (isOfNoun(s, date, trigger)) {
      return false;
    }
    int at = s.tokenAt(date.span().start());
    int last = s.lastToken(date.span());
    boolean ahead =
        at < trigger.token() && s.segment().get(at).equals(s.segment().get(trigger.token()));
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      // "As reported, on 11 June Juba freed 40": the comma closes the report.
      if (ahead && s.low(i).equals(",")) {
        break;
      }
      if (lexicon.reporting().contains(s.low(i)) && s.tag(i).matches("VERB|AUX")) {
        return true;
      }
      if (!s.tag(i).matches("ADP|ADV|DET|PROPN|PUNCT")) {
        break;
      }
    }
    if (trigger.token() < at && s.segment().get(at).equals(s.segment().get(trigger.token()))) {
      return ReportDays.isOfTelling(s, trigger, at);
    }
    for (int i = last + 1; i < Math.min(s.size(), last + 10); i++) {
      if (i == trigger.token()) {
        return false;
      }
      boolean said = lexicon.reporting().contains(s.low(i)) && s.tag(i).matches("VERB|AUX");
      // "In June, days after declaring a truce, Juba freed 40"
      if (said && !s.low(i).endsWith("ing")) {
        return at <= 2;
      }
    }
    return false;
  }
}
