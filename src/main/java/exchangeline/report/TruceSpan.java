package exchangeline.report;

import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days of a truce whose begin and end a text tells: what was exchanged "during the truce" or in
 * "the first phase" took place within them.
 */
final class TruceSpan {
  private static final String TRUCE = "(?:truce|ceasefire|cease-fire|pause|lull)";

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\b(?:as part of|during|under|in the course of|throughout|over)"
              + " (?:the|a|that|this|its|their)(?: [\\p{L}\\d-]+){0,3} TRUCE\\b(?! (?:deal|talks))"
                  .replace("TRUCE", TRUCE)
              + "|\\b(?:first|second|third|initial|last|final) (?:phase|stage)"
              + "(?: of (?:the|that|this) (?:TRUCE|deal|agreement))?".replace("TRUCE", TRUCE)
              + " (?:saw|brought|led to|included|secured)\\b");

  /** Between the words below and their date. */
  private static final String TO_DATE = "(?: \\p{L}+){0,2},? ?$";

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\bTRUCE\\b[^.;:]{0,60}\\b(?:took (?:hold|effect)|came into (?:force|effect)|went into (?:force|effect)|entered into force|began|begun|started|starting|beginning)"
                  .replace("TRUCE", TRUCE)
              + TO_DATE
              + "|\\b(?:fighting|hostilities)\\b[^.;:]{0,60}\\b(?:stopped|paused|halted|ceased)"
              + TO_DATE);

  private static final Pattern ENDS =
      Pattern.compile(
          "(?i)\\b(?:TRUCE|phase)\\b[^.;:]{0,60}\\b(?:expired|ended|collapsed|lapsed|broke down|fell apart|ran out)"
                  .replace("TRUCE", TRUCE)
              + TO_DATE
              + "|\\b(?:fighting|hostilities|combat operations)\\b[^.;:]{0,60}\\b(?:resumed|restarted)"
              + TO_DATE);

  /** UTF-16 units before a date in which its truce is told. */
  private static final int REACH = 130;

  private final String text;
  private final List<DateMention> dates;

  TruceSpan(String text, List<DateMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  /** The days of the truce in which the draft took place; empty when the text leaves them open. */
  Optional<DateResolver.Resolved> of(Draft draft) {
    if (!WITHIN.matcher(draft.mentions().get(0).quote().in(text)).find()) {
      return Optional.empty();
    }
    Optional<DateMention> begin = told(BEGINS);
    Optional<DateMention> end = told(ENDS);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    DateValue from = placed(begin.get().value());
    DateValue to = placed(end.get().value());
    return from.isPlaced() && to.isPlaced() && from.start().isBefore(to.end())
        ? Optional.of(
            new DateResolver.Resolved(
                DateValue.of(from.start(), to.end(), Precision.RANGE, Basis.INFERRED), begin.get()))
        : Optional.empty();
  }

  /** The most precise date behind such words. */
  private Optional<DateMention> told(Pattern words) {
    return dates.stream()
        .filter(d -> d.value().isPlaced() || d.value().isOpen())
        .filter(
            d -> {
              int start = d.span().start();
              return words.matcher(text.substring(Math.max(0, start - REACH), start)).find();
            })
        .min(
            Comparator.<DateMention, Precision>comparing(d -> d.value().precision())
                .thenComparingInt(d -> d.span().start()));
  }

  /** A yearless day in the year of the last day that the text places. */
  private DateValue placed(DateValue value) {
    return dates.stream()
        .map(DateMention::value)
        .filter(v -> v.isPlaced() && v.precision() == Precision.DAY)
        .map(DateValue::start)
        .max(Comparator.<LocalDate>naturalOrder())
        .map(day -> YearInference.near(value, day))
        .orElse(value);
  }
}
