package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that tell of a transfer. */
final class TriggerFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)?");

  /** "310 for 310", "290 each", "300 a side". */
  private static final Pattern SHARES =
      Pattern.compile(
          "(?i)\\d(?:[ -]for[ -]| for )(?:\\d|\\w+ty\\b)|\\b(?:each|apiece|either side|a side|per side)\\b");

  private static final int PARTICLE_REACH = 10;

  /** Words that {@code *} stands for at most. */
  private static final int GAP = 3;

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
          "flown");
  private static final Set<String> SIDES =
      Set.of("sides", "rivals", "foes", "enemies", "armies", "neighbours", "neighbors", "parties");
  private static final Set<String> OBJECT_TAGS =
      Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON");

  private final List<Frame> frames;
  private final Set<String> alone = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> withParticle = new HashSet<>();

  TriggerFinder(List<Frame> frames) {
    this.frames = frames;
    for (Frame frame : frames) {
      (frame.particles().isEmpty() ? alone : withParticle).addAll(frame.forms());
      frame.particles().forEach(p -> particles.add(firstWord(p)));
    }
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** Cheap test on the raw text: false means that {@link #find} would find nothing. */
  boolean maybe(Sentence sentence) {
    if (SHARES.matcher(sentence.text()).find()) {
      return true;
    }
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
    return form && particle;
  }

  /**
   * Triggers in the order of the text; where a word fits several frames ("got 40 home", "got home")
   * all of them, in the order of the table.
   */
  List<Trigger> find(Tagged s) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      found.addAll(at(s, i));
    }
    return found.isEmpty() ? implied(s) : found;
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

  private List<Trigger> at(Tagged s, int i) {
    String word = s.low(i);
    boolean verb = isVerb(s, i);
    boolean other = isAuxiliary(s, i) || isTakenCaptive(s, i) || isGettingReady(s, i);
    List<Trigger> found = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.forms().contains(word) || frame.kind().isNoun() == verb) {
        continue;
      }
      if (frame.kind().isNoun()) {
        boolean named =
            frame.kind() == Frame.Kind.ELLIPSIS
                ? standsAlone(s, i)
                : s.tag(i).equals("NOUN") || s.tag(i).equals("PROPN") || s.headline();
        if (named) {
          found.add(new Trigger(frame, i, i, Trigger.Voice.NOUN, s.spanOf(i, i)));
        }
        continue;
      }
      int last = other ? -1 : particle(s, i, frame);
      if (last >= 0) {
        Trigger.Voice voice = frame.kind() == Frame.Kind.GO ? Trigger.Voice.ACTIVE : voice(s, i);
        found.add(new Trigger(frame, i, last, voice, s.spanOf(i, last)));
      }
    }
    return found;
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

  /** "are getting ready to swap", "got to work". */
  private static boolean isGettingReady(Tagged s, int i) {
    return s.low(i).matches("get|gets|got|getting")
        && s.low(i + 1).matches("ready|rid|to|into|under|worse|better|rarer|caught|used|wounded");
  }

  /** "taken back to Gaza as hostages", "took 200 prisoners": the other direction. */
  private static boolean isTakenCaptive(Tagged s, int i) {
    return s.low(i).matches("t(ake|akes|ook|aken|aking)")
        && s.words(i + 1, i + 7)
            .matches(
                "(?s).*\\b(as (a )?(hostages?|captives?|prisoners?)|hostage|captive|prisoner)\\b.*");
  }

  /** "the last occurring on", "the previous one", "its latest, on 3 May". */
  private static boolean standsAlone(Tagged s, int i) {
    boolean determined = s.low(i - 1).matches("the|its|their|his|an?");
    String next = s.low(i + 1);
    return determined
        && next.matches("one|such|,|was|took|came|occurring|taking|being|happened|on|in");
  }

  /**
   * Index of the particle's last token, {@code i} when the frame needs none, -1 when it is missing.
   */
  private static int particle(Tagged s, int i, Frame frame) {
    if (frame.particles().isEmpty()) {
      return i;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 1 + PARTICLE_REACH); j++) {
      if (!s.segment().get(j).equals(s.segment().get(i))) {
        return -1;
      }
      for (String particle : frame.particles()) {
        int end = endOf(s, j, particle);
        if (end >= 0) {
          return end;
        }
      }
      if (s.tag(j).equals("VERB") && !isParticiple(s.low(j))) {
        return -1;
      }
    }
    return -1;
  }

  /** Last token of {@code phrase} where it begins at {@code first}, else -1. */
  private static int endOf(Tagged s, int first, String phrase) {
    int gap = phrase.indexOf(" * ");
    String head = gap < 0 ? phrase : phrase.substring(0, gap);
    int next = first + head.split(" ", -1).length;
    if (!s.words(first, next).equals(head)) {
      return -1;
    }
    if (gap < 0) {
      return next - 1;
    }
    String tail = phrase.substring(gap + 3);
    for (int i = next; i <= next + GAP; i++) {
      if (s.low(i).equals(tail)) {
        return i;
      }
    }
    return -1;
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
    // Headlines: "Russia, Ukraine swap 95 prisoners each", where the tagger sees a noun.
    return s.headline() && isHeadlineVerb(s, i);
  }

  private static boolean isHeadlineVerb(Tagged s, int i) {
    boolean actor = s.parties().stream().anyMatch(p -> s.lastToken(p.span()) == i - 1);
    boolean subject = i > 0 && (actor || SIDES.contains(s.low(i - 1)));
    // "Houthis hand over 40 prisoners"
    int behind = PARTICLES.contains(s.low(i + 1)) ? i + 2 : i + 1;
    String next = s.low(behind);
    boolean object =
        OBJECT_TAGS.contains(s.tag(behind))
            && !next.isEmpty()
            && !Set.of("deal", "talks", "plan", "of", "agreement").contains(next);
    return subject && object;
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
      if (Set.of("have", "has", "had", "'ve").contains(s.low(j))) {
        return Trigger.Voice.ACTIVE;
      }
    }
    int behind = PARTICLES.contains(s.low(i + 1)) ? i + 2 : i + 1;
    boolean objectFollows = OBJECT_TAGS.contains(s.tag(behind)) && !isDateAt(s, behind);
    String before = s.tag(i - 1);
    if (objectFollows
        && Set.of("DET", "NUM", "ADJ", "PRON").contains(before)
        && s.tag(i + 1).matches("NOUN|ADJ|PROPN")) {
      return Trigger.Voice.ATTRIBUTE;
    }
    boolean agentBefore = s.parties().stream().anyMatch(p -> s.lastToken(p.span()) == i - 1);
    if (!objectFollows && !agentBefore) {
      return Trigger.Voice.PASSIVE;
    }
    return Trigger.Voice.ACTIVE;
  }

  private static boolean isDateAt(Tagged s, int token) {
    return s.dates().stream().anyMatch(d -> s.tokenAt(d.span().start()) == token);
  }
}
