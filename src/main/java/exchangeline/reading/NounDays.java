package exchangeline.reading;

/** Days that stand between a noun for a transfer and what was transferred, or tell which it was. */
final class NounDays {
  private NounDays() {}

  /** "The release on Sunday of 40 captives": the "of" behind the day, or 0. */
  static int behind(Tagged s, int from) {
    int i = s.low(from).matches("on|in|late|early") ? from + 1 : from;
    int day = i;
    while (i < s.size() && s.inDate(i)) {
      i++;
    }
    return i > day && s.low(i).equals("of") ? i : 0;
  }

  /** "The swap of December 2023", "of the 3rd of May". */
  static boolean isOf(Tagged s, int of) {
    int date = s.low(of + 1).equals("the") ? of + 2 : of + 1;
    return s.low(of).equals("of") && date < s.size() && s.inDate(date);
  }
}
