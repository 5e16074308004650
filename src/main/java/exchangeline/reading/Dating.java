package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dates of an article's sentences, read with what its layout says of them: an entry of a
 * chronology looks back and takes its year from the heading above or from the entry before, a
 * weekday below a day is reckoned from that day.
 *
 * @param dates of each sentence, in text order
 * @param settings of each sentence
 */
record Dating(List<List<DateMention>> dates, List<Setting> settings) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * Finds all dates of an article.
   *
   * @param finder of the language
   * @param sentences of the article
   * @param published or null
   * @param parties codes of all actors that the article names
   */
  static Dating of(
      DateFinder finder, List<Sentence> sentences, LocalDate published, Set<String> parties) {
    List<List<DateMention>> plain = find(finder, sentences, published, parties, null);
    Outline outline = Outline.of(sentences, plain);
    List<Setting> settings = outline.settings(plain);
    if (settings.stream().allMatch(Setting.NONE::equals)) {
      return new Dating(plain, settings);
    }
    List<List<DateMention>> dates = find(finder, sentences, published, parties, outline);
    return new Dating(dates, outline.settings(dates));
  }

  private static List<List<DateMention>> find(
      DateFinder finder,
      List<Sentence> sentences,
      LocalDate published,
      Set<String> parties,
      Outline outline) {
    List<List<DateMention>> dates = new ArrayList<>();
    LocalDate previousDay = null;
    Entries entries = new Entries();
    for (Sentence sentence : sentences) {
      int i = sentence.index();
      DateContext context = new DateContext(published, previousDay, true, parties);
      List<DateMention> found;
      if (outline != null && outline.opens(i)) {
        Integer year = outline.yearAbove(i);
        found =
            year != null
                ? inYear(finder.find(sentence, context.reckonedFrom(null)), year)
                : entries.follow(finder, sentence, context.inChronicle(published));
      } else if (outline != null && outline.dayAround(i, dates) != null) {
        found = finder.find(sentence, context.reckonedFrom(outline.dayAround(i, dates)));
      } else {
        found = finder.find(sentence, context);
      }
      dates.add(found);
      previousDay = lastDay(found, previousDay);
    }
    return dates;
  }

  /**
   * A yearless entry follows one that states its year: "12 June 2021 … 3 July … 4 October 2022".
   */
  private static final class Entries {
    private LocalDate stated;
    private boolean descending;

    List<DateMention> follow(DateFinder finder, Sentence sentence, DateContext context) {
      List<DateMention> found = finder.find(sentence, context);
      DateMention first = found.get(0);
      boolean full = YEAR.matcher(first.text()).find() && first.value().isPlaced();
      if (full) {
        descending = stated != null && first.value().start().isBefore(stated);
        stated = first.value().start();
        return found;
      }
      if (stated == null) {
        return found;
      }
      List<DateMention> open = finder.find(sentence, context.reckonedFrom(null));
      if (!open.get(0).value().isOpen()) {
        return found;
      }
      MonthDay day = open.get(0).value().openStart();
      LocalDate same = day.atYear(stated.getYear());
      int shift = descending ? (same.isAfter(stated) ? -1 : 0) : (same.isBefore(stated) ? 1 : 0);
      stated = day.atYear(stated.getYear() + shift);
      return inYear(open, stated.getYear());
    }
  }

  private static List<DateMention> inYear(List<DateMention> found, int year) {
    return found.stream()
        .map(
            d ->
                d.value().isOpen()
                    ? new DateMention(
                        d.span(),
                        d.text(),
                        d.value().atYear(year, Basis.INFERRED),
                        DateMention.Anchor.NARRATIVE,
                        false,
                        d.conflict())
                    : d)
        .toList();
  }

  private static LocalDate lastDay(List<DateMention> found, LocalDate before) {
    LocalDate day = before;
    for (DateMention date : found) {
      if (date.value().isPlaced() && date.value().precision() == Precision.DAY) {
        day = date.value().start();
      }
    }
    return day;
  }
}
