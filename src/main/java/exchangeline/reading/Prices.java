package exchangeline.reading;

import exchangeline.reading.CaptiveFinder.Group;
import exchangeline.reading.CaptiveFinder.Side;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Figures behind "for", what was given for others: who went the other way tells whose they are. */
final class Prices {
  private final Tagged s;
  private final Sides sides;

  Prices(Tagged sentence, Sides sides) {
    this.s = sentence;
    this.sides = sides;
  }

  /**
   * "They were let go in exchange for 250 Eritreans", "105 captives were traded for 240 Palestinian
   * women": who was freed is of the other side.
   */
  Received acrossFrom(Received figure, List<Received> all) {
    if (figure.kind() != Received.Kind.ONE && figure.kind() != Received.Kind.AMBIGUOUS) {
      return figure;
    }
    return all.stream()
        .filter(r -> r.kind() == Received.Kind.SIDE && r.code() != null && isInReturn(r.count()))
        .filter(
            r ->
                figure.kind() == Received.Kind.ONE
                    ? r.count().scope() == Count.Scope.ACROSS
                    : isPriceOf(figure.count(), r.count(), all))
        .map(r -> opposite(r.code()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            code ->
                new Received(
                    code,
                    Received.Kind.SIDE,
                    figure.count(),
                    figure.claimant(),
                    figure.kind() == Received.Kind.ONE ? "for" : Received.PRICED))
        .orElse(figure);
  }

  /** True when the price is the next figure behind those who were swapped. */
  private static boolean isPriceOf(Count freed, Count price, List<Received> all) {
    return freed.span().end() < price.span().start()
        && all.stream()
            .map(r -> r.count().span())
            .noneMatch(c -> c.start() > freed.span().end() && c.end() < price.span().start());
  }

  /** "Freed for nine conscripts": they went to the side across from the freed. */
  Received inReturn(Received figure, Map<Group, String> codes, List<String> numbered) {
    boolean told = figure.kind() == Received.Kind.SIDE && figure.rule().startsWith("owner");
    boolean open =
        switch (figure.kind()) {
          case AMBIGUOUS, ONE, SIDE -> true;
          case EACH, ACROSS, TOTAL, PART -> false;
        };
    if (told || !open || !isInReturn(figure.count())) {
      return figure;
    }
    List<String> freed =
        codes.entrySet().stream()
            .filter(e -> e.getKey().side() == Side.FREED && e.getValue() != null)
            .map(Map.Entry::getValue)
            .toList();
    boolean alone = freed.isEmpty() && isPrice(figure.count());
    boolean ofVerb = alone && numbered.isEmpty() && figure.kind() == Received.Kind.SIDE;
    // "Handed over Cole in return for five": the verb tells where he went.
    List<String> other = ofVerb && !isOfHolder(figure) ? List.of(figure.code()) : numbered;
    return (alone ? other : freed)
        .stream()
            .map(this::opposite)
            .filter(Objects::nonNull)
            .findFirst()
            .map(
                code ->
                    new Received(
                        code, Received.Kind.SIDE, figure.count(), figure.claimant(), "for"))
            .orElse(figure);
  }

  /** Words of their own tell where they went. */
  private static boolean isOfHolder(Received figure) {
    return figure
        .rule()
        .matches("custody|captor|hostages|prisoners|destined|elided|.*\\.(to|from|by|said)");
  }

  /** "Cole was freed; the United States sent five rebels home for him". */
  Optional<String> acrossFromPaid(Group group, List<Received> counted) {
    int freed = s.tokenAt(group.span().end() - 1);
    List<String> paid =
        counted.stream()
            .filter(r -> r.kind() == Received.Kind.SIDE && r.code() != null)
            .filter(r -> s.tokenAt(r.count().span().start()) > freed)
            .filter(r -> isPaid(r.count()))
            .map(Received::code)
            .distinct()
            .toList();
    return group.side() == Side.FREED && paid.size() == 1
        ? Optional.ofNullable(opposite(paid.get(0)))
        : Optional.empty();
  }

  private boolean isPaid(Count count) {
    int last = s.lastToken(count.span());
    int end = StatusReader.segmentEnd(s, last);
    return s.words(last + 1, end)
        .matches("(?:.* )?(?:for (?:him|her|them)|in (?:return|exchange))");
  }

  boolean isInReturn(Count count) {
    return s.low(s.tokenAt(count.span().start()) - 1).equals("for");
  }

  /** "In exchange for six", "swapped for six", "exchanged on Monday for six". */
  private boolean isPrice(Count count) {
    int before = s.tokenAt(count.span().start()) - 2;
    for (DateMention date : s.dates()) {
      if (s.lastToken(date.span()) == before) {
        int at = s.tokenAt(date.span().start()) - 1;
        before = s.low(at).matches("on|in|last") ? at - 1 : at;
      }
    }
    boolean paid =
        s.low(before).matches("exchange|return|swap|trade|deal|bargain")
            || TriggerFinder.isParticiple(s.low(before));
    return isInReturn(count)
        && (paid || isBehindAside(count, before) || isBehindReceiver(count, before));
  }

  /** "Gave up 400 prisoners, most of them women, for one colonel". */
  private boolean isBehindAside(Count count, int comma) {
    return s.low(comma).equals(",")
        && s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.NONE && !c.equals(count))
            .map(c -> s.words(s.lastToken(c.span()) + 1, comma))
            .anyMatch(aside -> aside.matches(", (?:most|many|some|all|half|nearly all) of .*"));
  }

  /** "Handed 21 girls over to Abuja's officials for four commanders". */
  private boolean isBehindReceiver(Count count, int last) {
    return s.counts().stream()
        .filter(c -> c.relation() == Count.Relation.NONE && !c.equals(count))
        .map(c -> s.words(s.lastToken(c.span()) + 1, last + 1))
        .anyMatch(words -> words.matches("(?:over )?to (?:\\S+ ?){1,5}"));
  }

  private String opposite(String code) {
    return sides.opposite(code).map(sides::countedAs).orElse(null);
  }
}
