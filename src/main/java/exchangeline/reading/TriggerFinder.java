package exchangeline.reading;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that tell of a transfer. */
final class TriggerFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)?");

  /** "310 for 310", "290 each", "300 a side". */
  private static final SwiftPattern SHARES =
      SwiftPattern.of(
          "(?i)\\d(?:[ -]for[ -]| for )(?:\\d|\\w+ty\\b)|\\b(?:each|apiece|either side|a side|per side)\\b"
              + "|\\b(?:first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th))\\b(?: \\p{L}+)?(?:,| was| came| followed| took)");

  /** Verbs that a gerund completes. */
  private static final String BEFORE_GERUND =
      "(?:finish|complet|start|beg[aiu]n|continu|kep[t]?|stopp|resum)(?:s|es|ed|ing|ning)?";

  /** Words in which "saw" may stand before those who were freed. */
  private static final int SEEN_REACH = 10;

  private static final Set<String> AUXILIARIES =
      Set.of("have", "has", "had", "having", "be", "is", "are", "was", "were", "been");
  private static final Set<String> PARTICLES = Set.of("out", "over", "back", "up", "off");
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "gets", "got",
          "getting");
  private static final Set<String> IRREGULAR_PARTICIPLES =
      Set.of(
          "brought", "given", "sent", "let", "set", "taken", "won", "got", "gotten", "had", "led",
          "flown", "put");
  private static final Set<String> SIDES =
      Set.of("sides", "rivals", "foes", "enemies", "armies", "neighbours", "neighbors", "parties");
  private static final Set<String> OBJECT_TAGS =
      Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON");

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> withParticle = new HashSet<>();
  private final CarriedDead dead;

  TriggerFinder(List<Frame> frames) {
    dead = new CarriedDead(frames);
    for (Frame frame : frames) {
      frame.forms().forEach(f -> this.frames.computeIfAbsent(f, k -> new ArrayList<>()).add(frame));
      if (CarriedDead.is(frame)) {
        continue;
      }
      boolean bare = frame.particles().isEmpty() || frame.isDative();
      (bare ? alone : withParticle).addAll(frame.forms());
      frame.particles().forEach(p -> particles.add(firstWord(p)));
    }
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** Cheap test on the raw text: false means that {@link #find} would find nothing. */
  boolean maybe(Sentence sentence) {
    Matcher words = WORD.matcher(sentence.text());
    boolean form = false;
    boolean particle = false;
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (alone.contains(word)) {
        return true;
      }
      form |= withParticle.contains(word);
      particle |= particles.contains(word);
    }
    return (form && particle) || sharesOut(sentence) || dead.maybe(sentence);
  }

  /** "310 for 310", "290 each", "the second on 3 May": a figure or an ordinal tells by itself. */
  boolean sharesOut(Sentence sentence) {
    return SHARES.isIn(sentence.text());
  }

  /**
   * Triggers in the order of the text; where a word fits several frames ("got 40 home", "got home")
   * all of them, in the order of the table.
   */
  List<Trigger> find(Tagged s) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      int token = i;
      if (found.stream().noneMatch(t -> t.lets(token))) {
        found.addAll(at(s, i));
      }
    }
    if (found.isEmpty()) {
      found.addAll(implied(s));
    }
    if (found.isEmpty()) {
      return NumberedParts.of(s);
    }
    found.addAll(0, NumberedParts.beside(s, found));
    return found;
  }

  /**
   * "On Saturday came the largest stage, 310 for 310": the figure or the ordinal speaks of a swap.
   */
  private static List<Trigger> implied(Tagged s) {
    List<Trigger> found = new ArrayList<>();
    for (Count count : s.counts()) {
      if (count.scope() == Count.Scope.EACH || count.scope() == Count.Scope.SIDE_A) {
        int token = s.tokenAt(count.number().start());
        found.add(new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, count.number()));
      }
    }
    return found;
  }

  /** "The campaign Bring Back Our Girls", "Free Papua Movement": a verb within a name. */
  private static boolean isInName(Tagged s, int i) {
    boolean inside = i > 0 && s.segment().get(i).equals(s.segment().get(i - 1));
    return inside
        && !s.headline()
        && isCapital(s, i)
        && isCapital(s, i + 1)
        && s.low(i - 1).matches("\\p{L}+");
  }

  private static boolean isCapital(Tagged s, int i) {
    return i < s.size() && Character.isUpperCase(s.tokens().get(i).text().charAt(0));
  }

  private List<Trigger> at(Tagged s, int i) {
    List<Frame> fitting = frames.getOrDefault(s.low(i), List.of());
    // "Freed 40 in return for 12": what was given for them, and no coming home.
    boolean price = s.low(i).equals("return") && s.low(i - 1).equals("in");
    if (fitting.isEmpty() || price || isInName(s, i)) {
      return List.of();
    }
    // "in exchange for": a noun, whatever the tagger says.
    boolean mark = s.low(i - 1).equals("in") && s.low(i + 1).equals("for");
    boolean compound =
        s.low(i - 1).matches("prisoner|captive|hostage|pow|detainee")
            && s.low(i).matches("exchange|swap|trade");
    boolean verb = !mark && !compound && isVerb(s, i);
    boolean other = isAuxiliary(s, i) || OtherSense.isMeant(s, i);
    List<Trigger> found = new ArrayList<>();
    for (Frame frame : fitting) {
      if (frame.kind().isNoun() == verb) {
        continue;
      }
      if (frame.kind().isNoun()) {
        boolean named =
            frame.kind() == Frame.Kind.ELLIPSIS
                ? standsAlone(s, i)
                : mark
                    || compound
                    || s.tag(i).equals("NOUN")
                    || s.tag(i).equals("PROPN")
                    || s.headline();
        if (named) {
          found.add(new Trigger(frame, i, i, Trigger.Voice.NOUN, s.spanOf(i, i)));
        }
        continue;
      }
      int particle = other ? -1 : Particles.end(s, i, frame);
      int last = particle < 0 && !other && goesAcross(s, i, frame) ? i : particle;
      if (last >= 0) {
        found.add(new Trigger(frame, i, last, voice(s, i, last, frame), s.spanOf(i, last)));
      }
    }
    return found;
  }

  private static Trigger.Voice voice(Tagged s, int verb, int last, Frame frame) {
    if (frame.kind() == Frame.Kind.GO) {
      return Trigger.Voice.ACTIVE;
    }
    // "Forty captives changed hands": what is swapped stands as the subject.
    boolean swapped = frame.kind() == Frame.Kind.SWAP && last > verb;
    return swapped ? Trigger.Voice.PASSIVE : voice(s, verb);
  }

  /** "has recovered", "were handed": the verb behind it tells. */
  private static boolean isAuxiliary(Tagged s, int i) {
    if (!AUXILIARIES.contains(s.low(i))) {
      return false;
    }
    int next = i + 1;
    while (s.tag(next).equals("ADV") || s.tag(next).equals("AUX") || s.low(next).equals("not")) {
      next++;
    }
    return s.tag(next).equals("VERB");
  }

  /**
   * "the last occurring on", "the previous one", "its latest, on 3 May", "the most recent time
   * was", "the one before that".
   */
  private static boolean standsAlone(Tagged s, int i) {
    int first = s.low(i - 1).equals("most") ? i - 1 : i;
    boolean determined = s.low(first - 1).matches("the|its|their|his|an?");
    String next = s.low(i + 1);
    if (next.equals("was")
        && s.low(i + 2).matches("captured|seized|taken|abducted|killed|shot|arrested")) {
      return false;
    }
    if (s.low(i).equals("one")) {
      boolean ofDate = next.matches("on|of|in") && i + 2 < s.size() && s.inDate(i + 2);
      return determined && (next.equals("before") || ofDate);
    }
    boolean occasion = next.matches("time|occasion") && s.low(i + 2).matches("was|came|,");
    return determined
        && (occasion
            || next.matches("one|such|,|was|took|came|occurring|taking|being|happened|on|in"));
  }

  /** "In the other direction went 24": the direction stands with the count. */
  private static boolean goesAcross(Tagged s, int i, Frame frame) {
    boolean led =
        s.words(i - 4, i)
            .matches("(?:.* )?(?:in|from) the (?:other|opposite) (?:direction|side|end)");
    return frame.kind() == Frame.Kind.GO && s.tag(i).equals("VERB") && (led || isAcross(s, i));
  }

  private static boolean isAcross(Tagged s, int i) {
    return s.counts().stream()
        .filter(c -> c.scope() == Count.Scope.ACROSS)
        .map(Count::span)
        .anyMatch(c -> s.tokenAt(c.start()) == i + 1 || s.lastToken(c) == i - 1);
  }

  private static boolean isVerb(Tagged s, int i) {
    String tag = s.tag(i);
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return true;
    }
    if (isParticiple(s.low(i))
        && (tag.equals("ADJ") || tag.equals("NOUN") || tag.equals("PROPN"))) {
      return true;
    }
    boolean infinitive = s.low(i - 1).equals("to") && s.tag(i + 1).matches("NUM|DET|PRON|ADJ");
    if (infinitive || (s.low(i).equals("free") && s.low(i - 1).equals("to"))) {
      return true;
    }
    // "It had finished freeing 40 prisoners"
    if (s.low(i).endsWith("ing") && s.low(i - 1).matches(BEFORE_GERUND)) {
      return true;
    }
    // "The army hands over six civilians", "rebels hand over six": no noun has such an object.
    boolean present = s.low(i).endsWith("s") || s.low(i - 1).matches("\\w{3,}s");
    if (PARTICLES.contains(s.low(i + 1)) && isCountAt(s, i + 2) && present) {
      return true;
    }
    // Headlines: "Russia, Ukraine swap 95 prisoners each", where the tagger sees a noun.
    return s.headline() && isHeadlineVerb(s, i);
  }

  private static boolean isHeadlineVerb(Tagged s, int i) {
    boolean actor = s.parties().stream().anyMatch(p -> s.lastToken(p.span()) == i - 1);
    boolean subject = i > 0 && (actor || SIDES.contains(s.low(i - 1)));
    // "82 Chibok girls regain freedom"
    if (s.counts().stream().anyMatch(c -> s.lastToken(c.span()) == i - 1 && c.head() != null)) {
      return true;
    }
    // "Houthis hand over 40 prisoners"
    int behind = PARTICLES.contains(s.low(i + 1)) ? i + 2 : i + 1;
    String next = s.low(behind);
    boolean object =
        OBJECT_TAGS.contains(s.tag(behind))
            && !next.isEmpty()
            && !Set.of("deal", "talks", "plan", "of", "agreement").contains(next);
    // "Jungle fighters hand over 12 pilots": a particle and whom it counts make it a verb.
    boolean counted = behind > i + 1 && isCountAt(s, behind);
    return (subject && object) || counted;
  }

  static boolean isParticiple(String word) {
    return word.endsWith("ed") || IRREGULAR_PARTICIPLES.contains(word);
  }

  static Trigger.Voice voice(Tagged s, int i) {
    if (!isParticiple(s.low(i))) {
      return Trigger.Voice.ACTIVE;
    }
    for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
      if (BE.contains(s.low(j))) {
        return Trigger.Voice.PASSIVE;
      }
      if (!s.tag(j).equals("ADV") && !s.tag(j).equals("PART") && !s.tag(j).equals("AUX")) {
        break;
      }
    }
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      if (s.low(j).matches("have|has|had|'ve" + (j == i - 1 ? "|it|he|she|they|we" : ""))) {
        return Trigger.Voice.ACTIVE;
      }
    }
    boolean particle = PARTICLES.contains(s.low(i + 1)) || s.low(i + 1).equals("free");
    int behind = particle ? i + 2 : i + 1;
    boolean objectFollows =
        (OBJECT_TAGS.contains(s.tag(behind)) || isCountAt(s, behind)) && !isDateAt(s, behind);
    String before = s.tag(i - 1);
    if (objectFollows
        && Set.of("DET", "NUM", "ADJ", "PRON").contains(before)
        && s.tag(i + 1).matches("NOUN|ADJ|PROPN")) {
      return Trigger.Voice.ATTRIBUTE;
    }
    // "110 Palestinians freed": who is counted was freed.
    boolean agentBefore =
        s.parties().stream()
            .filter(p -> !SideFinder.isCounted(s, p))
            .anyMatch(p -> s.lastToken(p.span()) == i - 1);
    boolean by = s.low(behind).equals("by");
    // "The truce saw 105 hostages and 240 prisoners freed over a week".
    boolean seen =
        s.words(Math.max(0, i - SEEN_REACH), i).matches("(?:.* )?(?:saw|seen|sees) \\d[^.;:]*");
    if (seen || (!objectFollows && (!agentBefore || by))) {
      return Trigger.Voice.PASSIVE;
    }
    return Trigger.Voice.ACTIVE;
  }

  private static boolean isCountAt(Tagged s, int token) {
    return s.counts().stream().anyMatch(c -> s.tokenAt(c.span().start()) == token);
  }

  private static boolean isDateAt(Tagged s, int token) {
    return s.dates().stream().anyMatch(d -> s.tokenAt(d.span().start()) == token);
  }
}
