package exchangeline.reading;

/** Days that stand between a noun for a transfer and what was transferred, or tell which it was. */
final class NounDays {
  /** Tokens of a place or a side behind its preposition. */
  private static final int PLACE = 7;

  private static final String NAMES = "PROPN|NOUN|ADJ|DET|PART";

  private NounDays() {}

  /** "The release on Sunday of 40 captives": the "of" behind the day, or 0. */
  static int behind(Tagged s, int from) {
    int day = s.low(from).matches("on|in|late|early") ? from + 1 : from;
    int of = place(s, skip(s, from));
    return of > day && s.low(of).equals("of") ? of : 0;
  }

  /** "In 1987", "on Sunday": the token behind the day, else the same. */
  static int skip(Tagged s, int from) {
    int i = s.low(from).matches("on|in|late|early") ? from + 1 : from;
    int day = i;
    while (i < s.size() && s.inDate(i)) {
      i++;
    }
    return i > day ? i : from;
  }

  /** "The return from Eritrea of 40 captives", "to the government in Aden": the token behind. */
  private static int place(Tagged s, int from) {
    if (!s.low(from).matches("from|to|by|at|in")) {
      return from;
    }
    int i = from + 1;
    while (i < from + PLACE && (s.tag(i).matches(NAMES) || s.low(i).equals("in"))) {
      i++;
    }
    return i > from + 1 ? i : from;
  }

  /** "The swap of December 2023", "of the 3rd of May". */
  static boolean isOf(Tagged s, int of) {
    int date = s.low(of + 1).equals("the") ? of + 2 : of + 1;
    return s.low(of).equals("of") && date < s.size() && s.inDate(date);
  }
}
