package exchangeline.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * "Nigerian troops freed 200 girls from a camp", "rebels stormed the jail and set 40 free": people
 * who are freed by force, which is no transfer (coding manual, §4).
 */
final class Rescue {
  private static final Pattern FREE =
      Pattern.compile("free[ds]?|freeing|liberat\\w+|sets?|setting");

  private static final String TROOPS =
      "troops|soldiers|commandos?|paratroopers|marines|forces|police|policemen|gendarmes";

  /** A state's army may let go whom it holds: it rescues those that it frees from others. */
  private static final String ARMY = "army|military|navy|armed forces";

  private static final String ADVERBS = "(?: (?:\\w+ly|also|have|has|had|then|later))*";

  private static final Pattern SUBJECT = Pattern.compile("(?:.* )?(?:" + TROOPS + ")" + ADVERBS);
  private static final Pattern ARMY_SUBJECT = Pattern.compile("(?:.* )?(?:" + ARMY + ")" + ADVERBS);
  private static final Pattern AGENT =
      Pattern.compile(
          "(?:in (?:an?|two|three|several|the) (?:[^ ]+ ){0,2}(?:raids?|operations?|assaults?|attacks?|missions?) )?"
              + "by (?:the )?(?:[^ ]+ ){0,2}(?:"
              + TROOPS
              + ")\\b.*");
  private static final Pattern FROM =
      Pattern.compile(
          ".*\\bfrom (?:[^ ]+ ){0,3}(?:camps?|captors|gunmen|kidnappers|insurgents|militants|jihadists|hideouts?|terrorists)\\b.*");
  private static final Pattern STORMED =
      Pattern.compile(
          ".*\\b(?:stormed|overran|raided|attacked|broke (?:open|into)|blew open|parachuted into|swooped on|burst into)\\b.* and(?: \\w+ly| have| had)*");

  /** "Freed the prisoners when the city fell": of a prison that was taken. */
  private static final Pattern FALL =
      Pattern.compile(
          ".*\\b(?:when|after|as|once) (?:the |its |his )?(?:\\S+ ){1,4}(?:fell|collapsed|was (?:captured|taken|overrun|toppled|overthrown)|were (?:overrun|toppled|overthrown))\\b.*");

  /** "Tricked the rebels into giving up 15": no transfer that they meant. */
  private static final Pattern RUSE =
      Pattern.compile(".*\\b(?:tricked|duped|fooled|deceived|conned|hoodwinked) [^,;:]* into");

  /** "Freed two aid workers, killing all of their captors". */
  private static final Pattern KILLING =
      Pattern.compile(
          ".*, (?:killing|shooting|overpowering) (?:\\w+ ){0,3}(?:captors|guards|kidnappers|abductors|jailers|gunmen|militants)\\b.*");

  private static final int CLAUSE = 24;

  private Rescue() {}

  static boolean is(Tagged s, Trigger trigger) {
    int verb = trigger.token();
    if (RUSE.matcher(s.words(Math.max(0, verb - CLAUSE), verb)).matches()) {
      return true;
    }
    if (trigger.frame().kind().isNoun() || !FREE.matcher(s.low(verb)).matches()) {
      return false;
    }
    int from = StatusReader.segmentStart(s, verb);
    if (trigger.voice() == Trigger.Voice.PASSIVE) {
      return AGENT.matcher(s.words(trigger.last() + 1, trigger.last() + 12)).matches()
          && isOwn(s, trigger.last() + 1, trigger.last() + 6, 0, verb);
    }
    String before = s.words(Math.max(0, verb - CLAUSE), verb);
    String behind = s.words(verb + 1, verb + CLAUSE);
    return STORMED.matcher(before).matches()
        || FALL.matcher(behind).matches()
        || KILLING.matcher(behind).matches()
        || (isOwn(s, from, verb, verb, verb + CLAUSE)
            && (SUBJECT.matcher(s.words(from, verb)).matches()
                || (ARMY_SUBJECT.matcher(s.words(from, verb)).matches()
                    && FROM.matcher(behind).matches())));
  }

  /** Those freed are the rescuers' own, or hostages; no armed group frees by force here. */
  private static boolean isOwn(Tagged s, int from, int to, int first, int last) {
    List<String> acting =
        s.parties().stream()
            .filter(p -> s.tokenAt(p.span().start()) >= from && s.tokenAt(p.span().start()) < to)
            .filter(p -> s.counts().stream().noneMatch(c -> c.span().contains(p.span())))
            .map(PartyRef::code)
            .toList();
    if (acting.stream().anyMatch(c -> Character.isLowerCase(c.charAt(0)))
        || s.words(from, to).matches(".*\\b(?:rebel|separatist|opposition)\\b.*")) {
      return false;
    }
    List<Count> freed =
        s.counts().stream()
            .filter(c -> s.tokenAt(c.span().start()) >= first)
            .filter(c -> s.tokenAt(c.span().start()) < last)
            .toList();
    return freed.stream().anyMatch(c -> "hostage".equals(c.head()))
        || freed.stream()
            .flatMap(c -> s.parties().stream().filter(p -> c.span().contains(p.span())))
            .allMatch(p -> acting.contains(p.code()));
  }
}
