package exchangeline.reading;

import java.util.Optional;

/**
 * Reads the hedges around a number and refuses numbers that count no people: clock times, years,
 * money, shares, labels ("36th", "Brigade 72"), ages.
 */
final class NumeralFinder {
  /** Letters of "MiG" or "Su", at most. */
  private static final int TYPE = 4;

  private final Cues cues;
  private final Cues hedges;

  NumeralFinder(Cues cues, Cues hedges) {
    this.cues = cues;
    this.hedges = hedges;
  }

  /** The numeral whose number is the word {@code i}, or empty when it is none of ours. */
  Optional<Numeral> at(Words words, int i) {
    if (!words.at(i).isCardinal() || isOther(words, i)) {
      return Optional.empty();
    }
    Optional<Numeral> range = range(words, i);
    if (range.isPresent()) {
      return range;
    }
    NumberMention number = words.at(i).number();
    boolean vague = number.kind() == NumberMention.Kind.VAGUE;
    Quantity q = number.quantity();
    String own = vague ? "vague" : q.approximate() ? "about" : "exact";
    Optional<Cues.Match> before = hedges.endingAt("before", words, i - 1);
    Optional<Cues.Match> after = hedges.at("after", words, i + 1);
    int last = after.map(Cues.Match::last).orElse(i);
    if (isOtherAfter(words, last + 1)) {
      return Optional.empty();
    }
    int first = before.map(Cues.Match::first).orElse(i);
    String reading = before.or(() -> after).map(Cues.Match::value).orElse(own);
    Quantity hedged = hedged(q, reading, after.isPresent() || before.isPresent());
    boolean stillVague = vague && hedged.equals(q);
    return Optional.of(new Numeral(first, i, i, last, hedged, stillVague ? "vague" : reading));
  }

  private Optional<Numeral> range(Words words, int i) {
    boolean between = words.is(i - 1, "between") || words.is(i - 1, "from");
    boolean joined = words.is(i + 1, "to") || words.is(i + 1, "–") || words.is(i + 1, "-");
    boolean and = words.is(i - 1, "between") && words.is(i + 1, "and");
    Word other = words.at(i + 2);
    if (!(joined || and) || !other.isCardinal() || isOtherAfter(words, i + 3)) {
      return Optional.empty();
    }
    Integer low = words.at(i).number().quantity().low();
    Integer high = other.number().quantity().high();
    if (low >= high) {
      return Optional.empty();
    }
    Quantity q = new Quantity(null, low, high, false);
    int first =
        between ? i - 1 : hedges.endingAt("before", words, i - 1).map(Cues.Match::first).orElse(i);
    return Optional.of(new Numeral(first, i, i + 2, i + 2, q, "between"));
  }

  private boolean isOther(Words words, int i) {
    Word before = words.at(i - 1);
    boolean money = "$€£₪₽#№".contains(before.text()) && before.isMark();
    boolean label =
        (cues.isAt("label", words, i - 1) && !before.isStop())
            || (before.is(".") && cues.isAt("label", words, i - 2));
    // "A MiG-21 pilot", "the Su-25": a type of aircraft.
    boolean type = before.is("-") && words.at(i - 2).capital() && isJoined(words, i);
    boolean fraction = words.is(i + 1, "/") || before.is("/") || words.is(i + 1, "%");
    return money
        || label
        || fraction
        || type
        || isPronoun(words, i)
        || isYear(words, i)
        || isAge(words, i)
        || isDayOfMonth(words, i);
  }

  /** "A good night for three homes and an awful one for two", "this one": no number. */
  private boolean isPronoun(Words words, int i) {
    boolean described =
        words.at(i - 2).text().matches("an?") && words.at(i - 1).kind() == Word.Kind.WORD;
    return words.is(i, "one")
        && (described || words.at(i - 1).text().matches("the|this|that"))
        && (words.at(i + 1).isMark() || cues.isAt("function", words, i + 1));
  }

  private boolean isOtherAfter(Words words, int i) {
    Word after = words.at(i);
    boolean hyphened =
        after.is("-")
            && words.at(i + 1).kind() == Word.Kind.WORD
            && !cues.isAt("after-hyphen", words, i + 1);
    return hyphened
        || (after.isMark() && "%°$€£".contains(after.text()))
        || cues.isAt("measure", words, i);
  }

  /**
   * A bare figure from 1900 to 2099 is a year unless people follow at once and nothing dates it.
   */
  private boolean isYear(Words words, int i) {
    Word word = words.at(i);
    boolean looks = word.text().matches("(19|20)\\d\\d");
    return looks
        && (cues.endingAt("before-year", words, i - 1).isPresent()
            || words.at(i + 1).isMark()
            || cues.isAt("function", words, i + 1));
  }

  private static boolean isJoined(Words words, int i) {
    return words.at(i - 2).end() == words.at(i - 1).start()
        && words.at(i - 1).end() == words.at(i).start()
        && words.raw(i - 2).length() <= TYPE
        && !words.at(i - 2).isNumber();
  }

  private boolean isAge(Words words, int i) {
    boolean apposed =
        words.is(i - 1, ",")
            && words.at(i - 2).capital()
            && (words.is(i + 1, ",") || words.is(i + 1, "."));
    boolean joined = words.is(i - 1, "and") || words.is(i - 1, "to") || words.is(i - 1, "or");
    // "aged between two and 17": both are ages.
    boolean range =
        joined
            && words.at(i - 2).isCardinal()
            && cues.endingAt("before-age", words, i - 3).isPresent();
    return range
        || cues.endingAt("before-age", words, i - 1).isPresent()
        || (apposed && words.at(i).text().matches("\\d{1,2}"));
  }

  private boolean isDayOfMonth(Words words, int i) {
    return words.at(i).text().matches("\\d{1,2}")
        && (isMonth(words, i - 1) || isMonth(words, i + 1));
  }

  private boolean isMonth(Words words, int i) {
    return words.at(i).capital() && cues.isAt("month", words, i);
  }

  private static Quantity hedged(Quantity q, String reading, boolean hedgedAtAll) {
    if (!hedgedAtAll) {
      return q;
    }
    Integer n = q.best();
    return switch (reading) {
      case "more than" ->
          new Quantity(null, n == null ? q.low() : Integer.valueOf(n + 1), null, false);
      case "at least" -> new Quantity(null, q.low(), null, false);
      case "up to" -> new Quantity(null, null, q.high(), false);
      case "fewer than" -> new Quantity(null, null, q.high() - (n == null ? 0 : 1), false);
      case "nearly" -> n == null ? q : new Quantity(n, share(n, 90, false), n - 1, true);
      case "odd" -> n == null ? q : new Quantity(n, n, n + 9, true);
      case "about" ->
          n == null ? q : new Quantity(n, share(n, 95, false), share(n, 105, true), true);
      default -> q;
    };
  }

  /** {@code percent} of {@code n}, rounded away from it. */
  static int share(int n, int percent, boolean up) {
    long hundredfold = (long) n * percent;
    return Math.toIntExact((hundredfold + (up ? 99 : 0)) / 100);
  }
}
