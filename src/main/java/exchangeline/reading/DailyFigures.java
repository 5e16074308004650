package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One figure for each of several days: "From 3 to 5 May, 40 bodies a day" tells of three handovers
 * (coding manual, §3).
 */
final class DailyFigures {
  /** Longer periods are told by an average. */
  private static final int MOST = 7;

  /** A year with a 29 February, in which every yearless day exists. */
  private static final int LEAP_YEAR = 2000;

  private static final int REACH = 8;

  private static final Pattern DAILY =
      Pattern.compile(
          "(?:.* )?(?:(?:each|every|per|a|each single|every single) day|daily|each of (?:the|these|those)"
              + " (?:\\w+ )?days|on each of them)(?: .*)?");

  private DailyFigures() {}

  /** A share of the figures that are told of each day, for every day; empty without such. */
  static List<DateChoice.Share> shares(Tagged s, List<Count> counts, List<DateMention> dates) {
    List<Count> behind = counts.stream().filter(c -> isDaily(s, c)).toList();
    List<Count> daily =
        behind.isEmpty() ? counts.stream().filter(c -> isOfEachDay(s, c)).toList() : behind;
    List<DateMention> days = days(dates);
    if (daily.isEmpty() || days.size() < 2 || days.size() > MOST) {
      return List.of();
    }
    return days.stream().map(day -> new DateChoice.Share(day, false, daily)).toList();
  }

  /** "40 bodies a day". */
  private static boolean isDaily(Tagged s, Count count) {
    int last = s.lastToken(count.span());
    int to = last + 1;
    while (to <= last + REACH && !s.tag(to).matches("NUM|")) {
      to++;
    }
    return DAILY.matcher(s.words(last + 1, to)).matches();
  }

  /** "Each day 40 bodies were handed over". */
  private static boolean isOfEachDay(Tagged s, Count count) {
    int first = s.tokenAt(count.span().start());
    int from = first;
    while (from > first - REACH && !s.tag(from - 1).matches("NUM|")) {
      from--;
    }
    return DAILY.matcher(s.words(from, first)).matches();
  }

  /** All days that are told, those of a period one by one. */
  private static List<DateMention> days(List<DateMention> dates) {
    List<DateMention> days = new ArrayList<>();
    for (DateMention date : dates) {
      List<DateMention> own =
          switch (date.value().precision()) {
            case DAY -> List.of(date);
            case RANGE -> daysOf(date);
            default -> List.<DateMention>of();
          };
      own.stream()
          .filter(d -> days.stream().noneMatch(x -> x.value().edtf().equals(d.value().edtf())))
          .forEach(days::add);
    }
    return days;
  }

  /** The days of a period one by one, eight at most. */
  static List<DateMention> daysOf(DateMention period) {
    DateValue value = period.value();
    LocalDate from = value.isPlaced() ? value.start() : value.openStart().atYear(LEAP_YEAR);
    LocalDate to = value.isPlaced() ? value.end() : value.openEnd().atYear(LEAP_YEAR);
    List<DateMention> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to) && days.size() <= MOST; day = day.plusDays(1)) {
      MonthDay open = MonthDay.from(day);
      DateValue one =
          value.isPlaced()
              ? DateValue.day(day, value.basis() == Basis.STATED ? Basis.STATED : Basis.RELATIVE)
              : DateValue.open(open, open, Precision.DAY);
      days.add(
          new DateMention(
              period.span(),
              period.text(),
              one,
              period.anchor(),
              period.future(),
              period.conflict()));
    }
    return days;
  }
}
