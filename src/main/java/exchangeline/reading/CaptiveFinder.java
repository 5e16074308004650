package exchangeline.reading;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the named or single persons whom a trigger frees or hands over: its object, the subject of
 * a passive, the noun behind "of", and those "for" whom they went.
 */
final class CaptiveFinder {
  private static final int SUBJECT_REACH = 45;
  private static final int FOR_REACH = 24;
  private static final int INSERTION = 34;
  private static final int TAIL = 12;

  /** Words from "whom" to its verb. */
  private static final int RELATIVE = 6;

  private final PersonFinder finder;
  private final Cues persons;
  private final Cues cues;

  /** How a group stands to the trigger. */
  enum Side {
    /** Those whom the trigger is about. */
    FREED,
    /** Those who go the other way. */
    IN_RETURN,
    /** Some of those freed: no count of a side. */
    SOME
  }

  /**
   * Persons who go the same way.
   *
   * @param span of their words in the article
   * @param others a figure of people who go with them ("and three others"), or null
   * @param remains true for their bodies
   */
  record Group(
      Trigger trigger, Side side, List<Person> persons, Span span, Count others, boolean remains) {}

  CaptiveFinder(PersonFinder finder) {
    this.finder = finder;
    persons = finder.persons();
    cues = finder.cues();
  }

  /** Groups of one trigger, in the order of the text. */
  List<Group> find(Tagged s, Words words, Trigger trigger, Persons known) {
    return new Search(s, words, trigger, known).groups();
  }

  /**
   * True when words say that more were freed than those whom the sentence names.
   *
   * @param total true where "the number of" tells of a running total
   */
  boolean isLarger(Words words, boolean total) {
    return persons
        .within("larger", words, 0, words.size())
        .filter(match -> !(total && match.value().equals("tally")))
        .isPresent();
  }

  private final class Search {
    private final Tagged s;
    private final Words words;
    private final Trigger trigger;
    private final int at;
    private final int behind;
    private final boolean swap;
    private final CaptiveLists lists;
    private final Eponyms eponyms;

    Search(Tagged s, Words words, Trigger trigger, Persons known) {
      this.s = s;
      this.words = words;
      this.trigger = trigger;
      at = words.wordAt(trigger.span().start());
      boolean inSwap =
          trigger.frame().kind().isSwap()
              || persons.within("swap", words, 0, words.size()).isPresent()
              || NamedObject.isOneForAnother(s);
      lists = new CaptiveLists(finder, s, words, at, known, inSwap);
      eponyms = new Eponyms(words, at, known);
      behind = words.wordAt(s.spanOf(trigger.last(), trigger.last()).start());
      swap = trigger.frame().kind().isSwap();
    }

    List<Group> groups() {
      List<Group> found = new ArrayList<>();
      Frame.Kind kind = trigger.frame().kind();
      if (kind == Frame.Kind.ELLIPSIS || trigger.frame().isSilent()) {
        return found;
      }
      Optional<Listed> freed =
          kind.isNoun()
              ? ofNoun()
              : isSubjectFirst(kind) ? subject().or(this::besideTwin).or(this::inverted) : object();
      freed.ifPresent(l -> found.add(group(l, Side.FREED)));
      int from = freed.map(l -> Math.max(l.last() + 1, behind + 1)).orElse(behind + 1);
      boolean named = freed.filter(Listed::areNamed).isPresent();
      inReturn(from, named ? lists.inSwap() : lists)
          .filter(l -> kind != Frame.Kind.GO || (named && l.areNamed()))
          .ifPresent(l -> found.add(group(l, Side.IN_RETURN)));
      return found;
    }

    private boolean isSubjectFirst(Frame.Kind kind) {
      return kind == Frame.Kind.GO || trigger.voice() == Trigger.Voice.PASSIVE;
    }

    private Group group(Listed l, Side side) {
      boolean some = side == Side.FREED && isSome(l);
      Span span = words.span(l.first(), l.head());
      boolean of = l.first() > 1 && words.is(l.first() - 1, "of") && isRemains(l.first() - 2);
      boolean remains = of || (words.is(l.head() + 1, "'s") && isRemains(l.head() + 2));
      return new Group(trigger, some ? Side.SOME : side, l.persons(), span, l.others(), remains);
    }

    private boolean isRemains(int i) {
      return finder.isRemains(words, i);
    }

    /** "was among those freed", "was one of 16 freed", "including". */
    private boolean isSome(Listed l) {
      return l.open()
          || persons.endingAt("part", words, l.first() - 1).isPresent()
          || (l.last() < at && persons.within("larger", words, l.last() + 1, at - 1).isPresent());
    }

    private Optional<Listed> object() {
      int start = at + 1;
      while (start <= behind || persons.isAt("adverb", words, start)) {
        if (start > at + 1 || behind == at + 1 || behind == at) {
          start++;
        } else {
          break;
        }
      }
      Optional<Listed> split = behind > at + 1 ? lists.from(at + 1) : Optional.empty();
      return split
          .or(this::behindColon)
          .or(() -> afterRemains(behind + 1))
          .or(() -> lists.from(behind + 1))
          .or(this::relative);
    }

    /** "Cole, whom Moscow let go in May": the object opens the clause. */
    private Optional<Listed> relative() {
      int whom = at - 1;
      while (whom > 0 && at - whom < RELATIVE && !words.is(whom, "whom")) {
        whom--;
      }
      if (!words.is(whom, "whom")) {
        return Optional.empty();
      }
      return personEndingAt(words.is(whom - 1, ",") ? whom - 2 : whom - 1);
    }

    /** "A trade in May: Cole for Grom". */
    private Optional<Listed> behindColon() {
      int colon = behind + 1;
      while (swap && colon < behind + RELATIVE && !words.is(colon, ":")) {
        colon++;
      }
      return swap && words.is(colon, ":") ? lists.from(colon + 1) : Optional.empty();
    }

    private Optional<Listed> afterRemains(int i) {
      int noun = finder.isDeterminer(words, i) ? i + 1 : i;
      return isRemains(noun) && words.is(noun + 1, "of") ? lists.from(noun + 2) : Optional.empty();
    }

    private Optional<Listed> ofNoun() {
      int next = at + 1;
      if (words.is(next, "of")) {
        return afterRemains(next + 1).or(() -> lists.from(next + 1));
      }
      return swap ? behindColon().or(eponyms::pairBefore).or(this::heldUntil) : eponyms.possessor();
    }

    /** "Cole, who was held in Minsk until a swap in May for Grom". */
    private Optional<Listed> heldUntil() {
      boolean until =
          s.words(trigger.token() - RELATIVE, trigger.token())
              .matches("(?:.* )?(?:until|before|by|through|in) an?\\b[^,;]*");
      for (int i = at - 1; until && i >= Math.max(0, at - SUBJECT_REACH); i--) {
        if (words.at(i).text().matches("who|whom") && words.is(i - 1, ",")) {
          return personEndingAt(i - 2);
        }
      }
      return Optional.empty();
    }

    private Optional<Listed> personEndingAt(int last) {
      for (int i = Math.max(0, last - TAIL); i <= last; i++) {
        Optional<Listed> list =
            finder.opens(words, i) && !isPreposition(i - 1) ? lists.from(i) : Optional.empty();
        if (list.isPresent() && (list.get().head() == last || list.get().last() >= last)) {
          return list;
        }
      }
      return Optional.empty();
    }

    private Optional<Listed> subject() {
      for (int i = Math.max(0, at - SUBJECT_REACH); i < at; i++) {
        if (!finder.opens(words, i) || isPreposition(i - 1) || isSecond(i - 1)) {
          continue;
        }
        Optional<Listed> list = lists.from(i);
        if (list.isPresent()) {
          if (reaches(list.get().last() + 1, list.get().last() > list.get().head())) {
            return list;
          }
          i = list.get().last();
        }
      }
      return Optional.empty();
    }

    /** "Coming the other way was Moss", "in the other direction went Moss". */
    private Optional<Listed> inverted() {
      if (trigger.frame().kind() != Frame.Kind.GO) {
        return Optional.empty();
      }
      boolean copula = words.at(behind + 1).text().matches("was|were|came|went");
      boolean ahead = behind == at && words.at(at - 1).text().matches("direction|way");
      return copula || ahead ? lists.from(copula ? behind + 2 : at + 1) : Optional.empty();
    }

    /** "and Moss": where the first of the two was not read, the second is not all. */
    private boolean isSecond(int i) {
      if (!words.is(i, "and") || i == 0) {
        return false;
      }
      int and = s.tokenAt(words.span(i, i).start());
      return s.segment().get(and).equals(s.segment().get(Math.max(0, and - 1)));
    }

    private boolean isPreposition(int i) {
      boolean ofRemains = words.is(i, "of") && isRemains(i - 1);
      return !ofRemains
          && words
              .at(i)
              .text()
              .matches("of|for|by|from|with|in|to|against|on|at|about|between|as|like|than|'s");
    }

    /** "The centre was freed in a swap with Pavel Grom": whoever goes for one person is one. */
    private Optional<Listed> besideTwin() {
      int aux = at - 1;
      while (aux > 0 && (words.is(aux, "been") || persons.isAt("adverb", words, aux))) {
        aux--;
      }
      boolean one = words.at(aux).text().matches("was|is|has");
      int start = aux - 1;
      while (start >= 0
          && aux - start < TAIL
          && !words.at(start).isStop()
          && !words.is(start, ",")) {
        start--;
      }
      start++;
      boolean subject = one && start < aux && words.is(start, "the") && !lists.isFinite(aux - 1);
      if (!subject || inSwapBehind().isEmpty()) {
        return Optional.empty();
      }
      String noun = words.at(aux - 1).text();
      return Optional.of(
          Listed.of(new Person(start, aux - 1, aux - 1, null, noun, null, Set.of(), true, false)));
    }

    private Optional<Listed> inSwapBehind() {
      for (int i = behind + 1; i < Math.min(words.size(), behind + FOR_REACH); i++) {
        boolean noun = words.at(i).text().matches("swap|exchange|trade");
        if (noun && words.at(i + 1).text().matches("with|for")) {
          return lists.from(i + 2);
        }
      }
      return Optional.empty();
    }

    /**
     * True when nothing but the subject's own tail stands from {@code from} to the trigger.
     *
     * @param apposed true where the tail is that of an apposition: "Cole, a cook held in Minsk,
     *     was"
     */
    private boolean reaches(int from, boolean apposed) {
      if (from < at && words.text(from, at - 1).contains(";")) {
        return false;
      }
      int to = at - 1;
      while (to >= from && isAdverbial(to)) {
        to--;
      }
      if (to < from) {
        return true;
      }
      boolean comma = words.is(from, ",") || words.is(from - 1, ",");
      int first = words.is(from, ",") ? from + 1 : from;
      if (first > to) {
        return true;
      }
      String opener = words.at(first).text();
      if (opener.matches("who|that") && first == to) {
        return true;
      }
      boolean relative = opener.matches("who|whom|whose|that");
      // "Cole, a pilot, was led over while Moss, a spy, walked": Cole has a verb of his own.
      boolean inserted =
          (comma || relative)
              && words.is(to, ",")
              && to - from < INSERTION
              && !cues.isAt("auxiliary", words, first);
      if (inserted || (relative && !comma && isRelative(first, to))) {
        return true;
      }
      // "Cole, whose plane was hit and who was sent back", "who was jailed and got out"
      boolean second = words.is(to, "who") && words.is(to - 1, "and");
      boolean twin = opener.equals("who") && words.is(to, "and") && lists.isPlain(first, to);
      if (comma && relative && (second || twin)) {
        return true;
      }
      if (trigger.voice() == Trigger.Voice.PASSIVE && lists.joinsPassives(first, to)) {
        return true;
      }
      boolean some = to - from < TAIL && persons.isAt("larger", words, afterAuxiliaries(first));
      boolean tail =
          !comma
              && to - from < TAIL
              && (opener.matches("of|from|in|at|held|taken") || opener.matches(".*(ed|ing)"));
      int end = apposed && words.is(to, ",") ? to - 1 : to;
      for (int i = first; tail && i <= end; i++) {
        tail = !words.at(i).isStop() && !words.is(i, ",") && !lists.isFinite(i);
      }
      return tail || some;
    }

    /** "A soldier who was captured in June was freed": a clause without a mark, then the verb. */
    private boolean isRelative(int first, int to) {
      boolean finite = false;
      for (int i = first + 1; i <= to; i++) {
        if (words.at(i).isMark() && !words.is(i, "-")) {
          return false;
        }
        finite |= lists.isFinite(i) && !words.is(i, "and");
      }
      return finite && to - first < TAIL + TAIL && to + 1 < at;
    }

    private int afterAuxiliaries(int i) {
      int next = i;
      while (next < at && isAdverbial(next)) {
        next++;
      }
      return next;
    }

    private boolean isAdverbial(int i) {
      String word = words.at(i).text();
      return cues.isAt("auxiliary", words, i)
          || persons.isAt("adverb", words, i)
          || (word.endsWith("ly") && word.length() > 4);
    }

    /** "Gave up Grom to get Cole". */
    private boolean isGot(int i) {
      return trigger.frame().kind() == Frame.Kind.GIVE
          && words.is(i - 1, "to")
          && words.at(i).text().matches("get|win|recover|secure|bring");
    }

    /** Those behind "for": "swapped for Abel", "freed in exchange for a convicted spy". */
    private Optional<Listed> inReturn(int from, CaptiveLists priced) {
      int end = Math.min(words.size(), behind + FOR_REACH);
      for (int i = from; i < end && !words.at(i).isStop(); i++) {
        // "A swap with Grom", "Cole changed places with Grom"
        boolean paired = trigger.frame().kind().isNoun() || trigger.last() > trigger.token();
        boolean with = swap && paired && i == behind + 1 && !Partner.isOfTalks(s, trigger);
        boolean mark = words.is(i, "for") || isGot(i) || (with && words.is(i, "with"));
        boolean own = !words.is(i - 1, "exchange") || i - 1 == behind || words.is(i - 2, "in");
        if (mark && own) {
          Optional<Listed> list = priced.from(i + 1);
          if (list.isPresent() && !words.is(list.get().last() + 1, "'s")) {
            return list;
          }
        }
      }
      return Optional.empty();
    }
  }
}
