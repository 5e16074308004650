package exchangeline.reading;

import exchangeline.text.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The day of a dateline or of a stamp, where no other day of publication is known: a wire's "ADEN,
 * May 3 (XYZ) – Forty captives were freed on Friday" is written on that Friday, whatever its year.
 */
final class Datelines {
  /** A year like most: what lies across the end of February is left open. */
  private static final int COMMON_YEAR = 2023;

  private static final int WEEK = 7;

  /** Sentences. */
  private static final int LEAD = 6;

  private Datelines() {}

  /** The dates, the weekdays behind a dateline reckoned from its day. */
  static List<List<DateMention>> applied(List<Sentence> sentences, List<List<DateMention>> dates) {
    for (int i = 0; i < sentences.size(); i++) {
      List<DateMention> here = dates.get(i);
      if (!here.isEmpty() && Bystander.isDateline(sentences.get(i), here.get(0))) {
        DateValue day = here.get(0).value();
        Optional<DayOfWeek> weekday =
            day.weekday() != null
                ? Optional.of(day.weekday())
                : here.stream()
                    .skip(1)
                    .filter(Datelines::isBare)
                    .map(Datelines::weekday)
                    .findFirst();
        return day.isOpen() && day.precision() == DateValue.Precision.DAY && weekday.isPresent()
            ? from(i, day.openStart(), weekday.get(), dates)
            : dates;
      }
    }
    return stamped(sentences, dates);
  }

  /** "Here on Tuesday, Aug. 19": a day of the news with its weekday, in the lead. */
  private static Optional<DateMention> told(List<List<DateMention>> dates) {
    return dates.stream()
        .limit(LEAD)
        .flatMap(List::stream)
        .filter(d -> d.value().isOpen() && d.value().precision() == DateValue.Precision.DAY)
        .filter(d -> weekday(d) != null && !d.future())
        .findFirst();
  }

  /**
   * "19:02 17.10." over "… was held on Thursday": the first weekday told is that of the stamp,
   * where it bears none.
   */
  private static List<List<DateMention>> stamped(
      List<Sentence> sentences, List<List<DateMention>> dates) {
    Optional<MonthDay> day = Stamp.of(sentences, dates);
    Optional<DayOfWeek> own =
        dates.stream()
            .flatMap(List::stream)
            .filter(d -> d.value().isOpen() && day.isPresent())
            .filter(d -> day.get().equals(d.value().openStart()))
            .flatMap(d -> Optional.ofNullable(weekday(d)).stream())
            .findFirst();
    Optional<DayOfWeek> weekday =
        own.or(
            () ->
                dates.stream()
                    .flatMap(List::stream)
                    .filter(Datelines::isBare)
                    .map(Datelines::weekday)
                    .findFirst());
    Optional<DateMention> told = told(dates);
    if (day.isEmpty() && told.isPresent()) {
      DateMention lead = told.get();
      return from(0, lead.value().openStart(), weekday(lead), dates);
    }
    if (weekday.isEmpty()) {
      return dates;
    }
    return day.map(d -> from(0, d, weekday.orElseThrow(), dates)).orElse(dates);
  }

  private static DayOfWeek weekday(DateMention date) {
    return date.value().weekday();
  }

  /** "On Friday", told as past. */
  private static boolean isBare(DateMention date) {
    DateValue value = date.value();
    return value.weekday() != null && !value.isPlaced() && !value.isOpen() && !date.future();
  }

  private static List<List<DateMention>> from(
      int dateline, MonthDay day, DayOfWeek weekday, List<List<DateMention>> dates) {
    List<List<DateMention>> all = new ArrayList<>(dates.subList(0, dateline));
    for (List<DateMention> found : dates.subList(dateline, dates.size())) {
      all.add(
          found.stream()
              .map(
                  d ->
                      isBare(d)
                          ? reckoned(d, day, weekday)
                          : isToday(d) ? today(d, day, weekday) : d)
              .toList());
    }
    return List.copyOf(all);
  }

  /** "Today", "this morning", told as past. */
  private static boolean isToday(DateMention date) {
    DateValue value = date.value();
    return date.text().matches("(?i)today|this (?:morning|afternoon|evening)|earlier today")
        && !value.isPlaced()
        && !value.isOpen()
        && !date.future();
  }

  private static DateMention today(DateMention date, MonthDay day, DayOfWeek weekday) {
    return new DateMention(
        date.span(),
        date.text(),
        DateValue.open(day, day, DateValue.Precision.DAY).withWeekday(weekday),
        date.anchor(),
        false,
        date.conflict());
  }

  /** The last such weekday up to the day of the dateline. */
  private static DateMention reckoned(DateMention date, MonthDay day, DayOfWeek weekday) {
    int back = Math.floorMod(weekday.getValue() - weekday(date).getValue(), WEEK);
    LocalDate told = day.atYear(COMMON_YEAR).minusDays(back);
    boolean leap = day.getMonth() == Month.MARCH && told.getMonth() == Month.FEBRUARY;
    if (leap || (back > 0 && date.text().contains(" "))) {
      return date;
    }
    MonthDay open = MonthDay.from(told);
    return new DateMention(
        date.span(),
        date.text(),
        DateValue.open(open, open, DateValue.Precision.DAY).withWeekday(weekday(date)),
        date.anchor(),
        false,
        date.conflict());
  }
}
