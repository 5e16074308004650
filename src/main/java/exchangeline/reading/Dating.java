package exchangeline.reading;

import exchangeline.reading.DateValue.Basis;
import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The dates of an article's sentences, read with what its layout says of them: an entry of a
 * chronology looks back and takes its year from the heading above or from the entry before, a
 * weekday below a day is reckoned from that day.
 *
 * @param dates of each sentence, in text order
 * @param settings of each sentence
 */
record Dating(List<List<DateMention>> dates, List<Setting> settings) {
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
      return new Dating(published == null ? Datelines.applied(sentences, plain) : plain, settings);
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
    NarrativeDay narrative = new NarrativeDay(published);
    Map<Integer, Integer> years = outline == null ? Map.of() : years(finder, sentences, outline);
    for (Sentence sentence : sentences) {
      int i = sentence.index();
      narrative.enter(sentence);
      DateContext context =
          new DateContext(published, narrative.before(sentence), true, parties)
              .behind(
                  narrative.periodBefore(sentence),
                  narrative.inOldTale(sentence),
                  narrative.yearBefore(sentence));
      List<DateMention> found;
      if (years.containsKey(i)) {
        found = inYear(finder.find(sentence, context.reckonedFrom(null)), years.get(i));
      } else if (outline != null && outline.opens(i)) {
        found = finder.find(sentence, context.inChronicle(published));
      } else if (outline != null && outline.dayAround(i, dates) != null) {
        found = finder.find(sentence, context.reckonedFrom(outline.dayAround(i, dates)));
      } else {
        found = finder.find(sentence, context);
      }
      if (found.stream().allMatch(d -> NarrativeDay.isOfOther(sentence, d)) && !dates.isEmpty()) {
        found = with(found, Occasion.of(sentence, dates.get(dates.size() - 1)));
      }
      if (found.isEmpty()) {
        found = OrdinalDays.of(sentence, dates);
      }
      dates.add(found);
      narrative.tell(sentence, found);
    }
    return dates;
  }

  private static List<DateMention> with(List<DateMention> own, List<DateMention> occasion) {
    return Stream.concat(own.stream(), occasion.stream())
        .sorted(Comparator.comparingInt(d -> d.span().start()))
        .toList();
  }

  /**
   * Years of the entries that state none, by sentence: the heading's, else what the order of the
   * entries leaves ("12 June 2021 … 3 July … 4 October 2022"; or the newest first).
   */
  private static Map<Integer, Integer> years(
      DateFinder finder, List<Sentence> sentences, Outline outline) {
    Map<Integer, Integer> years = new TreeMap<>();
    List<Integer> entries = new ArrayList<>();
    List<DateValue> values = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int i = sentence.index();
      if (!outline.opens(i)) {
        continue;
      }
      Integer above = outline.yearAbove(i);
      List<DateMention> found = finder.find(sentence, new DateContext(null, null, true, Set.of()));
      DateValue value = found.isEmpty() ? DateValue.unknown() : found.get(0).value();
      if (above != null) {
        years.put(i, above);
      } else if (value.isOpen() || value.isPlaced()) {
        entries.add(i);
        values.add(value);
      }
    }
    List<LocalDate> placed = EntryOrder.placed(values);
    for (int k = 0; k < entries.size(); k++) {
      if (values.get(k).isOpen() && placed.get(k) != null) {
        years.put(entries.get(k), placed.get(k).getYear());
      }
    }
    return years;
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
}
