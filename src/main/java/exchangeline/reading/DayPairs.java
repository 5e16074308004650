package exchangeline.reading;

import exchangeline.article.Span;

/** "On 15 and 16 October": two days in a row that one transfer took. */
final class DayPairs {
  private DayPairs() {}

  /** True for the second of two such days. */
  static boolean isSecond(Tagged s, DateMention date) {
    int i = s.dates().indexOf(date);
    return i > 0 && isPair(s, s.dates().get(i - 1), date);
  }

  private static boolean isPair(Tagged s, DateMention one, DateMention next) {
    int from = s.lastToken(one.span()) + 1;
    int to = s.tokenAt(next.span().start());
    return s.words(from, to).matches("and|&")
        && isDay(one)
        && isDay(next)
        && one.value().start().plusDays(1).equals(next.value().start())
        && one.text().chars().anyMatch(Character::isLetter)
        && s.words(to, to + 1).matches("\\d{1,2}(?:st|nd|rd|th)?");
  }

  private static boolean isDay(DateMention date) {
    return date.value().isPlaced() && date.value().precision() == DateValue.Precision.DAY;
  }

  private static DateMention stretch(Tagged s, DateMention one, DateMention next) {
    Span span = one.span().union(next.span());
    int start = s.sentence().span().start();
    DateValue range =
        DateValue.of(
            one.value().start(),
            next.value().end(),
            DateValue.Precision.RANGE,
            next.value().basis());
    return new DateMention(
        span,
        s.sentence().text().substring(span.start() - start, span.end() - start),
        range,
        next.anchor(),
        one.future(),
        false);
  }

  /** The stretch that a day opens or closes; itself where it does neither. */
  static DateMention whole(Tagged s, DateMention date) {
    int i = s.dates().indexOf(date);
    if (isSecond(s, date)) {
      return stretch(s, s.dates().get(i - 1), date);
    }
    return i >= 0 && i + 1 < s.dates().size() && isSecond(s, s.dates().get(i + 1))
        ? stretch(s, date, s.dates().get(i + 1))
        : date;
  }
}
