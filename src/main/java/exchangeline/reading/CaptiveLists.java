package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the persons that a sentence lists: "Cole, a pilot, and Moss", "Cole and three others". */
final class CaptiveLists {
  private static final int TAIL = 12;

  /** Words from a verb to its object. */
  private static final int NEAR = 3;

  private static final int INSERTION = 18;

  /** Verbs that serve towns as well as people: "freed Tal Abyad", "handed over Al Tanf". */
  private static final String OF_TOWNS =
      "free|frees|freed|freeing|liberat\\w+|hand\\w*|recover\\w*|g[ai]ve\\w*|tak\\w+|took|return\\w*|ced\\w+";

  /** "Freed a former official jailed for life": no captor any more. */
  private static final String JAILED =
      "jailed|convicted|sentenced|imprisoned|held|detained|accused|serving|wanted";

  private static final Set<Count.Scope> OF_ONE_SIDE =
      Set.of(Count.Scope.NONE, Count.Scope.SIDE_A, Count.Scope.ACROSS);

  private final PersonFinder finder;
  private final Cues persons;
  private final Cues cues;
  private final Tagged s;
  private final Words words;
  private final int trigger;
  private final Persons known;
  private final boolean swap;

  /**
   * A reader of the lists around one trigger.
   *
   * @param trigger its word
   * @param known persons of the article
   * @param swap true where a first and a family name are enough to tell a person
   */
  CaptiveLists(
      PersonFinder finder, Tagged sentence, Words words, int trigger, Persons known, boolean swap) {
    this.finder = finder;
    this.persons = finder.persons();
    this.cues = finder.cues();
    this.s = sentence;
    this.words = words;
    this.trigger = trigger;
    this.known = known;
    this.swap = swap;
  }

  /** The same where one person has gone for another: a full name is enough. */
  CaptiveLists inSwap() {
    return new CaptiveLists(finder, s, words, trigger, known, true);
  }

  /** "A", "A and B", "A, B and C", "A and three others" from the word {@code i} on. */
  Optional<Listed> from(int i) {
    Optional<Person> dead =
        isCounted(i) ? Optional.empty() : finder.whoseRemains(words, i, s.parties());
    if (dead.isPresent()) {
      return dead.map(Listed::of);
    }
    boolean remains = words.is(i - 1, "of") && finder.isRemains(words, i - 2);
    if (remains && !swap) {
      return inSwap().from(i);
    }
    Optional<Person> first = person(i, false).or(() -> beforeOthers(i)).or(() -> ofFamily(i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Person one = first.get();
    // "A British couple": two of whom the words name neither.
    if (one.name() == null && persons.endingAt("pair", words, one.head()).isPresent()) {
      return one.nations().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Listed(List.of(one, one), one.first(), one.head(), one.last(), null, false));
    }
    List<Person> all = new ArrayList<>(List.of(one));
    Listed sure = Listed.of(one);
    int last = one.last();
    while (true) {
      int tail = join(last + 1);
      int next = remains ? ofAnother(afterJoin(tail)) : afterJoin(tail);
      if (next < 0) {
        return Optional.of(all.size() > sure.persons().size() ? sure.goingOn() : sure);
      }
      boolean closes = !words.text(next - 1, next - 1).matches("[,;]");
      Optional<Count> others = closes ? countAt(next, isNamedWith(all)) : Optional.empty();
      if (others.isPresent()) {
        int end = words.wordAt(others.get().span().end() - 1);
        return Optional.of(new Listed(List.copyOf(all), i, end, end, others.get(), false));
      }
      Optional<Person> more = person(next, true).or(() -> kin(next));
      if (more.isEmpty()) {
        boolean on = all.size() > sure.persons().size() || (closes && isNominal(next));
        return Optional.of(on ? sure.goingOn() : sure);
      }
      all.add(more.get());
      last = more.get().last();
      if (closes) {
        sure = new Listed(List.copyOf(all), i, more.get().head(), last, null, false);
      }
    }
  }

  /** "Jan Kos of the Gazette and three others": a full name that others go with. */
  private Optional<Person> beforeOthers(int i) {
    return person(i, true)
        .filter(p -> p.name() != null)
        .filter(
            p -> {
              int next = afterJoin(join(p.last() + 1));
              return next > 0 && words.is(next - 1, "and") && countAt(next, true).isPresent();
            });
  }

  /** "Ann and Eve Cole": the family name stands with the second. */
  private Optional<Person> ofFamily(int i) {
    boolean pair = words.at(i).capital() && words.is(i + 1, "and") && words.at(i + 2).capital();
    return pair
        ? person(i + 2, false)
            .filter(p -> p.name() != null && p.first() == i + 2 && p.head() == i + 3)
            .map(p -> new Person(i, i, i, p.name(), null, null, p.nations(), true, false))
        : Optional.empty();
  }

  /** True for "dozens of teachers", false for "welcomed them" and "he said". */
  private boolean isNominal(int i) {
    if (i >= words.size()) {
      return false;
    }
    String tag = s.tag(s.tokenAt(words.span(i, i).start()));
    return tag.matches("NOUN|PROPN|NUM|DET|ADJ") && !opensClause(i);
  }

  /** A clause of its own follows: "and Russia freed". */
  private boolean opensClause(int i) {
    int token = s.tokenAt(words.span(i, i).start());
    return !s.segment().get(token).equals(s.segment().get(Math.max(0, token - 2)));
  }

  /** The joining word behind "arrested in Kazan": the index itself where there is no such tail. */
  private int join(int i) {
    if (words.is(i, ",")) {
      return afterInsertion(i);
    }
    if (!words.at(i).text().matches("of|from|in|at|held|taken|.*(ed|ing)")) {
      return i;
    }
    for (int j = i + 1; j < i + TAIL && j < words.size(); j++) {
      if (words.is(j, "and")) {
        return j;
      }
      if (words.at(j).isMark() || isFinite(j) || words.is(j, "for") || j == trigger) {
        return i;
      }
    }
    return i;
  }

  /**
   * The comma that ends "Jan Kos, who had served 29 years, and": the same one without such a
   * clause.
   */
  private int afterInsertion(int comma) {
    if (!words.at(comma + 1).text().matches("who|whom|whose|an?|the")) {
      return comma;
    }
    int end = comma + 2;
    while (end < words.size() && end < comma + INSERTION && !words.at(end).isMark()) {
      end++;
    }
    boolean closes = words.is(end, ",") && words.is(end + 1, "and") && end != trigger;
    return closes && (trigger < comma || trigger > end) ? end : comma;
  }

  /** "The body of Cole and that of Moss", "the bodies of Cole and of Moss". */
  private int ofAnother(int i) {
    int of = i >= 0 && words.at(i).text().matches("that|those") ? i + 1 : i;
    return words.is(of, "of") ? of + 1 : i;
  }

  private int afterJoin(int i) {
    Optional<Cues.Match> join = persons.at("join", words, i);
    if (join.isPresent()) {
      return join.get().last() + 1;
    }
    return words.is(i - 1, ",") ? i : -1;
  }

  /** "Jan Kos and four fighters": a full name has nothing to do with what the figure counts. */
  private boolean isNamedWith(List<Person> persons) {
    return persons.stream()
        .allMatch(p -> p.name() != null && words.at(p.head()).capital() && isWhole(p));
  }

  private boolean isWhole(Person p) {
    return p.head() > p.first()
        ? words.at(p.head() - 1).capital()
        : p.first() > trigger && known.isPerson(p.name());
  }

  /**
   * A figure of people who go with those named.
   *
   * @param any true where it need not say "others"
   */
  private Optional<Count> countAt(int i, boolean any) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    int offset = words.span(i, i).start();
    return s.counts().stream()
        .filter(c -> c.span().start() == offset && c.quantity().isExact() && !c.remains())
        .filter(c -> OF_ONE_SIDE.contains(c.scope()))
        .filter(
            c ->
                c.text().matches("(?s).*\\b(other|others|more|fellow)\\b.*")
                    || (any && c.head() != null && c.relation() == Count.Relation.NONE))
        .findFirst();
  }

  private Optional<Person> kin(int i) {
    boolean own = words.at(i).text().matches("his|her|their");
    String noun = words.at(i + 1).text();
    return own && persons.isAt("kin", words, i + 1)
        ? Optional.of(new Person(i, i + 1, i + 1, null, noun, null, Set.of(), true, false))
        : Optional.empty();
  }

  /** A person at the word {@code i}; in a list a name needs no sign of its own. */
  private Optional<Person> person(int i, boolean inList) {
    if (words.at(i).isMark() || isCounted(i)) {
      return Optional.empty();
    }
    boolean subject = persons.isAt("pronoun", words, i) && i < trigger;
    if (subject || isObject(i)) {
      Optional<String> name =
          antecedent(i)
              .filter(n -> swap || isOfSwap() || known.isForeignCaptive(n) || isByGroup(i));
      if (name.isPresent()) {
        return name.map(n -> byName(i, n));
      }
      if ((swap || isOfSwap()) && !s.parties().isEmpty()) {
        return Optional.of(
            new Person(i, i, i, null, words.at(i).text(), null, Set.of(), true, false));
      }
    }
    return finder
        .at(words, i, s.parties())
        .filter(
            p ->
                !isOfficial(p)
                    || (p.first() > trigger
                        && p.first() <= trigger + NEAR
                        && (isOfGroup() || words.at(p.head() + 1).text().matches(JAILED))))
        .filter(
            p ->
                p.name() == null
                    || p.certain()
                    || known.isPerson(p.name())
                    || ((inList || swap || isOfGroup() || Custody.isTold(s)) && isFull(p))
                    || isNational(p));
  }

  /** One who acts for a side; an armed group frees captive governors and judges too. */
  private boolean isOfficial(Person p) {
    return p.official() || (p.name() != null && known.isOfficial(p.name()));
  }

  /** "The Taliban let him go": an armed group right before the verb, its object behind. */
  private boolean isByGroup(int object) {
    return object > trigger
        && NamedObject.isByGroup(s, s.tokenAt(words.span(trigger, trigger).start()));
  }

  /** Whom "he" or "him" takes up. */
  private Optional<String> antecedent(int pronoun) {
    return IntStream.range(0, pronoun)
        .filter(w -> known.isPerson(words.raw(w)) || (swap && isFamilyName(w)))
        .mapToObj(words::raw)
        .findFirst()
        .or(() -> known.before(s.sentence().index()));
  }

  private Person byName(int i, String name) {
    return new Person(i, i, i, name, null, null, known.nations(name), true, false);
  }

  /** "Let her go", "freed him in a swap"; not "freed her husband". */
  private boolean isObject(int i) {
    return i > trigger
        && words.at(i).text().matches("him|her")
        && (words.at(i + 1).isMark()
            || words.at(i + 1).kind() == Word.Kind.DATE
            || words
                .at(i + 1)
                .text()
                .matches(
                    "go|home|free|leave|back|over|out|to|on|in|after|for|from|and|when|as|at|by|under|without"));
  }

  /** "Cole" in "Ann Cole". */
  private boolean isFamilyName(int i) {
    return i > 0
        && words.at(i - 1).capital()
        && !words.at(i + 1).capital()
        && known.isName(words.raw(i));
  }

  private boolean isOfSwap() {
    return persons.within("swap", words, 0, words.size()).isPresent();
  }

  private boolean isCounted(int i) {
    Span word = words.span(i, i);
    return words.at(i).isCardinal() || s.counts().stream().anyMatch(c -> c.span().overlaps(word));
  }

  /** "Hamas let Ann Cole go", "Ann Cole and Ian Moss, held by the rebels, …" */
  private boolean isOfGroup() {
    int token = s.tokenAt(words.span(trigger, trigger).start());
    return !s.low(token).matches(OF_TOWNS) && s.parties().stream().anyMatch(PartyRef::isNoState);
  }

  /** "Freed the Canadian Ann Cole": two names behind the nation, neither of them an actor's. */
  private boolean isNational(Person p) {
    int first = p.head() - 1;
    return first > trigger
        && first > p.first()
        && !p.nations().isEmpty()
        && words.at(first).capital()
        && s.parties().stream()
            .anyMatch(
                x ->
                    x.form() == Alias.Form.DEMONYM
                        && x.span().equals(words.span(first - 1, first - 1)))
        && s.parties().stream().noneMatch(x -> x.span().overlaps(words.span(first, p.head())));
  }

  /** A first and a family name suffice where people are what is exchanged. */
  private boolean isFull(Person p) {
    int family = p.head();
    while (family - 2 > p.first() && words.is(family - 1, "-")) {
      family -= 2;
    }
    boolean two = words.at(family - 1).capital() && words.at(family).capital();
    return family > p.first() && two && p.nations().isEmpty();
  }

  /** "Cole was flown to Muscat and traded there": one subject of two passives. */
  boolean joinsPassives(int from, int and) {
    int end = words.is(and - 1, ",") ? and - 1 : and;
    return words.is(and, "and")
        && and + 1 == trigger - auxiliaries(and + 1)
        && and - from < INSERTION
        && words.at(from).text().matches("was|were|had|has|have|is|are")
        && IntStream.range(from, end).noneMatch(i -> words.at(i).isMark() || words.is(i, "and"));
  }

  /** True for a short stretch without a mark. */
  boolean isPlain(int from, int to) {
    return to - from < TAIL && !words.text(from, to).matches("(?s).*[,;:].*");
  }

  private int auxiliaries(int from) {
    int i = from;
    while (i < trigger && (cues.isAt("auxiliary", words, i) || persons.isAt("adverb", words, i))) {
      i++;
    }
    return i - from;
  }

  /** True for a word that ends a noun phrase's own tail. */
  boolean isFinite(int i) {
    return cues.isAt("auxiliary", words, i)
        || words.is(i, "and")
        || cues.isAt("transfer", words, i);
  }
}
