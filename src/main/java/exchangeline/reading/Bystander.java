package exchangeline.reading;

import static java.util.Comparator.comparingInt;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates that stand in a sentence and belong to something else by its build: that of the dateline,
 * of a clause with "since", of a relative clause about people.
 */
final class Bystander {
  /** "KYIV, 14 November 2024, (XYZ): ", "ADEN, May 3 —". */
  private static final Pattern PLACE =
      Pattern.compile(
          "^[\\s(]*\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ /,]{1,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}, $");

  private static final Pattern DASH =
      Pattern.compile("^[,.]? ?(?:\\([^()]{2,40}\\)|/[^/]{2,30}/)? ?(?:[-–—:]|--) ");

  /** A date without a number and a weekday. */
  private static final Pattern FEAST =
      Pattern.compile(
          "(?:(?!today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[^\\d])+");

  private static final int REACH = 16;

  private static final String AUXILIARIES =
      "(?: ?(?:have|has|had|were|was|been|all|also|now|finally))+";

  private static final String TAKEN =
      "abducted|captured|seized|kidnapped|arrested|detained|jailed|taken|imprisoned|deported|caught|shot";

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:.* )?,? (?:an?|the) (?:[\\w-]+ ){1,4}who (?!was |were |had been )[^,;:]* (?:in|since|during|of|from)(?: the)?");

  private Bystander() {}

  static boolean is(Tagged s, DateMention date, Trigger trigger) {
    return isDateline(s.sentence(), date)
        || isBound(s, date)
        || isSince(s, date, trigger)
        || isLookedForward(s, date)
        || isBehindInsertion(s, date, trigger)
        || isOfTaking(s, date, trigger)
        || isOfSubject(s, date, trigger)
        || isOfPeople(s, date, trigger);
  }

  /** True for the date behind the place that opens a wire's text. */
  static boolean isDateline(Sentence sentence, DateMention date) {
    int start = date.span().start() - sentence.span().start();
    int end = date.span().end() - sentence.span().start();
    String text = sentence.text();
    return start >= 0
        && end <= text.length()
        && PLACE.matcher(text.substring(0, start)).matches()
        && DASH.matcher(text.substring(end)).lookingAt();
  }

  /** "The men freed here were taken in three battles, in March 1998 and …": of the taking. */
  private static boolean isOfTaking(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    if (trigger.frame().kind().isNoun()) {
      return false;
    }
    for (int i = trigger.last() + 1; i < at; i++) {
      boolean seized =
          s.low(i).matches("captured|seized|abducted|kidnapped")
              || (s.low(i).equals("taken") && s.low(i + 1).matches("in|prisoner|captive|hostage"));
      if (seized && s.low(i - 1).matches("was|were|been")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "82 girls abducted from a school in Chibok on 14 April 2014 have been freed", "Medina, who was
   * deported in March, was put on a plane": what befell the subject before.
   */
  private static boolean isOfSubject(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    int behind = s.lastToken(date.span()) + 1;
    boolean subject =
        trigger.voice() == Trigger.Voice.PASSIVE || trigger.frame().kind() == Frame.Kind.GO;
    if (!subject || behind > trigger.token()) {
      return false;
    }
    if (s.words(behind, trigger.token()).matches(AUXILIARIES)) {
      return s.words(Math.max(0, at - REACH - REACH), at)
          .matches("(?:.* )?(?<!\\b(?:was|were|been) )(?:" + TAKEN + ") [^;:]*");
    }
    return s.low(behind).equals(",")
        && s.words(Math.max(0, at - REACH), at)
            .matches("(?:.* )?(?:who|whom) [^,;:]*\\b(?:" + TAKEN + ")\\b[^,;:]*");
  }

  /** "as of May 24", "captives taken after October 7": a day beside the handover's. */
  private static boolean isBound(Tagged s, DateMention date) {
    int at = s.tokenAt(date.span().start());
    int before = s.low(at - 1).equals("the") ? at - 2 : at - 1;
    int behind = s.lastToken(date.span()) + 1;
    // "Was held until 19 May; then he was put on a plane"
    boolean end =
        s.low(before).equals("until")
            && s.words(behind, behind + 2).matches("[,;] (?:then|when)|and then");
    return (s.low(before).matches("after|before|until") && !end)
        || s.words(before - 1, at).equals("as of");
  }

  /** "32 home for Christmas", "back in time for Easter": what the coming home is in time for. */
  private static boolean isLookedForward(Tagged s, DateMention date) {
    int at = s.tokenAt(date.span().start());
    return s.words(at - 2, at).matches("(?:home|back|time|free|ahead|family|families) (?:for|of)")
        && FEAST.matcher(s.words(at, s.lastToken(date.span()) + 1)).matches();
  }

  /** "since the truce broke down in March": the clause's date, whatever its verb. */
  private static boolean isSince(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    boolean verb = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      boolean ofTrigger = i >= trigger.token() && i <= trigger.last();
      if (ofTrigger || s.low(i).matches("[,;:()]")) {
        return false;
      }
      verb |= s.tag(i).equals("VERB");
      // "On Saturday, a day before both churches celebrate Easter"
      boolean ahead = s.low(i).equals("before") && s.low(i - 1).matches("days?|weeks?|hours?|eve");
      if (s.low(i).equals("since") || ahead) {
        return verb || ahead;
      }
    }
    return false;
  }

  /** "the third swap since the truce, which Oman brokered, took effect in May". */
  private static boolean isBehindInsertion(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    int since = trigger.last() + 1;
    while (since < at && since <= trigger.last() + 2 && !s.low(since).equals("since")) {
      since++;
    }
    if (!s.low(since).equals("since")) {
      return false;
    }
    int last = at;
    int commas = 0;
    for (int i = since + 1; i < at; i++) {
      if (s.low(i).equals(",")) {
        commas++;
        last = i;
      }
    }
    return commas > 1 && s.tag(last + 1).equals("VERB");
  }

  /** "333 of whom had been picked up after October 7": what befell the people before. */
  private static boolean isOfPeople(Tagged s, DateMention date, Trigger trigger) {
    int at = s.tokenAt(date.span().start());
    int segment = s.segment().get(at);
    if (segment == s.segment().get(trigger.token())) {
      return false;
    }
    boolean period =
        date.value().precision() == DateValue.Precision.YEAR
            || date.value().precision() == DateValue.Precision.MONTH;
    // "The dead, among them Ann Cole, a nurse who had led a strike in 1978"
    if (period
        && trigger.token() < at
        && ASIDE.matcher(s.words(Math.max(trigger.last() + 1, at - REACH), at)).matches()) {
      return true;
    }
    int start = StatusReader.segmentStart(s, at);
    boolean people = s.low(start).matches("who|whom|whose");
    boolean verb = false;
    for (int i = start; i < at; i++) {
      verb |= s.tag(i).equals("VERB");
    }
    return people && verb;
  }

  /**
   * "gave up officers suspected of killing protesters in 2014 as part of a swap": a year that a
   * verb between the last trigger before it and the date has.
   */
  static boolean isOfAnotherVerb(Tagged s, DateMention date, List<Trigger> triggers) {
    if (triggers.stream().allMatch(t -> Opinion.isDatedBy(s, date, t))) {
      return true;
    }
    boolean day =
        date.value().precision() == DateValue.Precision.DAY || date.value().weekday() != null;
    int at = s.tokenAt(date.span().start());
    Optional<Trigger> before =
        triggers.stream().filter(t -> t.last() <= at).max(comparingInt(Trigger::last));
    if (day || before.isEmpty() || before.get().frame().kind().isNoun()) {
      return false;
    }
    for (int i = before.get().last() + 1; i < at; i++) {
      if (s.tag(i).equals("VERB") && s.low(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "The freed hostages will fly home on Monday", "ten freed men to land tonight". */
  static boolean isAheadOfFreed(Tagged s, DateMention date, List<Trigger> triggers) {
    int at = s.tokenAt(date.span().start());
    boolean heading = s.headline() && s.words(0, at).matches(".* to \\w+(?: \\w+)?");
    return (date.future() || heading)
        && triggers.stream().allMatch(t -> t.voice() == Trigger.Voice.ATTRIBUTE);
  }

  /** "Four coffins on Thursday and the 642 (last Saturday's 620 and 22 more)": an aside. */
  static boolean isOfAside(Tagged s, Span span) {
    int from = bracket(s, span);
    boolean dated = from >= 0 && s.dates().stream().anyMatch(d -> bracket(s, d.span()) == from);
    return dated && s.dates().stream().anyMatch(d -> bracket(s, d.span()) < 0);
  }

  /** Offset of the bracket that is open at {@code span}, -1 without one. */
  private static int bracket(Tagged s, Span span) {
    String before = s.sentence().text().substring(0, span.start() - s.sentence().span().start());
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') ? open : -1;
  }
}
