package exchangeline.reading;

import exchangeline.text.SwiftPattern;

/** Children whom a war took away: nobody calls them captives, yet they come back as such. */
final class DisplacedChildren {
  private static final SwiftPattern DISPLACED =
      SwiftPattern.of(
          "(?i)\\b(?:deport\\w+|abduct\\w+|occup(?:ation|ied|ies)|taken to|removed to)\\b");

  private DisplacedChildren() {}

  /** True for words on what was done to them. */
  static boolean areTold(String text) {
    return DISPLACED.isIn(text);
  }

  /** True for a sentence that counts children and says so. */
  static boolean areTold(Tagged s) {
    return areCounted(s) && areTold(s.sentence().text());
  }

  /** True for a sentence that counts children in a text that says so. */
  static boolean areMeant(Tagged s) {
    return s.setting().displaced() && areCounted(s);
  }

  private static boolean areCounted(Tagged s) {
    return s.counts().stream().anyMatch(c -> "children".equals(c.category()));
  }
}
