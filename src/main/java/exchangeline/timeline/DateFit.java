package exchangeline.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Modifier;
import exchangeline.reading.DateValue.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How two dates stand to each other.
 *
 * @param kind the verdict
 * @param because the same in words
 */
record DateFit(Kind kind, String because) {

  /** The verdicts, from agreement to contradiction. */
  enum Kind {
    SAME,
    /** One day apart: a time zone or a late report, if all else agrees. */
    NEAR,
    /** One day apart, and the later is only a day of publication. */
    LATE,
    /** The less exact one allows the other. */
    ADMITTED,
    /** Nothing to be said. */
    OPEN,
    APART
  }

  static DateFit of(DateValue a, DateValue b) {
    DateShape shapeOfA = DateShape.of(a);
    DateShape shapeOfB = DateShape.of(b);
    return shapeOfA.compareTo(shapeOfB) <= 0
        ? ordered(a, shapeOfA, b, shapeOfB)
        : ordered(b, shapeOfB, a, shapeOfA);
  }

  /** {@code a} places its event at least as closely as {@code b}. */
  private static DateFit ordered(DateValue a, DateShape shapeOfA, DateValue b, DateShape shapeOfB) {
    if (!weekdaysFit(a, b)) {
      return new DateFit(Kind.APART, "the weekday does not fit");
    }
    return switch (shapeOfB) {
      case DAY -> days(a, b);
      case RANGE -> ranges(a, b);
      case COARSE -> coarse(a, shapeOfA, b);
      case OPEN -> open(a, shapeOfA, b);
      case NONE -> new DateFit(shapeOfA == DateShape.NONE ? Kind.SAME : Kind.ADMITTED, "undated");
    };
  }

  private static DateFit days(DateValue a, DateValue b) {
    long apart =
        Math.max(
            Math.abs(DAYS.between(a.start(), b.start())), Math.abs(DAYS.between(a.end(), b.end())));
    if (apart == 0) {
      return new DateFit(Kind.SAME, "same day");
    }
    String words = apart == 1 ? "dates one day apart" : "dates " + apart + " days apart";
    boolean stated = a.basis() == Basis.STATED && b.basis() == Basis.STATED;
    DateValue later = a.start().isAfter(b.start()) ? a : b;
    if (apart == 1 && later.basis() == Basis.PUBLICATION) {
      return new DateFit(Kind.LATE, words + ", the later that of publication");
    }
    return new DateFit(
        apart == 1 ? Kind.NEAR : Kind.APART, words + (stated ? ", both stated" : ""));
  }

  private static DateFit ranges(DateValue a, DateValue b) {
    return a.start().equals(b.start()) && a.end().equals(b.end())
        ? new DateFit(Kind.SAME, "same range of days")
        : new DateFit(Kind.APART, "a range of days never holds another date");
  }

  private static DateFit coarse(DateValue a, DateShape shapeOfA, DateValue b) {
    if (shapeOfA == DateShape.COARSE) {
      if (a.start().equals(b.start()) && a.end().equals(b.end())) {
        return a.modifier() == b.modifier()
            ? new DateFit(Kind.SAME, "same " + a.precision().code())
            : new DateFit(Kind.OPEN, "same " + a.precision().code());
      }
      boolean overlap = !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
      return overlap
          ? new DateFit(Kind.OPEN, "the " + b.precision().code() + " allows it")
          : new DateFit(Kind.APART, "dates do not overlap");
    }
    if (shapeOfA == DateShape.RANGE) {
      return new DateFit(Kind.APART, "a range of days never holds another date");
    }
    LocalDate earliest = a.basis() == Basis.PUBLICATION ? a.start().minusDays(1) : a.start();
    boolean inside = !a.end().isBefore(b.start()) && !earliest.isAfter(b.end());
    return inside && modifierFits(a.start(), b)
        ? new DateFit(Kind.ADMITTED, "the day lies in the " + b.precision().code())
        : new DateFit(Kind.APART, "the day lies outside the " + b.precision().code());
  }

  private static DateFit open(DateValue a, DateShape shapeOfA, DateValue b) {
    if (shapeOfA == DateShape.OPEN) {
      boolean same = a.openStart().equals(b.openStart()) && a.openEnd().equals(b.openEnd());
      if (same) {
        return new DateFit(Kind.SAME, "same date without year");
      }
      return a.precision() == Precision.DAY && b.precision() == Precision.DAY
          ? new DateFit(Kind.APART, "different days of the year")
          : new DateFit(Kind.OPEN, "years open");
    }
    if (shapeOfA == DateShape.COARSE) {
      return new DateFit(Kind.OPEN, "year open");
    }
    boolean fits =
        shapeOfA == DateShape.RANGE
            ? b.precision() != Precision.MONTH
                && MonthDay.from(a.start()).equals(b.openStart())
                && MonthDay.from(a.end()).equals(b.openEnd())
            : b.precision() != Precision.RANGE && within(MonthDay.from(a.start()), b);
    boolean near =
        shapeOfA == DateShape.DAY
            && b.precision() == Precision.DAY
            && (MonthDay.from(a.start().minusDays(1)).equals(b.openStart())
                || MonthDay.from(a.start().plusDays(1)).equals(b.openStart()));
    if (near) {
      return new DateFit(Kind.NEAR, "one day apart, year open");
    }
    return fits && (b.precision() != Precision.MONTH || modifierFits(a.start(), b))
        ? new DateFit(Kind.ADMITTED, "same day and month, year open")
        : new DateFit(Kind.APART, "day and month differ");
  }

  private static boolean within(MonthDay day, DateValue open) {
    boolean after = !day.isBefore(open.openStart());
    boolean before = !day.isAfter(open.openEnd());
    return open.openEnd().isBefore(open.openStart()) ? after || before : after && before;
  }

  /** Early, mid and late are told of a month; the thirds overlap, as speakers' do. */
  private static boolean modifierFits(LocalDate day, DateValue coarse) {
    Modifier modifier = coarse.modifier();
    if (modifier == null || coarse.precision() != Precision.MONTH) {
      return true;
    }
    int of = day.getDayOfMonth();
    return switch (modifier) {
      case EARLY -> of <= 13;
      case MID -> of >= 8 && of <= 23;
      case LATE -> of >= 18;
    };
  }

  private static boolean weekdaysFit(DateValue a, DateValue b) {
    if (DateShape.of(a) == DateShape.DAY && !a.start().equals(a.end())) {
      return true;
    }
    DayOfWeek of = weekday(a);
    // A weekday beside a full date is only checked when the date was read: it never moves the date.
    DayOfWeek other = weekday(b);
    boolean comparable = DateShape.of(b).compareTo(DateShape.OPEN) >= 0;
    return !comparable || of == null || other == null || of == other;
  }

  private static DayOfWeek weekday(DateValue date) {
    return DateShape.of(date) == DateShape.DAY ? date.start().getDayOfWeek() : date.weekday();
  }
}
