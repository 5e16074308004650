package exchangeline.reading;

import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that "the next day" and "two days earlier" are reckoned from: the last that this
 * paragraph or the one before spoke of, else that of the news.
 */
final class NarrativeDay {
  /** The news is at most so many days old. */
  private static final int NEWS_DAYS = 6;

  /** What is older has a year of its own. */
  private static final int OLD_DAYS = 180;

  /** Days after which a tale goes on in its own time. */
  private static final int LONG_AGO = 400;

  /** Paragraphs from a year to "that year". */
  private static final int YEAR_REACH = 2;

  /** UTF-16 units. */
  private static final int HEADING = 80;

  private static final Pattern YEAR = Pattern.compile("^\\W*((?:19|20)\\d\\d)\\b(?!-)");

  /** "Published: 15 Nov, 2025" tells of no day in the news. */
  private static final Pattern PROSE = Pattern.compile("[.!?:][”\"’')\\]]*$");

  /** "In May 2021", no "since May", "captured in May": the time of what is told. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^|(?i:^\\W*by |\\b(?:in|during)(?: early| late| mid| the \\w+ of)?[ -]))$");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)\\b(?:captured|seized|detained|abducted|kidnapped|arrested|jailed|sentenced|convicted|born|killed"
              + "|invaded|signed|agreed|taken|shook hands)(?: \\w+){0,4} $");

  private final LocalDate published;
  private DateValue period;
  private DateValue section;
  private LocalDate told;
  private LocalDate news;
  private LocalDate last;
  private int paragraph;
  private Integer year;
  private int yearAt;

  NarrativeDay(LocalDate published) {
    this.published = published;
  }

  /** Forgets what was told where an item of a list begins, which is another matter. */
  void enter(Sentence sentence) {
    if (ItemLines.opens(sentence)) {
      last = null;
      period = null;
      told = null;
    }
  }

  /** The day told before {@code sentence}, or null. */
  LocalDate before(Sentence sentence) {
    return last != null && sentence.paragraph() - paragraph <= 1 ? last : news;
  }

  /**
   * The month or year told before {@code sentence} and after the last day, else that of the heading
   * above; or null.
   */
  DateValue periodBefore(Sentence sentence) {
    boolean near = sentence.paragraph() - paragraph <= 1;
    return near && period != null ? period : near && last != null ? null : section;
  }

  /** The year that this paragraph or the two before named last, for "that year"; or null. */
  Integer yearBefore(Sentence sentence) {
    return sentence.paragraph() - yearAt <= YEAR_REACH ? year : null;
  }

  /** True in a paragraph that has told of a time long past, by its year. */
  boolean inOldTale(Sentence sentence) {
    return told != null
        && published != null
        && sentence.paragraph() == paragraph
        && told.isBefore(published.minusDays(LONG_AGO));
  }

  /** Takes what {@code sentence} says; a day that lies ahead is not told of. */
  void tell(Sentence sentence, List<DateMention> dates) {
    if (isHeading(sentence)) {
      section =
          dates.stream()
              .map(DateMention::value)
              .filter(this::isOver)
              .findFirst()
              .or(() -> yearOf(sentence.text()))
              .orElse(null);
    }
    for (DateMention date : dates) {
      DateValue value = date.value();
      if (value.isPlaced() && value.basis() == DateValue.Basis.STATED && !date.future()) {
        year = value.start().getYear();
        yearAt = sentence.paragraph();
      }
      if (isPeriod(date, sentence)) {
        period = value;
        told = value.end();
        paragraph = sentence.paragraph();
      }
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
      // "The swap that they agreed on nine days ago": the tale goes on from the swap.
      if (date.text().endsWith(" ago") && isOfOther(sentence, date)) {
        continue;
      }
      last = day;
      told = value.basis() == DateValue.Basis.STATED ? day : told;
      period = null;
      paragraph = sentence.paragraph();
      boolean recent = published != null && !day.isBefore(published.minusDays(NEWS_DAYS));
      news = news == null && recent ? day : news;
    }
  }

  /** "Kidnapped in 2000": when something else befell them. */
  static boolean isOfOther(Sentence sentence, DateMention date) {
    String before = sentence.text().substring(0, date.span().start() - sentence.span().start());
    return OF_OTHERS.matcher(before).find();
  }

  private boolean isPeriod(DateMention date, Sentence sentence) {
    DateValue value = date.value();
    boolean whole =
        value.precision() == DateValue.Precision.MONTH
            || value.precision() == DateValue.Precision.SEASON
            || value.precision() == DateValue.Precision.YEAR;
    String before = sentence.text().substring(0, date.span().start() - sentence.span().start());
    // "February was the busiest month."
    boolean subject =
        before.isBlank()
            && value.precision() == DateValue.Precision.MONTH
            && value.isPlaced()
            && published != null
            && value.end().isBefore(published);
    return whole
        && (subject || isOver(value))
        && !date.future()
        && TOLD.matcher(before).find()
        && !OF_OTHERS.matcher(TOLD.matcher(before).replaceFirst("")).find();
  }

  /** A time of the past that the words place by themselves, or that lies far behind. */
  private boolean isOver(DateValue value) {
    boolean old =
        published != null
            && value.isPlaced()
            && value.end().isBefore(published.minusDays(OLD_DAYS));
    return value.isPlaced() && (value.basis() == DateValue.Basis.STATED || old);
  }

  /** "2023", "2024: the mediators": the year that stands first. */
  private static Optional<DateValue> yearOf(String heading) {
    Matcher year = YEAR.matcher(heading);
    return year.find()
        ? Optional.of(DateValue.year(Integer.parseInt(year.group(1)), DateValue.Basis.STATED))
        : Optional.empty();
  }

  private static boolean isHeading(Sentence sentence) {
    String text = sentence.text().strip();
    return text.length() < HEADING && !PROSE.matcher(text).find();
  }
}
