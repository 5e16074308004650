package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.reading.Count.Relation;
import exchangeline.reading.Count.Scope;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds how many people, or remains, a sentence speaks of.
 *
 * <p>A number counts when it heads a person noun, a demonym, or stands for one that is elided;
 * ages, years, labels and numbers of things are none. Words, hedges and nouns are data below {@code
 * exchangeline/lang}.
 */
public final class CountFinder {
  static final Set<String> HEDGE_KINDS = Set.of("before", "after");
  static final Set<String> CUE_KINDS =
      Set.of(
          "function",
          "auxiliary",
          "particle",
          "pronoun",
          "determiner",
          "transfer",
          "motion",
          "exchange",
          "modifier",
          "modifier-plural",
          "compound",
          "tail",
          "adjective-noun",
          "label",
          "measure",
          "after-hyphen",
          "before-year",
          "before-age",
          "month",
          "each-after",
          "each-time",
          "told-of",
          "each-before",
          "total-before",
          "total-after",
          "across",
          "part-before",
          "part-after",
          "join",
          "dead",
          "dead-before",
          "held",
          "held-before",
          "still-held",
          "cumulative",
          "period",
          "not-since",
          "tally",
          "side",
          "pair-noun",
          "group",
          "halves",
          "anaphor");

  /** UTF-16 units within which a sentence goes on about what the one before counted. */
  private static final int NEXT = 160;

  /** Words between a day and its figure: "On Friday, it was another 40". */
  private static final int LINK = 4;

  private final Cues cues;
  private final NumeralFinder numerals;
  private final HeadFinder heads;
  private final ElisionFinder elisions;
  private final Singles singles;
  private final Scopes scopes;
  private final Relations relations;
  private final Anaphors anaphors;
  private final RunningTotals totals;
  private final Sums sums;

  /**
   * A finder for English.
   *
   * @param isDemonym true for a word, as written, that names people of a nation or group
   *     ("Ukrainians", "Palestinian")
   * @throws exchangeline.pack.DataException when the rule data is broken
   */
  CountFinder(Cues cues, People people, Predicate<String> isDemonym) {
    this(cues, Cues.read("lang/en/hedges.tsv", HEDGE_KINDS), people, isDemonym);
  }

  /** The words of English that stand around a count. */
  static Cues cues() {
    return Cues.read("lang/en/counts.tsv", CUE_KINDS);
  }

  CountFinder(Cues cues, Cues hedges, People people, Predicate<String> isDemonym) {
    this.cues = cues;
    this.numerals = new NumeralFinder(cues, hedges);
    this.heads = new HeadFinder(people, cues, isDemonym);
    this.totals = new RunningTotals(cues);
    this.elisions = new ElisionFinder(cues, heads, totals);
    this.singles = new Singles(cues, heads);
    this.scopes = new Scopes(cues);
    this.relations = new Relations(cues);
    this.anaphors = new Anaphors(cues, heads);
    this.sums = new Sums(cues);
  }

  /** The counts of a sentence of running text. */
  public List<Count> find(Sentence sentence, List<Span> notCounts, Count previous) {
    return find(sentence, notCounts, previous, false);
  }

  /**
   * The counts of {@code sentence} in text order.
   *
   * @param notCounts stretches of the article that are known to be no counts, such as dates
   * @param previous the last count before the sentence, or null: what "an equal number" refers to
   * @param entry true in an entry of a chronology, where bare numbers count: "19 August: 40."
   */
  public List<Count> find(Sentence sentence, List<Span> notCounts, Count previous, boolean entry) {
    Words words = Words.of(sentence, notCounts);
    boolean inContext =
        previous != null
            || entry
            || cues.within("exchange", words, 0, words.size()).isPresent()
            || cues.within("transfer", words, 0, words.size()).isPresent();
    List<Draft> drafts = new ArrayList<>();
    anaphors.they(words, previous).ifPresent(drafts::add);
    for (int i = drafts.size(); i < words.size(); ) {
      List<Draft> found = at(words, i, inContext, entry, drafts, previous);
      drafts.addAll(found);
      i = found.isEmpty() ? i + 1 : found.get(found.size() - 1).last() + 1;
    }
    drafts = singles.joined(words, drafts);
    drafts.replaceAll(d -> scopes.scoped(words, d));
    drafts.replaceAll(d -> relations.related(words, d));
    relations.shareOn(words, drafts);
    anaphors.resolve(words, drafts, previous);
    inheritRemains(words, drafts, entry ? null : previous);
    return sums.joined(words, totals.marked(words, drafts), previous);
  }

  /** "26 bodies, and Baku 261", "290 bodies. … was handed 45 in return": the noun is left out. */
  private void inheritRemains(Words words, List<Draft> drafts, Count previous) {
    boolean own = cues.within("exchange", words, 0, words.size()).isPresent();
    boolean before =
        previous != null
            && previous.remains()
            && words.span(0, 0).start() - previous.span().end() < NEXT;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      // "In return, 78 Russians": a nation's name says nothing of life or death.
      boolean nation = draft.scope() == Scope.ACROSS && draft.head().isNation();
      boolean elided = (nation || draft.head().lemma() == null) && draft.head().category() == null;
      boolean goesOn = before && (!own || draft.scope() == Scope.ACROSS);
      boolean dead = i > 0 ? drafts.get(i - 1).head().remains() : goesOn;
      if (elided && dead && draft.is(Relation.NONE)) {
        drafts.set(i, draft.with(draft.head().asRemains(draft.head().lemma())));
      }
    }
  }

  private List<Draft> at(
      Words words, int i, boolean inContext, boolean entry, List<Draft> before, Count previous) {
    Optional<Cues.Match> anaphor = anaphors.at(words, i);
    if (anaphor.isPresent()) {
      boolean vain = last(before, previous) == null && words.is(i, "as");
      return vain ? List.of() : List.of(anaphors.draft(words, anaphor.get()));
    }
    Optional<Numeral> numeral = numerals.at(words, i);
    if (numeral.isEmpty()) {
      return entry ? score(words, i) : List.of();
    }
    Numeral n = numeral.get();
    boolean afterCount = !before.isEmpty();
    Optional<HeadNoun> head =
        head(words, n)
            .or(() -> elisions.find(words, n, inContext, afterCount))
            .or(
                () ->
                    (entry || isDated(words, n)) && isBare(words, n)
                        ? Optional.of(HeadNoun.elided(n.last()))
                        : Optional.empty());
    if (head.filter(h -> heads.isOwner(words, h)).isPresent()) {
      return List.of();
    }
    List<Draft> pair = pair(words, n, head, inContext);
    if (!pair.isEmpty()) {
      return pair;
    }
    return head.map(h -> List.of(remains(words, Draft.of(n, h))))
        .or(() -> share(words, n, last(before, previous)).map(List::of))
        .orElse(List.of());
  }

  private Optional<HeadNoun> head(Words words, Numeral n) {
    int from = n.last() + 1;
    if (n.isVague() || n.quantity().approximate()) {
      from = words.is(from, "of") ? from + 1 : from;
      from = from > n.last() + 1 && cues.isAt("determiner", words, from) ? from + 1 : from;
    }
    if (words.is(from, "-")) {
      from++;
    }
    return heads.from(words, from, n.isOne());
  }

  /** "95 for 95", "three hostages for 110 prisoners". */
  /** "A small swap, 25 and 25": as many for each. */
  private boolean isTwin(Words words, Numeral a, Optional<HeadNoun> head, int and) {
    Optional<Numeral> b = numerals.at(words, and + 1);
    return words.is(and, "and")
        && head.map(HeadNoun::lemma).isEmpty()
        && a.quantity().isExact()
        && b.filter(n -> n.quantity().equals(a.quantity())).isPresent()
        && elisions.ends(words, b.orElseThrow().last() + 1);
  }

  private List<Draft> pair(Words words, Numeral a, Optional<HeadNoun> headA, boolean inContext) {
    int i = 1 + headA.map(HeadNoun::last).orElse(a.last());
    i = words.is(i, "-") || words.is(i, "–") || words.is(i, ",") ? i + 1 : i;
    boolean twin = inContext && isTwin(words, a, headA, i);
    if (!twin && !words.is(i, "for") && !words.is(i, "against")) {
      return List.of();
    }
    i = words.is(i + 1, "-") || words.is(i + 1, "–") ? i + 2 : i + 1;
    int second = i;
    while (second < i + 4 && !words.at(second).isCardinal()) {
      second++;
    }
    Optional<Numeral> b = numerals.at(words, second);
    if (b.isEmpty() || b.get().first() != i) {
      return List.of();
    }
    Numeral n = b.get();
    Optional<HeadNoun> headB = head(words, n).or(() -> elisions.find(words, n, inContext, false));
    boolean idiom = a.isOne() && n.isOne() && headA.isEmpty() && headB.isEmpty();
    if (idiom
        || (headB.isEmpty() && !isOfExchange(words, a) && !standsAlone(words, n.last() + 1))) {
      return List.of();
    }
    HeadNoun first = headA.orElse(HeadNoun.elided(a.last()));
    HeadNoun other = headB.orElse(HeadNoun.elided(n.last()));
    if (!a.quantity().equals(n.quantity())) {
      return List.of(Draft.of(a, first).with(Scope.SIDE_A), Draft.of(n, other).with(Scope.SIDE_B));
    }
    HeadNoun named = headA.isPresent() ? first : other;
    int end = Math.max(other.last(), n.last());
    Numeral whole =
        new Numeral(a.first(), a.number(), a.numberLast(), n.last(), a.quantity(), a.reading());
    return List.of(Draft.of(whole, named).to(end).with(Scope.EACH));
  }

  /** "14 November: 77/77", as in a table. */
  private List<Draft> score(Words words, int i) {
    boolean two =
        words.at(i).isCardinal()
            && words.is(i + 1, "/")
            && words.at(i + 2).isCardinal()
            && standsAlone(words, i + 3);
    if (!two) {
      return List.of();
    }
    Quantity one = words.at(i).number().quantity();
    Quantity other = words.at(i + 2).number().quantity();
    if (one.equals(other)) {
      Numeral both = new Numeral(i, i, i, i + 2, one, "exact");
      return List.of(Draft.of(both, HeadNoun.elided(i + 2)).with(Scope.EACH));
    }
    return List.of(
        Draft.of(new Numeral(i, i, i, i, one, "exact"), HeadNoun.elided(i)).with(Scope.SIDE_A),
        Draft.of(new Numeral(i + 2, i + 2, i + 2, i + 2, other, "exact"), HeadNoun.elided(i + 2))
            .with(Scope.SIDE_B));
  }

  /** "On Friday 40, on 3 May it was 12", "287 on 30 August", "12 in May". */
  private static boolean isDated(Words words, Numeral n) {
    int next = n.last() + 1;
    boolean on = words.is(next, "on") || words.is(next, "in");
    if (on && words.at(next + 1).kind() == Word.Kind.DATE) {
      return true;
    }
    int before = n.first() - 1;
    while (before >= n.first() - LINK && !words.at(before).isNumber()) {
      Word word = words.at(before);
      if (word.kind() == Word.Kind.DATE) {
        return true;
      }
      boolean opens = word.is(":") || word.is("–") || word.is("(") || words.is(before + 1, "with");
      if (word.isStop() && !opens) {
        return false;
      }
      before--;
    }
    return false;
  }

  /** Nothing but a mark, a date or a preposition behind it, no label before; not "3)", "the 3". */
  private boolean isBare(Words words, Numeral n) {
    int next = n.last() + 1;
    boolean item = n.first() == 0 && (words.is(next, ")") || words.is(next, "."));
    boolean known =
        words.is(n.first() - 1, "the")
            || (words.is(n.first() - 1, "of")
                && cues.endingAt("told-of", words, n.first() - 1).isEmpty())
            || cues.isAt("label", words, n.first() - 1);
    return !n.isOne() && !item && !known && standsAlone(words, next);
  }

  /** "A swap of 157 for 157 went ahead": whatever follows. */
  private boolean isOfExchange(Words words, Numeral a) {
    return words.is(a.first() - 1, "of")
        && cues.endingAt("exchange", words, a.first() - 2).isPresent();
  }

  private boolean standsAlone(Words words, int i) {
    Word word = words.at(i);
    return word.isMark()
        || word.kind() == Word.Kind.DATE
        || cues.isAt("function", words, i)
        || cues.isAt("exchange", words, i)
        || cues.isAt("pair-noun", words, i)
        || heads.isPerson(words, i)
        || heads.isPerson(words, i + 1);
  }

  /** Widens to "the bodies of" before the number. */
  private Draft remains(Words words, Draft draft) {
    int of = draft.first() - 1;
    // "The bodies of three soldiers and those of 59 fighters"
    if (words.is(of, "of") && words.is(of - 1, "those")) {
      boolean dead =
          IntStream.range(0, of - 1)
              .anyMatch(i -> heads.isRemains(words, i) && words.is(i + 1, "of"));
      return dead ? draft.with(draft.head().asRemains("body")).from(of - 1) : draft;
    }
    of = cues.isAt("determiner", words, of) || words.is(of, "another") ? of - 1 : of;
    if (!words.is(of, "of") || !heads.isRemains(words, of - 1)) {
      return draft;
    }
    int first = words.is(of - 2, "the") ? of - 2 : of - 1;
    return draft.with(draft.head().asRemains(heads.lemma(words, of - 1))).from(first);
  }

  /** "12 were officers" after a larger count. */
  private Optional<Draft> share(Words words, Numeral n, Quantity whole) {
    int next = n.last() + 1;
    boolean smaller =
        whole != null
            && whole.best() != null
            && n.quantity().best() != null
            && n.quantity().best() < whole.best();
    if (!smaller || n.isOne() || !cues.isAt("auxiliary", words, next)) {
      return Optional.empty();
    }
    return heads.from(words, next + 1, false).map(h -> Draft.of(n, h).with(Relation.PART));
  }

  private static Quantity last(List<Draft> before, Count previous) {
    if (before.isEmpty()) {
      return previous == null ? null : previous.quantity();
    }
    return before.get(before.size() - 1).quantity();
  }
}
