package exchangeline.reading;

import exchangeline.text.SwiftPattern;

/**
 * Names of states in a sentence that are no side of the transfer: whose ground, plane or plea it
 * was.
 */
final class Onlookers {
  private static final SwiftPattern AMID_WAR =
      SwiftPattern.of(
          "\\b(?:days|weeks|months|a year|years|day|week|month) (?:into|after|before|since) [^,;.]{0,40}?"
              + "\\b(?:invasion|invaded|war|attack|attacked|annexation|annexed)\\b(?: (?:of|on|in|against))?(?: the)?(?: \\p{Lu}\\w+)?");

  private Onlookers() {}

  /**
   * "A Brazilian helicopter", "At Libya's request", "as a favour to the Irish minister": for whose
   * sake, no side.
   */
  static boolean is(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    int behind = s.lastToken(party.span()) + 1;
    return s.low(behind).matches("(?:helicopter|plane|aircraft|airliner|jet|bus|ship|boat)s?")
        || s.words(behind, behind + 3)
            .matches(
                "(?:['’]s?)? ?(?:personal )?(?:request|behest|urging|insistence|prompting)\\b.*")
        || s.words(first - 5, first)
            .matches(
                ".*\\b(?:request|behest|urging|insistence) of(?: the)?|.*\\b(?:diplomacy|diplomatic efforts|contacts|intervention) (?:by|from)(?: the)?|.*\\b(?:favou?r|gesture|courtesy) (?:to|towards)(?: the)?");
  }

  /** "Two months into the Russian invasion of Ukraine, she was swapped": what the time was. */
  static boolean isOfThatTime(Tagged s, PartyRef party) {
    int from = s.sentence().span().start();
    return AMID_WAR.all(s.sentence().text()).stream()
        .anyMatch(
            m -> from + m.start() <= party.span().start() && party.span().end() <= from + m.end());
  }

  /** "In northern Iraq": a place. */
  static boolean isRegion(Tagged s, PartyRef party) {
    int name = s.tokenAt(party.span().start());
    return s.words(name - 2, name)
        .matches("(?:in|from|near) (?:north|south|east|west)\\w*|(?:in|from|near) central");
  }

  /** "Whom the group was holding in Lebanon", "in northern Iraq". */
  static boolean isPlace(Tagged s, PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return isRegion(s, party) || s.words(first - 2, first).matches("(?:holding|keeping|hiding) in");
  }
}
