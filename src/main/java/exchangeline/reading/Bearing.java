package exchangeline.reading;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how a mention bears on the news: the transfer in hand, an earlier one, many, a whole deal.
 */
final class Bearing {
  /**
   * "Has let captives go four times", "has freed captives for years", "has swapped them before";
   * "swapped spies before"; "regularly exchange", "from time to time".
   */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)\\b(?:has|have|had)\\b.*\\b(?:(?:(?:two|three|four|five|six|seven|eight|several|many|countless|\\d+) times|twice|for years|for decades|over the years|time and again)\\b(?! as)"
              + "|before(?= ?[.,;:?!”\"]| and\\b| but\\b|$)|(?:in the past|repeatedly|in recent years|historically|traditionally|occasionally"
              + "|on (?:\\w+ )?(?:earlier|previous|past|other|several|many|rare|occasional) occasions?|in (?:earlier|previous|past|other) (?:years|wars|cases|deals|swaps|conflicts))\\b)"
              + "|\\b(?:exchanged|swapped|traded|released|freed)\\b[^.;:,\\d]{0,40}(?<!day|night|week|month|year|evening|morning|weekend) before(?=[.;]|$)"
              + "|\\b(?:regularly|usually|routinely|frequently|often|periodically|sometimes|normally|typically|from time to time|more than once|in ones and twos)\\b");

  private static final Set<String> PREVIOUS =
      Set.of("previous", "last", "earlier", "prior", "preceding", "previously");

  /** The whole of a deal: "a thousand for a thousand, spread over three days". */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)\\b(?:over|in|across|within) (?:the )?(?:course of )?(?<n>two|three|four|five|six|several|\\d) "
              + "(?:consecutive |successive )?(?:days|stages|rounds|parts|phases|batches)\\b");

  /** "Outside the deal, four were let go": another transfer than the one in hand. */
  private static final SwiftPattern APART =
      SwiftPattern.of(
          "(?i)^\\W*separately\\b"
              + "|\\b(?:outside(?: of)?|separate(?:ly)? from|apart from|independent(?:ly)? of|not (?:a )?part of)"
              + " (?:the|that|this|any) (?:first|other|(?:[\\p{L}-]+ )?(?:swap|exchange|deal|bargain|agreement|release|handover))\\b"
              + "|\\b(?:in|was|were|as) (?:a|two|another) separate (?:[\\p{L}-]+ )?(?:swap|exchange|deal|release|handover|transfer|operation)s?\\b"
              + "|\\bon a separate track\\b");

  /** "Bodies are returned once a month", "Iran keeps swapping prisoners". */
  private static final SwiftPattern HABIT =
      SwiftPattern.of(
          "(?i)\\b(?:once|twice|(?:two|three|four|several|many) times) (?:an?|each|every|per) (?:day|week|month|year)\\b"
              + "|\\bkeeps? (?:on )?(?:exchang|swapp|trad|releas|free|return)ing\\b");

  /** "Two killers for each hostage": a rate. */
  private static final SwiftPattern RATE =
      SwiftPattern.of("(?i)\\b(?:for|against) (?:each|every) (?!other\\b|of\\b|side\\b)");

  /** "Are women exchanged separately?": what is asked is not told. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?s)[\\W_]*(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Will|Would|Can|Could|Should|May|Might|Must)\\b[^.!?]*\\?");

  /** "Who is Cole, the freed envoy?": the words may presuppose it, they do not tell it. */
  private static final Pattern OPEN_QUESTION =
      Pattern.compile(
          "(?s)[\\W_]*(?:Who|Whom|Whose|What|Which|Why|How|When|Where)\\b[^.!]*\\?\\W*");

  /** A banner that said "Swap seven, what about the rest?" */
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{0,200}\\?[\"”]");

  /** A picture's caption often shows another occasion: it needs a figure to count. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^[\\[(]?(?:(?:file|archive|illustrative|stock) (?:photo|image|picture)|photos?|caption|image|pictured|video)\\b ?[\\])]?[^.]{0,20}?:");

  /**
   * "As of May", "freed in those years", "not since May has a swap …", "these three swaps brought
   * back": none of its own.
   */
  private static final SwiftPattern MANY =
      SwiftPattern.of(
          "(?i)\\b(?:as of|in (?:those|these) years|of the \\d[\\d,]* [^.;]{0,80}\\bhave (?:by now|so far|already)|from (?:19|20)\\d\\d (?:till|until|to|up to) (?:date|now|today|this day))\\b|^\\W*not since\\b"
              + "|\\bbetween (?:the (?:beginning|start|outbreak)|\\w+ \\d{4}|\\d{4})\\b[^.;]{0,60} and"
              + " (?:this (?:week|month|year)|today|now)\\b"
              + "|\\b(?:these|those|the) (?:half-dozen|two|three|four|five|six|seven|eight|nine|ten|dozen)"
              + " (?:[a-z]+ )?(?:swaps|exchanges|handovers|releases|transfers|repatriations)\\b");

  /** "Letters that they wrote before they were freed": that it took place is no news. */
  private static final Pattern PRESUPPOSED =
      Pattern.compile(
          "(?i)\\b(?:before|until) (?:they|he|she|it) (?:was|were|had been) (?:\\w+ly )?(?:freed|released|exchanged|swapped|repatriated|let go|sent home|handed over)\\b");

  /** "Had already carried out such an operation", "a similar swap had taken place before". */
  private static final SwiftPattern LIKE_BEFORE =
      SwiftPattern.of(
          "(?i)\\b(?:had|have|has) (?:\\w+ )?(?:already|previously|earlier)\\b[^.;:]{0,50}"
              + "\\b(?:such|similar|comparable|of (?:the|this|that) kind|like (?:this|it))\\b"
              + "|\\b(?:similar|comparable|such an?) (?:\\w+ )?(?:swap|exchange|operation|trade|handover|release|deal)s?\\b"
              + "[^.;:]{0,20}\\bhad (?:already|previously|earlier)\\b");

  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:the|its|their) (?:first|second|third|fourth|fifth|last|latest|final|largest|biggest)"
              + " of (?:the|its|their|those|these)(?: [\\w-]+){0,3}$");

  private static final Set<String> TIMES =
      Set.of(
          "week",
          "month",
          "year",
          "night",
          "weekend",
          "to",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> PARTS =
      Set.of("leg", "stage", "phase", "part", "half", "tranche");

  private static final Set<String> GENERIC =
      Set.of(
          "several",
          "many",
          "numerous",
          "dozens",
          "some",
          "further",
          "more",
          "other",
          "regular",
          "all",
          "future",
          "multiple",
          "repeated",
          "such",
          "various",
          "any",
          "no",
          "every",
          "similar");

  private Bearing() {}

  /** What the sentence says of a deal of several days as a whole, or null. */
  static Whole whole(Tagged s) {
    Matcher match = WHOLE.matcher(s.sentence().text());
    if (!match.find()) {
      return null;
    }
    String n = match.group("n").toLowerCase(Locale.ROOT);
    Integer parts = n.matches("\\d") ? Integer.valueOf(n) : NumberWords.SMALL.get(n);
    return new Whole(s.sentence().inArticle(match.start(), match.end()), match.group(), parts);
  }

  /** True where the words before a trigger or around it set it apart from what was told before. */
  static boolean isApart(Tagged s, List<Trigger> found) {
    Optional<MatchResult> apart = APART.first(s.sentence().text());
    if (apart.isEmpty()) {
      return false;
    }
    int segment = s.segment().get(s.tokenAt(s.sentence().span().start() + apart.get().start()));
    return segment == 0 || found.stream().anyMatch(t -> s.segment().get(t.token()).equals(segment));
  }

  /** True for the noun in "outside the exchange": it names the other transfer. */
  static boolean isOther(Tagged s, Trigger trigger) {
    return trigger.frame().kind().isNoun()
        && APART
            .first(s.sentence().text())
            .filter(m -> m.group().matches("(?i)(?:outside|separate|apart|independent|not).*"))
            .filter(m -> s.sentence().inArticle(m.start(), m.end()).contains(trigger.span()))
            .isPresent();
  }

  /** True where the trigger stands in a question. */
  static boolean isAsked(Tagged s, Trigger trigger) {
    int start = s.sentence().span().start();
    Matcher question = QUESTION.matcher(s.sentence().text());
    boolean bare = s.counts().isEmpty() && s.dates().isEmpty();
    return (question.lookingAt() && trigger.span().end() < start + question.end())
        || (bare && OPEN_QUESTION.matcher(s.sentence().text()).matches())
        || QUOTED
            .matcher(s.sentence().text())
            .results()
            .anyMatch(
                q ->
                    start + q.start() <= trigger.span().start()
                        && trigger.span().end() < start + q.end());
  }

  /** "The exchange is made twice a year", "getting two for each": no particular one. */
  static boolean isHabit(Tagged s) {
    String text = s.sentence().text();
    return HABIT.isIn(text) || (s.dates().isEmpty() && RATE.isIn(text));
  }

  /** True for the line under a picture. */
  static boolean isCaption(Sentence sentence) {
    return CAPTION.matcher(sentence.text()).find();
  }

  /** "In the last swap, each got 62 back"; not "sent 82 home, days after their last swap". */
  static boolean isPrevious(Tagged s, List<Trigger> found) {
    if (LIKE_BEFORE.isIn(s.sentence().text())) {
      return true;
    }
    for (Trigger trigger : found) {
      // "Stage two took place today: 12 for 12": the figure tells of it as news.
      boolean beside = trigger.frame().equals(Frame.NUMBERED) && found.size() > 1;
      if (!beside && isPrevious(s, trigger)) {
        return true;
      }
      if (!trigger.frame().kind().isNoun()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPrevious(Tagged s, Trigger trigger) {
    if (trigger.frame().kind() == Frame.Kind.ELLIPSIS) {
      return !isClosing(s, trigger);
    }
    if (!s.dates().isEmpty() && isOneOf(s, trigger)) {
      return true;
    }
    for (int i = trigger.token() - 1; i >= Math.max(0, trigger.token() - 4); i--) {
      // "The last leg" closes a deal; "the previous leg" lies behind.
      boolean closing = s.low(i).equals("last") && PARTS.contains(s.low(i + 1));
      if (PREVIOUS.contains(s.low(i)) && !TIMES.contains(s.low(i + 1)) && !closing) {
        return true;
      }
      if (!s.tag(i).matches("ADJ|NOUN|NUM|ADP|PROPN")) {
        return false;
      }
    }
    return false;
  }

  /** "The second and final stage took place on Friday": nothing came after it. */
  private static boolean isClosing(Tagged s, Trigger trigger) {
    return trigger.frame().equals(Frame.NUMBERED)
        && s.words(trigger.token(), trigger.last() + 1).matches(".*\\b(?:final|closing|last)\\b.*");
  }

  /** "Have given back few men": all that there was, or next to nothing. */
  private static boolean isOfFew(Tagged s, Trigger trigger) {
    return s.words(trigger.last() + 1, trigger.last() + 3)
        .matches("(?:(?:very|only|precious|too) )?few\\b.*|(?:hardly|scarcely|barely) any");
  }

  /** "The first of the handovers" is one, though many are spoken of. */
  static boolean isOneOf(Tagged s, Trigger trigger) {
    return ONE_OF.matcher(s.words(Math.max(0, trigger.token() - 7), trigger.token())).find();
  }

  /** "has handed over 6,000 bodies so far" tells of no single transfer. */
  static boolean isRunningTotal(Tagged s, List<Count> counts) {
    if (MANY.isIn(s.sentence().text())) {
      return true;
    }
    // "6,800 have come home so far, 5,000 of them this year": a share of what runs on
    boolean years =
        s.dates().stream().allMatch(d -> d.value().precision() == DateValue.Precision.YEAR);
    return counts.stream().anyMatch(c -> c.relation() == Count.Relation.CUMULATIVE)
        && counts.stream()
            .allMatch(
                c ->
                    c.relation() == Count.Relation.CUMULATIVE
                        || (years && c.relation() == Count.Relation.PART));
  }

  /** "Returned in exchanges", "freed through several swaps". */
  private static final Pattern IN_MANY =
      Pattern.compile(
          "(?:home )?(?:in|through|during|via|thanks to|under|as part of|as a result of)"
              + "(?: (?:the|various|several|many|numerous|such|prisoner|earlier|previous|other))*"
              + " (?:exchanges|swaps|trades)\\b.*");

  private static final int SUM_REACH = 7;

  static boolean isGeneric(Tagged s, List<Trigger> found) {
    // "Thanks to exchanges, hundreds could return": many transfers, none of them named.
    boolean many =
        found.stream()
            .anyMatch(
                t ->
                    t.frame().kind() == Frame.Kind.SWAP_NOUN
                        && s.low(t.token()).endsWith("s")
                        && !isHeading(s, t, found));
    if (isSumOfMany(s, found)) {
      return true;
    }
    boolean elliptic = found.stream().anyMatch(t -> t.frame().kind() == Frame.Kind.ELLIPSIS);
    boolean vague = !elliptic && s.counts().stream().noneMatch(c -> c.quantity().isExact());
    boolean dated = !s.dates().isEmpty();
    String text = s.sentence().text();
    if (vague
        && !dated
        && (AGAIN.matcher(text).find()
            || PRESUPPOSED.matcher(text).find()
            || found.stream().anyMatch(t -> isOfFew(s, t)))) {
      return true;
    }
    if (many
        && vague
        && found.stream().noneMatch(t -> isOneOf(s, t))
        && found.stream().noneMatch(t -> s.low(t.token()).endsWith("ing"))) {
      return true;
    }
    return found.stream()
        .allMatch(
            t -> {
              if (!t.frame().kind().isNoun() || t.frame().kind() == Frame.Kind.ELLIPSIS) {
                return false;
              }
              boolean plural = s.low(t.token()).endsWith("s") && !isOneOf(s, t);
              for (int i = t.token() - 1; i >= Math.max(0, t.token() - 4); i--) {
                if (GENERIC.contains(s.low(i)) && plural) {
                  return true;
                }
              }
              return plural;
            });
  }

  /** "1,358 soldiers were returned in exchanges in 2024": what many of them brought. */
  private static boolean isSumOfMany(Tagged s, List<Trigger> found) {
    return found.stream()
        .filter(t -> IN_MANY.matcher(s.words(t.token() + 1, t.last() + SUM_REACH)).matches())
        .anyMatch(
            t ->
                s.dates().stream()
                    .filter(d -> s.tokenAt(d.span().start()) > t.token())
                    .noneMatch(d -> d.value().precision() == DateValue.Precision.DAY));
  }

  /** "They have held several swaps: in May Cole was let go, …": what the colon opens is told. */
  private static boolean isHeading(Tagged s, Trigger noun, List<Trigger> found) {
    int colon = noun.token() + 1;
    while (colon < s.size() && !s.low(colon).equals(":")) {
      colon++;
    }
    int from = colon;
    return s.dates().stream().anyMatch(d -> s.tokenAt(d.span().start()) > from)
        && found.stream().anyMatch(t -> t.token() > from);
  }

  /** "The mayor had been swapped for nine conscripts": a swap told whole, in the past perfect. */
  static boolean isRecalled(Tagged s, List<Trigger> found, List<Received> figures) {
    int token = found.get(0).token();
    int told = Received.sides(figures).size();
    return told > 1
        && figures.stream().anyMatch(r -> r.count().isNamed())
        && s.words(token - 4, token).matches("(.* )?had( .*)?");
  }
}
