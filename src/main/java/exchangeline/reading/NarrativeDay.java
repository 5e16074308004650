package exchangeline.reading;

import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The day that "the next day" and "two days earlier" are reckoned from: the last that this
 * paragraph or the one before spoke of, else that of the news.
 */
final class NarrativeDay {
  /** The news is at most so many days old. */
  private static final int NEWS_DAYS = 6;

  /** "Published: 15 Nov, 2025" tells of no day in the news. */
  private static final Pattern PROSE = Pattern.compile("[.!?:][”\"’')\\]]*$");

  private final LocalDate published;
  private LocalDate news;
  private LocalDate last;
  private int paragraph;

  NarrativeDay(LocalDate published) {
    this.published = published;
  }

  /** The day told before {@code sentence}, or null. */
  LocalDate before(Sentence sentence) {
    return last != null && sentence.paragraph() - paragraph <= 1 ? last : news;
  }

  /** Takes what {@code sentence} says; a day that lies ahead is not told of. */
  void tell(Sentence sentence, List<DateMention> dates) {
    for (DateMention date : dates) {
      DateValue value = date.value();
      if (!value.isPlaced() || value.precision() != DateValue.Precision.DAY) {
        continue;
      }
      LocalDate day = value.start();
      if (published != null && (day.isAfter(published) || date.future())) {
        continue;
      }
      if (day.equals(published) && !PROSE.matcher(sentence.text().strip()).find()) {
        continue;
      }
      last = day;
      paragraph = sentence.paragraph();
      boolean recent = published != null && !day.isBefore(published.minusDays(NEWS_DAYS));
      news = news == null && recent ? day : news;
    }
  }
}
