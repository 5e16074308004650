package exchangeline.report;

import exchangeline.article.Article;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date under which a text goes on to tell of a transfer: "The gate opened late on Monday. Three
 * Americans walked out …" (dates-and-counts, §1: the previous sentence's date).
 */
final class StandingDate {
  /** UTF-16 units from the date to the news that is told under it. */
  private static final int LEAD = 500;

  private static final int NEWS_DAYS = 6;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:since|until|till|by|after|before|from|of|for)(?: the| late| early)?\\s*$"
              + "|\\b(?:captured|detained|seized|abducted|arrested|killed|jailed|signed|agreed|born|taken|held"
              + "|attack|raid|war|talks|deal) (?:on|of)\\s*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]*\\s");

  private StandingDate() {}

  /** The last past day told before the draft's first mention, near enough to hold for it. */
  static Optional<DateMention> of(Draft draft, List<DateMention> dates, Article article) {
    Mention first = draft.mentions().get(0);
    int start = first.quote().start();
    return dates.stream()
        .filter(d -> d.span().end() <= start && !d.future())
        .reduce((one, other) -> other)
        .filter(d -> holds(d, draft, article, start));
  }

  private static boolean holds(DateMention date, Draft draft, Article article, int start) {
    DateValue value = date.value();
    boolean day = (value.isPlaced() || value.isOpen()) && value.precision() == Precision.DAY;
    String text = article.text();
    String before = text.substring(Math.max(0, date.span().start() - 24), date.span().start());
    if (!day || OTHER.matcher(before).find()) {
      return false;
    }
    String between = text.substring(date.span().end(), start);
    LocalDate published = article.published();
    boolean news =
        draft.main()
            && published != null
            && value.isPlaced()
            && !value.start().isAfter(published)
            && !value.start().isBefore(published.minusDays(NEWS_DAYS));
    boolean next =
        between.indexOf('\n') < 0 && SENTENCE_END.matcher(between).results().count() <= 1;
    return news ? between.length() <= LEAD : next && (!draft.main() || published == null);
  }
}
