package exchangeline.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from tense, modality and negation whether a transfer took place. The cue nearest to the
 * verb decides.
 */
final class StatusReader {
  private static final int REACH = 9;
  private static final int NOUN_REACH = 13;
  private static final int HELD_BACK_REACH = 4;

  private static final int CALLED_OFF_REACH = 18;
  private static final Set<String> DENYING = Set.of("nobody", "none", "neither", "no");
  private static final Set<String> CAUSATIVES =
      Set.of(
          "see", "sees", "saw", "let", "lets", "make", "makes", "made", "have", "help", "helps",
          "helped");
  private static final Set<String> DONE_PREPOSITIONS =
      Set.of("by", "after", "upon", "with", "since");
  private static final Set<String> OPEN_PREPOSITIONS =
      Set.of(
          "of", "for", "on", "about", "before", "without", "towards", "toward", "from", "in", "at");

  /** "Carried out the first stage of an exchange": its part was carried out. */
  private static final Set<String> PARTS =
      Set.of("stage", "phase", "round", "part", "leg", "half", "tranche", "batch");

  private static final String CIRCUMSTANCE =
      "in|during|under|through|after|following|from|by|with|via"
          + "|of|since|before|on|about|over|ahead|for|between|besides";

  /** "Reports that the commanders had traded 300 detainees were untrue". */
  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?i)\\b(?:reports?|rumou?rs|claims?|stories|news) that [^.;]{5,160}\\b(?:was|were|is|are) (?:\\w+ )?(?:untrue|false|wrong|unfounded|baseless|premature|invented|a lie)\\b");

  private final Lexicon lexicon;

  StatusReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Status that the words give to the trigger; empty for a noun that no verb carries. */
  Optional<Status> of(Tagged s, Trigger trigger) {
    if (UNTRUE.matcher(s.sentence().text()).find()) {
      return Optional.of(Status.DENIED);
    }
    if (Bearing.isAsked(s, trigger) || Bearing.isHabit(s)) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    if (trigger.voice() == Trigger.Voice.ATTRIBUTE) {
      return Optional.of(Status.COMPLETED);
    }
    boolean passive = trigger.voice() == Trigger.Voice.PASSIVE;
    if (passive && Governors.sharesModal(s, trigger.token())) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    // "What they signed is larger: 300 for 200": a figure has no clause of its own.
    boolean bare = trigger.frame().equals(Frame.IMPLIED);
    return trigger.frame().kind().isNoun()
        ? ofNoun(s, trigger.token())
            .or(() -> bare ? ofFigure(s, trigger.token()) : Optional.empty())
        : Optional.of(ofVerb(s, Governors.helped(s, trigger.token())));
  }

  private Status ofVerb(Tagged s, int verb) {
    int from = segmentStart(s, verb);
    if (Governors.isOfNobody(s, verb)) {
      return Status.DENIED;
    }
    boolean infinitive =
        s.low(verb - 1).equals("to")
            || (s.low(verb - 2).equals("to") && s.tag(verb - 1).equals("ADV"));
    boolean passiveInfinitive = s.words(verb - 2, verb).equals("to be");
    if (passiveInfinitive && Governors.isOneOfARow(s, verb - 2)) {
      return Status.COMPLETED;
    }
    Status cue =
        nearestCue(
            s,
            infinitive || passiveInfinitive
                ? Math.max(from, verb - REACH)
                : groupStart(s, from, verb),
            verb);
    if (cue != null) {
      return cue;
    }
    Status reported = ofFrame(s, from);
    if (reported != null) {
      return reported;
    }
    if (Conditions.hold(s, from, verb)
        || Governors.isWanted(s, verb)
        || Governors.isOrdered(s, from, verb)) {
      return Status.HYPOTHETICAL;
    }
    Optional<Integer> causative = causative(s, from, verb);
    if (causative.isPresent()) {
      return ofVerb(s, causative.get());
    }
    Optional<Status> shared =
        TwinVerb.modal(s, from, verb).map(modal -> nearestCue(s, modal, modal + 1));
    if (shared.isPresent()) {
      return shared.get();
    }
    if (passiveInfinitive || Governors.isLastToBe(s, verb)) {
      return Status.PLANNED;
    }
    if (infinitive) {
      return Purpose.isOfSwap(s, from, verb) ? Status.COMPLETED : Status.HYPOTHETICAL;
    }
    String word = s.low(verb);
    if (word.endsWith("ing")) {
      // "Has put off the taking over of bodies": a noun, of which another verb tells.
      Status told = s.low(verb - 1).equals("the") ? nearestCue(s, from, verb) : null;
      return told == null ? ofGerund(s, verb) : told;
    }
    if (s.words(verb - 2, verb).matches("(is|are|was|were) being")) {
      return Status.UNDERWAY;
    }
    return Status.COMPLETED;
  }

  /** "Would see Hamas release 104, or 104 freed": the verb before the subject decides. */
  private static Optional<Integer> causative(Tagged s, int from, int verb) {
    boolean plain = !s.low(verb).matches(".*(ing|s)");
    int i = verb - 1;
    while (i > from
        && (s.tag(i).matches("NOUN|PROPN.*|DET|ADJ|ADV|NUM|CCONJ")
            || s.low(i).endsWith("ing")
            || s.low(i).equals(","))) {
      i--;
    }
    boolean causes =
        s.low(verb).endsWith("ed") ? s.low(i).equals("see") : CAUSATIVES.contains(s.low(i));
    return plain && i < verb - 1 && causes ? Optional.of(i) : Optional.empty();
  }

  /** "denied that 40 had been freed", "hopes that they return": the verb before "that" decides. */
  private Status ofFrame(Tagged s, int from) {
    // "It would be recalled that 21 were freed in May": a way of telling it.
    if (!s.low(from).equals("that") || s.words(from - 2, from).equals("be recalled")) {
      return null;
    }
    // What stands before a plain verb of saying is not the frame: "spoke of duty and said that".
    int said = from - 1;
    // "Told the daily Amal that": whom it was told stands between.
    while (said > from - REACH && s.tag(said).matches("NOUN|PROPN.*|DET|ADJ|ADP|PRON")) {
      said--;
    }
    int first =
        lexicon.reporting().contains(s.low(said)) && s.tag(said).equals("VERB")
            ? groupStart(s, Math.max(0, from - REACH), said)
            : Math.max(0, from - REACH);
    Status status = nearestCue(s, first, from);
    return status == Status.COMPLETED ? null : status;
  }

  /** First token of a finite verb's group: what stands before the subject does not govern it. */
  private static int groupStart(Tagged s, int from, int verb) {
    int i = verb;
    while ((i > from
            && (!s.tag(i - 1).matches("NOUN|PROPN.*|NUM|PRON|PUNCT")
                || Governors.isQuotedModal(s, i - 1)))
        || s.low(i - 1).equals("to")) {
      i--;
    }
    // "nobody was freed", "none of them came home": here the subject denies.
    for (int j = i - 1; j >= Math.max(from, i - 4); j--) {
      if (DENYING.contains(s.low(j))) {
        return j;
      }
      if (!s.tag(j).matches("NOUN|NUM|ADJ|PRON|ADP|DET")) {
        break;
      }
    }
    return i;
  }

  private static Status ofGerund(Tagged s, int verb) {
    String before = s.low(verb - 1);
    if (before.matches("is|are|was|were|be|started|began|begun|begins|starts")) {
      return Status.UNDERWAY;
    }
    if (DONE_PREPOSITIONS.contains(before)) {
      return Status.COMPLETED;
    }
    // "The goals of the war: freeing the captives": a list of aims.
    return OPEN_PREPOSITIONS.contains(before) || before.equals(":") || isTopic(s, verb)
        ? Status.HYPOTHETICAL
        : Status.COMPLETED;
  }

  /** "Freeing the captives has been a goal": what is spoken of, not what was done. */
  private static boolean isTopic(Tagged s, int gerund) {
    // "Coming the other way was Moss": an inverted clause.
    if (s.words(gerund + 1, gerund + 4).matches("(?:in |from )?the (?:other|opposite).*")) {
      return false;
    }
    int end = segmentEnd(s, gerund);
    boolean opens = segmentStart(s, gerund) >= gerund - 1;
    for (int i = gerund + 1; opens && i < end && !s.tag(i).equals("PUNCT"); i++) {
      if (s.tag(i).matches("VERB|AUX") && s.low(i).matches("is|was|has|had|remains?|remained")) {
        return true;
      }
      if (s.low(i).matches("who|which|that")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Status> ofFigure(Tagged s, int figure) {
    return s.low(segmentStart(s, figure)).equals(":")
        ? Optional.ofNullable(nearestCue(s, 0, figure)).filter(status -> status == Status.AGREED)
        : Optional.of(Status.PLANNED).filter(x -> Governors.isToBe(s, figure));
  }

  private Optional<Status> ofNoun(Tagged s, int noun) {
    int from = segmentStart(s, noun);
    int end = throughRelative(s, segmentEnd(s, noun));
    if (Conditions.hold(s, from, noun) || Governors.isInTheOffing(s, noun)) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    Optional<Integer> would = Governors.wouldBe(s, noun);
    if (would.isPresent()) {
      return Optional.of(ofVerb(s, would.get()));
    }
    if (isHeldBack(s, noun)) {
      return Optional.of(Status.CANCELLED);
    }
    Optional<Integer> carrier = carrierBefore(s, Math.max(from, noun - 14), noun);
    if (carrier.isPresent()) {
      Status modifier = nearestCue(s, carrier.get() + 1, noun);
      return Optional.of(
          modifier != null && !modifier.tookPlace() ? modifier : ofVerb(s, carrier.get()));
    }
    if (isCalledOff(s, noun)) {
      return Optional.of(Status.CANCELLED);
    }
    if (Governors.isTalkedOf(s, noun)) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    Status reduced = null;
    int last = Math.min(Math.min(end, noun + 16), Governors.endOfInsertion(s, noun));
    for (int i = noun + 1; i < last; i++) {
      // "The return of captives held by rebels": it was not held.
      if (Governors.isCarrier(s, i, lexicon.carryAfter()) && !s.words(i, i + 2).equals("held by")) {
        return Optional.of(passiveOrLater(s, i, end));
      }
      Status after = cueAt(s, i);
      boolean due = Governors.isAhead(s, i, after);
      if (after != null && !after.tookPlace() && (due || s.tag(i).matches("VERB|AUX"))) {
        // "The swap agreed last week went ahead": the participle only says which one.
        if (i == noun + 1 && TriggerFinder.isParticiple(s.low(i))) {
          reduced = after;
          continue;
        }
        return Optional.of(after);
      }
    }
    if (reduced != null) {
      return Optional.of(reduced);
    }
    int reach = Governors.isCoordinated(s, noun) ? NOUN_REACH + NOUN_REACH : NOUN_REACH;
    Status before = nearestCue(s, Math.max(from, noun - reach), noun);
    // "The sides check the lists before the next exchange"
    boolean next = s.low(noun - 1).equals("next") && s.low(noun - 2).equals("the");
    return next
        ? Optional.of(Status.PLANNED)
        : Optional.ofNullable(before).filter(b -> !b.tookPlace());
  }

  /** "A handover that had been announced for Sunday was called off": the verb behind the clause. */
  private boolean isCalledOff(Tagged s, int noun) {
    boolean relative = false;
    for (int i = noun + 1; i < noun + CALLED_OFF_REACH && !s.low(i).matches("[,.;]"); i++) {
      relative |= s.low(i).equals("that");
      boolean passive = s.tag(i).equals("VERB") && s.low(i - 1).matches("was|were|been");
      if (relative && passive && cueAt(s, i) == Status.CANCELLED) {
        return true;
      }
    }
    return false;
  }

  /** "Is delaying the largest release", "puts off release": what the verb stops. */
  private boolean isHeldBack(Tagged s, int noun) {
    int i = noun - 1;
    while (i > noun - HELD_BACK_REACH && i > 0 && s.tag(i).matches("DET|ADJ")) {
      i--;
    }
    return i > 0 && (cueAt(s, i) == Status.CANCELLED || cueAt(s, i - 1) == Status.CANCELLED);
  }

  /** "The swap was cancelled", "the exchange was due to be held": the copula alone says little. */
  private Status passiveOrLater(Tagged s, int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + 5); i++) {
      Status cue = cueAt(s, i);
      if (cue != null && !cue.tookPlace() && !s.low(i).equals("no")) {
        return cue;
      }
      if (s.tag(i).equals("VERB") && lexicon.carryAfter().contains(s.low(i))) {
        return ofVerb(s, i);
      }
    }
    return ofVerb(s, verb);
  }

  private Optional<Integer> carrierBefore(Tagged s, int from, int noun) {
    for (int i = noun - 1; i >= from; i--) {
      boolean existential = s.low(i).matches("was|were|been") && Governors.isThere(s, i);
      boolean active = s.headline() || TriggerFinder.voice(s, i) == Trigger.Voice.ACTIVE;
      if (existential || (Governors.isCarrier(s, i, lexicon.carryBefore()) && active)) {
        return Optional.of(i);
      }
      if (s.tag(i).equals("VERB") && !TriggerFinder.isParticiple(s.low(i))) {
        return Optional.empty();
      }
      boolean inNumber = s.low(i).equals("for") && s.low(i - 1).equals("-");
      boolean ofPart = s.low(i).equals("of") && PARTS.contains(s.low(i - 1));
      boolean ofVerb = s.words(i - 1, i + 1).matches("(?:on|ahead|through) with");
      if (s.low(i).matches(CIRCUMSTANCE) && !inNumber && !ofPart && !ofVerb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The status of the cue that ends nearest before {@code end}, or null. */
  private Status nearestCue(Tagged s, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      for (int length = Governors.isNoCue(s, i) ? 0 : lexicon.longestStatus();
          length >= 1;
          length--) {
        int start = i - length + 1;
        Status status = start < from ? null : status(s.words(start, i + 1));
        // "On 2 May": the month is no verb.
        if (status != null && !s.inDate(i)) {
          return negated(s, from, start) && status == Status.COMPLETED ? Status.DENIED : status;
        }
      }
    }
    return null;
  }

  private Status status(String words) {
    return words.endsWith("n't") ? Status.DENIED : lexicon.status().get(words);
  }

  private boolean negated(Tagged s, int from, int before) {
    for (int i = before - 1; i >= Math.max(from, before - 3); i--) {
      if (lexicon.status().get(s.low(i)) == Status.DENIED) {
        return true;
      }
    }
    return false;
  }

  private Status cueAt(Tagged s, int i) {
    if (s.low(i - 1).equals("as") || Governors.isNoCue(s, i)) {
      return null; // "Took place as planned" says nothing of what is still planned.
    }
    return Optional.ofNullable(lexicon.status().get(s.words(i, i + 2)))
        .orElse(lexicon.status().get(s.low(i)));
  }

  /** "The swap, which took place on Friday, involved …": the relative clause speaks of the noun. */
  private static int throughRelative(Tagged s, int end) {
    boolean relative =
        s.low(end).equals("which") || (s.low(end).equals(",") && s.low(end + 1).equals("which"));
    return relative && end < s.size() ? segmentEnd(s, end) : end;
  }

  static int segmentStart(Tagged s, int token) {
    int i = token;
    while (i > 0 && s.segment().get(i - 1).equals(s.segment().get(token))) {
      i--;
    }
    return i;
  }

  static int segmentEnd(Tagged s, int token) {
    int i = token;
    while (i < s.size() && s.segment().get(i).equals(s.segment().get(token))) {
      i++;
    }
    return i;
  }
}
