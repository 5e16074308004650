package exchangeline.report;

import exchangeline.article.Article;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mention;
import exchangeline.reading.Received;
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

  /** What has a day of its own. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(?:captured|detained|seized|abducted|kidnapped|arrested|killed|jailed|sentenced|signed"
              + "|agreed|born|attack(?:ed)?|invasion|invaded|raid|crash(?:ed)?|talks|deal|summit)\\b");

  /** Ends of sentences from the date to the mention. */
  private static final int SENTENCES = 2;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]*\\s");

  private StandingDate() {}

  /**
   * The mentions beyond the lead, each without a date under the day of the sentence before it in
   * its paragraph where that tells of no transfer itself: "On 4 May the bus came. Six got off".
   */
  static List<Mention> applied(List<Mention> mentions, List<DateMention> dates, Article article) {
    return mentions.stream()
        .map(m -> isUndated(m) ? ofSentenceBefore(m, mentions, dates, article) : m)
        .toList();
  }

  private static boolean isUndated(Mention mention) {
    return !mention.lead()
        && mention.date() == null
        && mention.status().tookPlace()
        && mention.stated()
        && !mention.generic()
        && !mention.goesOn()
        && mention.figures().stream()
            .anyMatch(r -> r.kind() != Received.Kind.PART && !r.count().isNamed());
  }

  private static Mention ofSentenceBefore(
      Mention mention, List<Mention> all, List<DateMention> dates, Article article) {
    int start = mention.quote().start();
    String text = article.text();
    int paragraph = text.lastIndexOf('\n', start - 1) + 1;
    List<DateMention> before =
        dates.stream()
            .filter(d -> d.span().start() >= paragraph && d.span().end() <= start)
            .filter(d -> ends(text.substring(d.span().end(), start)) <= SENTENCES)
            .toList();
    if (before.size() != 1) {
      return mention;
    }
    DateMention date = before.get(0);
    int sentence = sentenceStart(text, paragraph, date.span().start());
    boolean told =
        all.stream().map(Mention::quote).anyMatch(q -> q.start() >= sentence && q.start() < start);
    boolean holds =
        !told
            && isDay(date)
            && date.text().chars().anyMatch(Character::isDigit)
            && !date.future()
            && !OTHER.matcher(ahead(text, date)).find()
            && !EVENT.matcher(text.substring(sentence, start)).find();
    return holds ? mention.dated(date) : mention;
  }

  private static long ends(String text) {
    return SENTENCE_END.matcher(text).results().count();
  }

  private static int sentenceStart(String text, int from, int to) {
    return SENTENCE_END
        .matcher(text.substring(from, to))
        .results()
        .mapToInt(end -> from + end.end())
        .max()
        .orElse(from);
  }

  private static boolean isDay(DateMention date) {
    DateValue value = date.value();
    return (value.isPlaced() || value.isOpen()) && value.precision() == Precision.DAY;
  }

  private static String ahead(String text, DateMention date) {
    return text.substring(Math.max(0, date.span().start() - 24), date.span().start());
  }

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
    String text = article.text();
    if (!isDay(date) || draft.previous() || OTHER.matcher(ahead(text, date)).find()) {
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
