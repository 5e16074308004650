package exchangeline.reading;

import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who acts in the clause of a trigger. */
final class Agents {
  private static final Set<String> BOTH =
      Set.of(
          "both",
          "each",
          "either",
          "sides",
          "countries",
          "parties",
          "neighbours",
          "neighbors",
          "rivals",
          "foes",
          "two");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "from", "to", "by", "with", "of", "in", "into", "at", "near", "between", "against", "for",
          "under", "on", "outside");

  /** Words that open a clause whose subject may stand in the clause before. */
  private static final Set<String> SUBJECT_SHARERS =
      Set.of("and", ",", "which", "while", "who", "whom");

  /** Tokens of "which it said". */
  private static final int INSERTION = 5;

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:[ /,]+\\p{Lu}[\\p{L}.]*){0,4}(?:,? \\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?)?"
              + "(?: \\([^()]{2,40}\\))? ?(?:[-–—]|--) ");

  /** "LA MACARENA, Colombia - ", "WAU, South Sudan (XYZ) – ". */
  private static final Pattern PLACE =
      Pattern.compile("\\W*\\p{Lu}{2}[\\p{Lu}.'’ -]*(?=[ ,(-])" + DATELINE.pattern());

  private static final String MEMBERS =
      "rebels|fighters|guerrillas|guerillas|gunmen|militants|insurgents|commanders|members";

  /** "Juba is to free 40, after it released 12": the subject of the clause before. */
  private static final Pattern BACK_TO_SUBJECT =
      Pattern.compile(
          "(?:(?:days|hours|weeks|months) )?"
              + "(?:(?:after|before|when|while|once|as|since|because|though|although)|(?:, )?(?:and|but)(?: (?!the |a |an )\\w+){0,4}) (?:it|they)"
              + "(?: (?:had|has|have))?(?: \\w+ly)?");

  private static final String PRONOUNS = "it|they|we";

  private final Tagged s;
  private final Sides sides;
  private final String speaker;

  /**
   * Agents in a sentence.
   *
   * @param claimant who speaks, for whom "it" stands, or null
   */
  Agents(Tagged sentence, Sides sides, Claimant claimant) {
    this.s = sentence;
    this.sides = sides;
    String code = claimant == null ? null : claimant.code();
    this.speaker = code != null && sides.contains(code) ? code : null;
  }

  /** Sides that are the subject of an active verb; both for "the two sides"; none when unknown. */
  Set<String> of(Trigger trigger) {
    Set<String> named = named(trigger);
    boolean pronoun = named.isEmpty() && trigger.voice() == Trigger.Voice.ACTIVE;
    return pronoun && speaker != null && isPronounSubject(trigger)
        ? Set.of(sides.packs().sideOf(speaker))
        : named;
  }

  /** "Damascus says it has freed 40": the pronoun stands for who speaks. */
  private boolean isPronounSubject(Trigger trigger) {
    int from = StatusReader.segmentStart(s, trigger.token());
    int i = trigger.token() - 1;
    while (s.tag(i).matches("AUX|ADV")) {
      i--;
    }
    return s.low(from).matches(PRONOUNS) || (i >= from && s.low(i).matches(PRONOUNS));
  }

  private Set<String> named(Trigger trigger) {
    Set<String> agents = new LinkedHashSet<>();
    if (trigger.voice() == Trigger.Voice.NOUN) {
      return agents;
    }
    Optional<PartyRef> own = ownSubject(trigger);
    if (own.isPresent()) {
      return Set.of(sides.packs().sideOf(own.get().code()));
    }
    int start = behindWhom(StatusReader.segmentStart(s, trigger.token()), trigger.token());
    collect(start, trigger.token(), agents);
    // "Russia released 185 and received as many": the second verb shares the first one's subject.
    while (agents.isEmpty() && start > 0 && trigger.voice() != Trigger.Voice.PASSIVE) {
      String opener = s.low(start);
      boolean same = BACK_TO_SUBJECT.matcher(s.words(start, trigger.token())).matches();
      if (!SUBJECT_SHARERS.contains(opener) && !same && !isInsertion(start)) {
        break;
      }
      int end = start;
      start = StatusReader.segmentStart(s, start - 1);
      collect(start, end, agents);
    }
    return agents;
  }

  /** "Were freed by the rebels": the side that gave them up. */
  Optional<String> behindBy(Trigger trigger) {
    int by = trigger.last() + 1;
    return s.parties().stream()
        .filter(p -> trigger.voice() == Trigger.Voice.PASSIVE && s.low(by).equals("by"))
        .filter(p -> s.tokenAt(p.span().start()) > by && sides.contains(p.code()))
        .filter(p -> s.words(by + 1, s.tokenAt(p.span().start())).matches("(?:the)?"))
        .map(p -> sides.packs().sideOf(p.code()))
        .findFirst();
  }

  /** "An American whom Caracas freed": who freed stands behind the pronoun. */
  private int behindWhom(int from, int verb) {
    int i = verb - 1;
    while (i > from && !s.low(i).equals("whom")) {
      i--;
    }
    return i;
  }

  /** "gave up 40 bodies which it said were those of Houthis, and took 12". */
  private boolean isInsertion(int start) {
    for (int i = start - 1; i >= start - INSERTION && !s.low(i).matches("[,;:]"); i--) {
      if (s.low(i).matches("which|whom")) {
        return true;
      }
    }
    return false;
  }

  /** "freed 15 in exchange for Kigali freeing 11": a gerund's subject may follow a preposition. */
  private Optional<PartyRef> ownSubject(Trigger trigger) {
    return s.parties().stream()
        .filter(p -> s.low(trigger.token()).endsWith("ing") && !p.possessive())
        .filter(p -> sides.contains(p.code()))
        .filter(p -> s.words(s.lastToken(p.span()) + 1, trigger.token()).matches("(?:into|from)?"))
        .filter(p -> !isCounted(p))
        .findFirst();
  }

  private void collect(int from, int to, Set<String> agents) {
    List<PartyRef> candidates = new ArrayList<>();
    for (PartyRef party : s.parties()) {
      int first = s.tokenAt(party.span().start());
      int last = s.lastToken(party.span());
      if (first < from || last >= to || isCounted(party)) {
        continue;
      }
      if (!isAdverbial(party) && !isDateline(party) && sides.contains(party.code())) {
        candidates.add(party);
      }
    }
    if (candidates.isEmpty()) {
      for (int i = from; i < to; i++) {
        if (BOTH.contains(s.low(i)) && sides.codes().size() == 2 && !s.tag(i + 1).equals("PROPN")) {
          agents.addAll(sides.codes());
          return;
        }
      }
      return;
    }
    PartyRef first = candidates.get(0);
    agents.add(sides.packs().sideOf(first.code()));
    for (PartyRef next : candidates.subList(1, candidates.size())) {
      String gap = s.words(s.lastToken(first.span()) + 1, s.tokenAt(next.span().start()));
      if (gap.matches("('s )?(,|and|, and|&|,? the|and the|government and|and the .*)?")) {
        agents.add(sides.packs().sideOf(next.code()));
        first = next;
      }
    }
  }

  /** "The authorities in Mekelle freed 40": those who rule from there act. */
  private boolean isRuledFrom(PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return party.form() == Alias.Form.SEAT
        && s.low(first - 1).matches("in|of")
        && s.low(first - 2).matches("authorities|government|leadership|administration|rulers");
  }

  /** "BOGOTA (XYZ) - The rebels freed 40": where the text was written. */
  private boolean isDateline(PartyRef party) {
    int behind = party.span().end() - s.sentence().span().start();
    Matcher place = PLACE.matcher(s.sentence().text());
    return (place.lookingAt() && behind <= place.end())
        || (s.tokenAt(party.span().start()) <= 1
            && DATELINE.matcher(s.sentence().text().substring(behind)).lookingAt());
  }

  /** Behind a preposition: no subject. */
  boolean isAdverbial(PartyRef party) {
    int first = s.tokenAt(party.span().start());
    if (isRuledFrom(party)) {
      return false;
    }
    // "Rebels of the FARC freed four": the group itself.
    boolean members =
        s.words(first - 3, first).matches("(?:.* )?(?:" + MEMBERS + ") of(?: the)?")
            && !s.low(first - 4).matches(".*\\d.*|some|several|many");
    if (members) {
      return false;
    }
    return PREPOSITIONS.contains(s.low(first - 1))
        || s.words(first - 4, first).matches("(?:.* )?between [^ ]+(?: [^ ]+)? and(?: the)?")
        || (s.low(first - 1).equals("the") && PREPOSITIONS.contains(s.low(first - 2)));
  }

  /** "215 Ukrainians": they are counted. */
  boolean isCounted(PartyRef party) {
    return s.counts().stream().anyMatch(c -> c.span().contains(party.span()));
  }
}
