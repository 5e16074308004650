package exchangeline.reading;

import exchangeline.pack.Alias;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whose people a count speaks of from who held them, or from whom they were freed for. */
final class Custody {
  private static final Set<String> CUSTODY =
      Set.of(
          "captivity",
          "custody",
          "detention",
          "prisons",
          "prison",
          "jail",
          "jails",
          "hands",
          "imprisonment",
          "control",
          "captors");

  /** Participles that tell of those whom somebody holds. */
  static final String SEIZED =
      "seized|held|captured|detained|kidnapped|abducted|jailed|imprisoned|arrested|convicted";

  private static final Pattern SEIZED_ONES =
      Pattern.compile("\\b(?:whom|that) (?:\\w+ ){1,4}(?:seized|captured)\\b|\\bseized by\\b");

  private static final String SERVING = "serving|served|doing|awaiting|facing|sentenced|tried";

  /** Words of what is told of a person. */
  private static final int DESCRIPTION = 16;

  private static final String CAPTIVES = "captive|prisoner|hostage|captives|prisoners|hostages";

  private static final Set<String> HOLDING =
      Set.of("controlled", "held", "detained", "captured", "seized", "abducted", "imprisoned");

  /** Tokens between a word for custody and whose it is. */
  private static final int NEAR = 3;

  private final Tagged s;
  private final Sides sides;

  Custody(Tagged sentence, Sides sides) {
    this.s = sentence;
    this.sides = sides;
  }

  /** True in a sentence with a word for custody: "came home from American prisons". */
  static boolean isTold(Tagged s) {
    return s.tokens().stream()
        .anyMatch(t -> CUSTODY.contains(t.low()) && !t.low().matches("hands|control"));
  }

  /** "The sailors whom Iran seized in March", "schoolgirls seized by the rebels". */
  static boolean areSeized(Tagged s) {
    return SEIZED_ONES.matcher(s.sentence().text()).find();
  }

  /** Whose prisons a sentence names: "from an Iranian jail", "in Juba's prisons". */
  static List<PartyRef> jailers(Tagged s) {
    return s.parties().stream()
        .filter(
            p ->
                s.words(s.lastToken(p.span()) + 1, s.lastToken(p.span()) + 1 + NEAR)
                    .matches("(?:['’]s )?(?:[a-z-]+ )?(?:prisons?|jails?|captivity|custody)\\b.*"))
        .toList();
  }

  /** "freed from Russian captivity", "returned from territory controlled by Kyiv". */
  Optional<Roles.Receiver> of(Count count, Trigger trigger) {
    int end = Math.min(s.size(), trigger.last() + 16);
    // "Changed hands" is no custody.
    boolean swap = trigger.frame().kind().isSwap();
    for (int i = swap ? trigger.last() + 1 : trigger.token();
        i < end
            && !isNextFigure(i, count, trigger)
            && !isPrice(i, count, trigger)
            && !isCounterpart(i)
            && !opensOwnClause(i, trigger)
            && !isNextObject(i, count, trigger);
        i++) {
      // "From Aden to Sanaa, which is under the control of …": a place is held.
      boolean ofPlace = s.low(StatusReader.segmentStart(s, i)).matches("which|where");
      if (CUSTODY.contains(s.low(i)) && !ofPlace) {
        int at = i;
        Optional<PartyRef> holder =
            s.parties().stream()
                .filter(p -> Math.abs(s.tokenAt(p.span().start()) - at) <= 3)
                .filter(p -> !count.span().overlaps(p.span()))
                .min(Comparator.comparingInt(p -> Math.abs(s.tokenAt(p.span().start()) - at)));
        if (holder.isPresent()) {
          return across(holder.get().code(), "custody");
        }
      }
      if (HOLDING.contains(s.low(i)) && s.low(i + 1).equals("by")) {
        int at = i;
        Optional<PartyRef> holder =
            s.parties().stream()
                .filter(
                    p ->
                        s.tokenAt(p.span().start()) - at >= 2
                            && s.tokenAt(p.span().start()) - at <= 4)
                .findFirst();
        if (holder.isPresent()) {
          return across(holder.get().code(), "custody");
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The side that the words from one token to another call the captor: "seized by the rebels",
   * "whom the rebels had seized", "held in Juba's prison", "jailed in Iran".
   */
  Optional<String> captor(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<String> holder = Optional.empty();
      if (s.low(i).matches(SEIZED) && !s.low(i + 1).matches(CAPTIVES)) {
        int before = Math.max(from, i - 2 * NEAR);
        boolean whom = s.words(before, i).matches("(.* )?(whom|that) .*");
        int behind = Math.min(to, i + 2 + NEAR);
        holder =
            whom
                ? named(before, i)
                : s.low(i + 1).matches("by|in") ? named(i + 2, behind) : Optional.empty();
      } else if (s.low(i).matches(CAPTIVES) && s.low(i + 1).matches("by|of")) {
        // "Taken captive by Juba", "a hostage of the rebels"
        holder = named(i + 2, Math.min(to, i + 2 + NEAR));
      } else if (CUSTODY.contains(s.low(i))) {
        holder = named(i - NEAR, i);
      }
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /**
   * The captor whom the words behind a person name: "Grom, a spy held in Bern", "Grom, who was
   * serving 20 years in Britain"; not those on another ("for Grom after a year in Bern's prison").
   */
  Optional<String> captorOf(int person) {
    int open = s.low(person + 1).equals(",") ? person + 2 : person + 1;
    boolean told = open > person + 1 && s.low(open).matches("who|whom|then|an?|the");
    if (!told && !s.low(open).matches(SEIZED + "|" + SERVING)) {
      return Optional.empty();
    }
    int end = open + 1;
    while (end < s.size() && end < open + DESCRIPTION && !s.low(end).matches("[,;:.]|and|for")) {
      end++;
    }
    int to = Math.min(end, s.size());
    return captor(open, to).or(() -> serving(open, to));
  }

  /** "Serving 20 years in Britain", "awaiting trial in Texas". */
  private Optional<String> serving(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.low(i).matches(SERVING)) {
        for (int in = i + 1; in < to; in++) {
          if (s.low(in).equals("in")) {
            return named(in + 1, Math.min(to, in + 1 + NEAR));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(int from, int to) {
    return s.parties().stream()
        .filter(p -> s.tokenAt(p.span().start()) >= from)
        .filter(p -> s.tokenAt(p.span().start()) < to)
        .map(PartyRef::code)
        .filter(sides::contains)
        .findFirst();
  }

  /** "Three left Gaza and 183 left custody": what follows the next figure is said of that one. */
  private boolean isNextFigure(int token, Count count, Trigger trigger) {
    return token > trigger.last()
        && s.lastToken(count.span()) < trigger.token()
        && s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.NONE)
            .anyMatch(c -> s.tokenAt(c.span().start()) == token);
  }

  /** "Let 90 go to get back two held by the rebels": what the next verb got. */
  private boolean isNextObject(int token, Count count, Trigger trigger) {
    return token > s.lastToken(count.span())
        && s.counts().stream().anyMatch(c -> s.tokenAt(c.span().start()) == token)
        && s.words(trigger.last() + 1, token).matches("(?:.* )?to \\w+(?: back| home)?");
  }

  /** "Let 90 go for two scouts held by the rebels": who held the price held not the 90. */
  private boolean isPrice(int token, Count count, Trigger trigger) {
    boolean counted = s.counts().stream().anyMatch(c -> s.tokenAt(c.span().start()) == token);
    return s.low(token - 1).equals("for")
        && token > s.lastToken(count.span())
        && (counted
            || s.low(token).matches("an?|the")
            || (trigger.frame().kind() == Frame.Kind.SWAP && token == trigger.last() + 2));
  }

  /** "The rebels free three, Juba opens its jails": a clause with a subject of its own begins. */
  private boolean opensOwnClause(int i, Trigger trigger) {
    return i > trigger.last()
        && s.low(i).matches("[,;]|and|while")
        && ((!s.segment().get(i).equals(s.segment().get(i - 1))
                && s.parties().stream()
                    .mapToInt(p -> s.tokenAt(p.span().start()))
                    .anyMatch(p -> p > i && s.words(i + 1, p).matches("(?:the)?")))
            || NextSubject.opens(s, i));
  }

  /** "freed in exchange for …": what follows is about those who went the other way. */
  private boolean isCounterpart(int i) {
    return s.low(i).equals("in")
        && s.low(i + 2).equals("for")
        && (s.low(i + 1).equals("exchange") || s.low(i + 1).equals("return"));
  }

  /** "40 were freed in exchange for Eritrean captives": the 40 are of the other side. */
  Optional<Roles.Receiver> byCounterpart(Count count) {
    for (int i = s.lastToken(count.span()) + 1; i < s.size(); i++) {
      if (isCounterpart(i)) {
        int at = i + 3;
        return s.parties().stream()
            .filter(p -> p.form() == Alias.Form.DEMONYM || p.form() == Alias.Form.NAME)
            .filter(p -> s.tag(s.lastToken(p.span()) + 1).matches("NOUN|ADJ"))
            .filter(p -> s.tokenAt(p.span().start()) - at <= 2 && s.tokenAt(p.span().start()) >= at)
            .findFirst()
            .flatMap(p -> across(p.code(), "counterpart"));
      }
    }
    return Optional.empty();
  }

  /** "146 were freed by Damascus and 97 by the rebels": each has its own giver. */
  Optional<Roles.Receiver> givenUp(Count count, Trigger trigger) {
    int behind = s.lastToken(count.span()) + 1;
    Frame.Kind kind = trigger.frame().kind();
    boolean given =
        count.head() == null
            && trigger.voice() == Trigger.Voice.PASSIVE
            && (kind == Frame.Kind.GIVE || kind == Frame.Kind.EITHER);
    return s.parties().stream()
        .filter(p -> given && sides.contains(p.code()))
        .filter(p -> s.words(behind, s.tokenAt(p.span().start())).matches("by(?: the)?"))
        .findFirst()
        .flatMap(p -> across(p.code(), "by"));
  }

  private Optional<Roles.Receiver> across(String code, String rule) {
    return sides.opposite(code).map(c -> new Roles.Receiver(sides.countedAs(c), rule));
  }
}
