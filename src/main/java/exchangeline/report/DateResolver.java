package exchangeline.report;

import exchangeline.article.Article;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses an event's date among those of its mentions, and finds the year where none is given. */
record DateResolver(Article article, List<DateMention> dates, Optional<YearInference> years) {

  /**
   * The date and the mention that states it.
   *
   * @param stated null when no words give the date
   */
  record Resolved(DateValue value, DateMention stated) {}

  /** Words that tell of a second handover on the occasion of the first. */
  private static final Pattern WITH =
      Pattern.compile(
          "(?i)\\b(?:also|as well|too|in addition|together with|alongside|besides"
              + "|(?:in the course of|during|as part of|within) the (?:exchange|swap|handover))\\b");

  /** The rank of a date that stays open: "tomorrow" without a day of publication. */
  private static final int UNKNOWN = 6;

  /** Sentences between the two. */
  private static final int REACH = 4;

  /** Days of publication come from other time zones. */
  private static final int SLACK = 2;

  /** The dates of all events of the article; where one of them has a year, it helps the others. */
  List<Resolved> resolveAll(List<Draft> drafts) {
    List<Resolved> own = drafts.stream().map(this::resolve).toList();
    List<Resolved> resolved =
        IntStream.range(0, own.size())
            .mapToObj(i -> own.get(i).stated() == null ? beside(i, drafts, own) : own.get(i))
            .toList();
    Optional<LocalDate> anchor =
        resolved.stream()
            .map(Resolved::value)
            .filter(v -> v.isPlaced() && v.precision() == Precision.DAY)
            .map(DateValue::start)
            .max(Comparator.naturalOrder());
    if (anchor.isEmpty()) {
      return resolved;
    }
    List<Resolved> placed =
        resolved.stream()
            .map(r -> new Resolved(YearInference.near(r.value(), anchor.get()), r.stated()))
            .toList();
    return placed.stream().map(r -> onDayOf(r, placed)).toList();
  }

  /** "Also on Thursday" in a text that tells of the 5th and the 7th: the one that is a Thursday. */
  private static Resolved onDayOf(Resolved open, List<Resolved> all) {
    DayOfWeek weekday = open.value().weekday();
    if (weekday == null || open.value().isPlaced() || open.value().isOpen()) {
      return open;
    }
    List<LocalDate> days =
        all.stream()
            .map(Resolved::value)
            .filter(v -> v.isPlaced() && v.precision() == Precision.DAY)
            .map(DateValue::start)
            .filter(day -> day.getDayOfWeek() == weekday)
            .distinct()
            .toList();
    return days.size() == 1
        ? new Resolved(DateValue.day(days.get(0), Basis.INFERRED), open.stated())
        : open;
  }

  /**
   * "Forty men came home on Monday. The bodies of three were handed over as well": the dead of the
   * day of the living, or the other way round.
   */
  private Resolved beside(int i, List<Draft> drafts, List<Resolved> resolved) {
    Mention first = drafts.get(i).mentions().get(0);
    boolean told = WITH.matcher(first.quote().in(article.text())).find();
    return IntStream.range(0, i)
        .filter(j -> told && drafts.get(j).remains() != drafts.get(i).remains())
        .filter(j -> first.sentence() - drafts.get(j).lastSentence() <= REACH)
        .filter(j -> drafts.get(j).lastSentence() <= first.sentence())
        .mapToObj(resolved::get)
        .filter(r -> r.stated() != null)
        .reduce((one, other) -> other)
        .orElse(resolved.get(i));
  }

  private Resolved resolve(Draft draft) {
    List<DateMention> strong = mentions(draft, false);
    List<DateMention> weak = mentions(draft, true);
    Optional<DateMention> best =
        Stream.of(strong, weak)
            .map(list -> list.stream().filter(d -> rank(d.value()) < UNKNOWN).min(byTrust()))
            .flatMap(Optional::stream)
            .findFirst();
    if (strong.stream().noneMatch(d -> rank(d.value()) < UNKNOWN)) {
      Optional<Resolved> truce = new TruceSpan(article.text(), dates).of(draft);
      if (truce.isPresent()) {
        return truce.get();
      }
    }
    best = best.or(() -> StandingDate.of(draft, dates, article));
    if (best.isEmpty()) {
      // "Three weeks later the junta let him go", after a month: of the tale, not of the news.
      boolean tale = strong.stream().anyMatch(d -> d.anchor() == DateMention.Anchor.NARRATIVE);
      return new Resolved(tale ? DateValue.unknown() : fallback(draft), null);
    }
    DateValue value = best.get().value();
    if (value.isOpen()) {
      Optional<DayOfWeek> weekday = weekday(strong, weak);
      value =
          years.isPresent() && !draft.previous()
              ? years.get().place(value, weekday.orElse(value.weekday()))
              : value;
      if (value.isPlaced() && value.weekday() != null) {
        value = value.withWeekday(null);
      }
    }
    return new Resolved(past(value, best.get()), best.get());
  }

  /** What took place lies behind, even when its yearless date is nearer ahead. */
  private DateValue past(DateValue value, DateMention stated) {
    LocalDate published = article.published();
    boolean ahead =
        published != null
            && value.isPlaced()
            && value.basis() == Basis.RELATIVE
            && (value.precision() == Precision.DAY || value.precision() == Precision.MONTH)
            && value.start().isAfter(published.plusDays(SLACK));
    if (!ahead) {
      return value;
    }
    if (value.precision() == Precision.MONTH) {
      LocalDate month = value.start().minusYears(1);
      return stated.future() || month.isAfter(published)
          ? value
          : DateValue.month(month.getYear(), month.getMonth(), Basis.RELATIVE);
    }
    boolean weekday = stated.text().chars().noneMatch(Character::isDigit);
    LocalDate day = weekday ? value.start().minusDays(7) : value.start().minusYears(1);
    return day.isAfter(published) ? value : DateValue.day(day, Basis.RELATIVE);
  }

  /** Nothing but the publication date is known: the lowest trust, and only for the news itself. */
  private DateValue fallback(Draft draft) {
    LocalDate published = article.published();
    return published == null || !draft.main()
        ? DateValue.unknown()
        : DateValue.day(published, Basis.PUBLICATION);
  }

  private static List<DateMention> mentions(Draft draft, boolean weak) {
    List<DateMention> dates = new ArrayList<>();
    for (Mention mention : draft.mentions()) {
      if (mention.date() != null && mention.weakDate() == weak) {
        dates.add(mention.date());
      }
    }
    return dates;
  }

  private static Comparator<DateMention> byTrust() {
    return Comparator.<DateMention>comparingInt(d -> rank(d.value()))
        .thenComparingInt(d -> d.span().start());
  }

  private static int rank(DateValue date) {
    boolean day = date.precision() == Precision.DAY;
    if (date.isPlaced()) {
      return day ? 0 : date.precision() == Precision.RANGE ? 3 : 4;
    }
    if (date.isOpen()) {
      return day ? 1 : 5;
    }
    return date.weekday() != null ? 2 : UNKNOWN;
  }

  private static Optional<DayOfWeek> weekday(List<DateMention> strong, List<DateMention> weak) {
    List<DayOfWeek> days =
        Stream.concat(strong.stream(), weak.stream())
            .map(d -> d.value().weekday())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }
}
