package exchangeline.reading;

import java.util.regex.Pattern;

/** Infinitives that say what captives were given for: "let 40 go to get back two". */
final class Purpose {
  private static final Pattern GAVE =
      Pattern.compile("\\b(?:let|freed|released|handed|gave|traded|swapped|exchanged)\\b");

  private static final Pattern CAPTIVES =
      Pattern.compile("\\b(?:prisoners|captives|detainees|inmates|soldiers|fighters)\\b");

  private Purpose() {}

  /** "It let 1,150 go to get back three": what was done was done for them. */
  static boolean isOfSwap(Tagged s, int from, int verb) {
    boolean gets = s.low(verb).matches("get|win|secure|obtain|free|bring|recover|regain|retrieve");
    String before = s.words(from, verb);
    boolean told =
        CAPTIVES.matcher(before).find()
            || s.counts().stream()
                .mapToInt(c -> s.tokenAt(c.span().start()))
                .anyMatch(c -> c > from && c < verb);
    boolean gave = told && GAVE.matcher(before).find();
    return gets && gave;
  }
}
