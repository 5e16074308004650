package exchangeline.reading;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds to a figure the person who is named with it: "55 soldiers and the politician Jan Kos" went
 * home are 56.
 */
final class Companions {
  private static final Pattern WITH =
      Pattern.compile(
          "[^;:]* (?:along with|together with|as well as|in addition to|and with them)(?: the| another| some)?");

  private final PersonFinder finder;
  private final Tagged s;
  private final Words words;
  private final Sides sides;
  private final Persons known;

  Companions(PersonFinder finder, Tagged sentence, Words words, Sides sides, Persons known) {
    this.finder = finder;
    this.s = sentence;
    this.words = words;
    this.sides = sides;
    this.known = known;
  }

  /**
   * The figure with the one named behind it; itself where nobody of the same side is.
   *
   * @param got true where a side got them, whose people they are or not
   */
  Received joined(Received figure, boolean got) {
    Count count = figure.count();
    boolean whole =
        (figure.kind() == Received.Kind.SIDE || figure.kind() == Received.Kind.ONE)
            && count.quantity().isExact()
            && !count.isNamed()
            && !count.remains()
            && count.scope() != Count.Scope.TOTAL;
    return whole
        ? beside(count)
            .filter(p -> got || isOfSide(p, figure.code()))
            .map(p -> with(figure, p))
            .orElse(figure)
        : figure;
  }

  /**
   * "185 soldiers came home along with 20 civilians" are 205: behind the verb stand those who went
   * with them.
   */
  List<Received> summed(List<Received> figures) {
    for (int i = 1; i < figures.size(); i++) {
      Received one = figures.get(i - 1);
      Received with = figures.get(i);
      if (isCarried(one, with)) {
        List<Received> all = new ArrayList<>(figures);
        all.set(
            i - 1,
            plus(
                one,
                with.count().span(),
                with.count().quantity(),
                List.of(one.count(), with.count())));
        all.remove(i);
        return List.copyOf(all);
      }
    }
    return figures;
  }

  private boolean isCarried(Received one, Received with) {
    int first = s.tokenAt(with.count().span().start());
    int last = s.lastToken(one.count().span());
    boolean plain =
        one.kind() == Received.Kind.SIDE
            && one.code() != null
            && Stream.of(one.count(), with.count())
                .allMatch(
                    c ->
                        c.quantity().isExact()
                            && c.head() != null
                            && !c.remains()
                            && !c.isNamed()
                            && c.parts().isEmpty()
                            && c.relation() == Count.Relation.NONE);
    return plain
        && isSameWay(one, with)
        && first > last
        && WITH.matcher(s.words(last + 1, first)).matches();
  }

  private static boolean isSameWay(Received one, Received with) {
    return with.kind() == Received.Kind.ACROSS
        || with.kind() == Received.Kind.ONE
        || one.code().equals(with.code());
  }

  private Optional<Person> beside(Count count) {
    int behind = words.wordAt(count.span().end() - 1) + 1;
    int next = words.is(behind, ",") ? behind + 1 : behind;
    Optional<Cues.Match> join = finder.cues().at("join", words, next);
    if (join.isEmpty()) {
      return Optional.empty();
    }
    int last = join.get().last();
    last = words.is(last + 1, "with") ? last + 1 : last;
    int start = finder.isDeterminer(words, last) ? last : last + 1;
    return finder
        .at(words, start, s.parties())
        .filter(p -> p.name() != null && !p.official() && !known.isOfficial(p.name()))
        .filter(p -> p.certain() || known.isPerson(p.name()) || p.head() > p.first())
        .filter(p -> s.parties().stream().noneMatch(r -> isActor(r, p)))
        .filter(p -> isOneClause(count, p));
  }

  /** "40 soldiers and Juba's governor": whoever a pack knows acts, and is not carried along. */
  private boolean isActor(PartyRef party, Person person) {
    return words.span(person.head(), person.head()).overlaps(party.span());
  }

  /** "Freed 40 soldiers and Jan Kos thanked them": the person begins a clause. */
  private boolean isOneClause(Count count, Person person) {
    int from = s.tokenAt(count.number().start());
    int to = s.tokenAt(words.span(person.head(), person.head()).start());
    boolean one = s.segment().get(from).equals(s.segment().get(to));
    return one && (!s.tag(to + 1).equals("VERB") || TriggerFinder.isParticiple(s.low(to + 1)));
  }

  private boolean isOfSide(Person person, String code) {
    List<String> nations =
        person.nations().stream().map(sides.packs()::sideOf).filter(Objects::nonNull).toList();
    return code == null || nations.isEmpty() || nations.contains(code);
  }

  private Received with(Received figure, Person person) {
    Count count = figure.count();
    return plus(
        figure,
        words.span(person.first(), person.head()),
        Quantity.exact(1),
        count.parts().isEmpty() ? List.of(count) : count.parts());
  }

  private Received plus(Received figure, Span words, Quantity more, List<Count> parts) {
    Count count = figure.count();
    Span span = count.span().union(words);
    int start = s.sentence().span().start();
    Count sum =
        new Count(
            span,
            count.number(),
            s.sentence().text().substring(span.start() - start, span.end() - start),
            count.quantity().plus(more),
            count.reading(),
            count.scope(),
            Count.Relation.SUM,
            count.head(),
            null,
            false,
            parts);
    return new Received(figure.code(), figure.kind(), sum, figure.claimant(), figure.rule());
  }
}
