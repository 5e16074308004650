package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells what a count of a mention is: a side's, both sides', a share, or open (manual, §6). */
final class FigureReader {
  /** "The second stage of a", "the first day of an exchange of". */
  private static final String OF_WHOLE =
      "(?s)(.* )?(stage|phase|part|round|leg|half|tranche|day|batch|portion|instalment) of"
          + "( the| an?| this)?(( \\w+){0,2} (exchange|swap|deal|agreement|trade|operation)"
          + "( of| for| covering| involving)( the| some| about)?)?";

  private final Tagged s;
  private final Roles roles;
  private final Sides sides;
  private final Claimant claimant;

  FigureReader(Tagged sentence, Roles roles, Sides sides, Claimant claimant) {
    this.s = sentence;
    this.roles = roles;
    this.sides = sides;
    this.claimant = claimant;
  }

  /** None for a running total, several where a sum names its parts. */
  List<Received> read(Count count, Trigger trigger) {
    Optional<Roles.Receiver> receiver = roles.receiver(count, trigger);
    String code = receiver.map(Roles.Receiver::code).orElse(null);
    String rule = receiver.map(Roles.Receiver::rule).orElse(trigger.frame().id());
    if (count.scope() == Count.Scope.ACROSS && rule.equals(trigger.frame().id() + ".in")) {
      // "249 landed in Sanaa, 69 were taken the other way": not where the first went.
      code = null;
    }
    boolean manySwaps =
        trigger.frame().kind().isNoun()
            && s.low(trigger.token()).endsWith("s")
            && !Bearing.isOneOf(s, trigger)
            && count.scope() != Count.Scope.EACH;
    if (count.relation() == Count.Relation.CUMULATIVE || manySwaps) {
      return List.of();
    }
    if (count.scope() == Count.Scope.EACH && isOfWhole(count)) {
      return List.of();
    }
    if (isOfSeveral(count, trigger)) {
      List<Received> each = new ArrayList<>();
      count.parts().forEach(part -> each.addAll(read(part, trigger)));
      return each;
    }
    if (count.relation() == Count.Relation.PART) {
      return List.of(new Received(code, Received.Kind.PART, count, claimant, "part." + rule));
    }
    List<Received> figures = new ArrayList<>();
    boolean shared = code == null && count.scope() == Count.Scope.NONE && isShared(count);
    switch (shared ? Count.Scope.EACH : count.scope()) {
      case EACH -> figures.add(new Received(null, Received.Kind.EACH, count, claimant, "each"));
      case SIDE_A, SIDE_B -> {
        Optional<String> price =
            count.scope() == Count.Scope.SIDE_B && !rule.startsWith("owner")
                ? price(count, trigger)
                : Optional.empty();
        if (price.isPresent()) {
          code = price.get();
          rule = "for";
        }
        if (code == null || price.isPresent()) {
          Optional<String> row = ofRow(count, trigger);
          code = row.orElse(code);
          rule = row.isPresent() ? "for" : rule;
        }
        if (code == null && sides.codes().size() == 2) {
          List<String> order =
              s.parties().stream()
                  .map(PartyRef::code)
                  .filter(sides::contains)
                  .map(sides.packs()::sideOf)
                  .distinct()
                  .toList();
          if (order.size() == 2) {
            code = sides.countedAs(order.get(count.scope() == Count.Scope.SIDE_A ? 0 : 1));
            rule = "for";
          }
        }
        figures.add(
            new Received(
                code,
                code == null ? Received.Kind.AMBIGUOUS : Received.Kind.SIDE,
                count,
                claimant,
                rule));
      }
      default -> {
        Optional<String> paid =
            isBarePrice(count) || (code == null && isSwappedSum(count, trigger))
                ? paid(count, trigger, c -> true)
                : code == null ? pricedAgainst(count, trigger) : Optional.empty();
        if (paid.isPresent()) {
          code = paid.get();
          rule = "for";
        }
        boolean both = trigger.frame().kind().isSwap() || namesBoth();
        // "24 people changed hands": the people of both.
        boolean total =
            count.scope() == Count.Scope.TOTAL
                || roles.isMixed(count)
                || trigger.frame().id().equals(Frame.HANDS);
        if (code == null && both && total) {
          figures.add(new Received(null, Received.Kind.TOTAL, count, claimant, "total"));
        } else {
          Received.Kind kind = code == null ? open(count, trigger) : Received.Kind.SIDE;
          figures.add(new Received(code, kind, count, claimant, rule));
        }
      }
    }
    for (Count part : count.parts()) {
      figures.add(new Received(code, Received.Kind.PART, part, claimant, "sum." + rule));
    }
    return figures;
  }

  /**
   * "4,700 prisoners for six soldiers in May, 1,150 for three in June": whose people stand first
   * and second, where words tell it of one figure of the sentence.
   */
  private Optional<String> ofRow(Count count, Trigger trigger) {
    return s.counts().stream()
        .filter(c -> c.scope() == Count.Scope.SIDE_A || c.scope() == Count.Scope.SIDE_B)
        .flatMap(
            c ->
                roles.told(c, trigger).stream()
                    .flatMap(
                        code ->
                            c.scope() == count.scope()
                                ? Optional.of(code).stream()
                                : sides.opposite(code).map(sides::countedAs).stream()))
        .findFirst();
  }

  /** "Yemen let 40 Houthis go for 12 soldiers": the 12 went to the side across from the 40. */
  private Optional<String> price(Count count, Trigger trigger) {
    return paid(count, trigger, c -> c.scope() == Count.Scope.SIDE_A);
  }

  /** "Four followed on Saturday, for 200." */
  private boolean isBarePrice(Count count) {
    int first = s.tokenAt(count.span().start());
    boolean against = s.low(first - 1).equals("against") && !count.remains();
    return against
        || (count.span().equals(count.number())
            && !count.remains()
            && s.low(first - 1).equals("for")
            && s.low(s.lastToken(count.span()) + 1).matches("[.,;)]?"));
  }

  /** "Exchanged 20 rebels for a captain, two corporals and a nurse". */
  private boolean isSwappedSum(Count count, Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.SWAP
        && count.relation() == Count.Relation.SUM
        && s.low(s.tokenAt(count.span().start()) - 1).equals("for");
  }

  /** "Three women were let go against 90 Palestinians": they are of the other side. */
  private Optional<String> pricedAgainst(Count count, Trigger trigger) {
    return s.counts().stream()
        .filter(c -> c.span().start() > count.span().end())
        .filter(c -> s.low(s.tokenAt(c.span().start()) - 1).equals("against"))
        .flatMap(c -> roles.owner(c, trigger).stream())
        .flatMap(r -> sides.opposite(r.code()).stream())
        .map(sides::countedAs)
        .findFirst();
  }

  private Optional<String> paid(Count count, Trigger trigger, Predicate<Count> which) {
    return s.counts().stream()
        .filter(c -> which.test(c) && c.span().end() <= count.span().start())
        .reduce((one, other) -> other)
        .flatMap(c -> roles.receiver(c, trigger))
        .flatMap(r -> sides.opposite(r.code()))
        .map(sides::countedAs);
  }

  /** "A total of 80 left captivity after Juba and the rebels carried out a swap". */
  private boolean namesBoth() {
    return sides.codes().size() == 2 && sides.of(s.parties()).containsAll(sides.codes());
  }

  /** What a figure is that names no side. */
  private Received.Kind open(Count count, Trigger trigger) {
    if (count.scope() == Count.Scope.ACROSS || isGotByOther(trigger) || isTwin(count, trigger)) {
      return Received.Kind.ACROSS;
    }
    return isOfBoth(count, trigger) ? Received.Kind.AMBIGUOUS : Received.Kind.ONE;
  }

  /**
   * "Ten Serbs changed places with four men", "were swapped in Split for four men": whoever stands
   * behind the verb.
   */
  private boolean isTwin(Count count, Trigger trigger) {
    int first = s.tokenAt(count.span().start());
    boolean price =
        trigger.frame().kind() == Frame.Kind.SWAP
            && trigger.voice() == Trigger.Voice.PASSIVE
            && s.low(first - 1).equals("for")
            && s.counts().stream()
                .noneMatch(c -> !c.equals(count) && c.quantity().equals(count.quantity()));
    return first > trigger.last() && (price || trigger.frame().id().equals(Frame.PLACES));
  }

  /** "The other side received 84": across from whoever was told of before. */
  private boolean isGotByOther(Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.GET
        && trigger.voice() == Trigger.Voice.ACTIVE
        && s.words(StatusReader.segmentStart(s, trigger.token()), trigger.token())
            .matches("(?:.* )?the (?:other|opposing|opposite) (?:side|party|camp)(?: \\w+)?");
  }

  /**
   * "Exchanged 90 prisoners", "a swap of 90 prisoners", "both let 90 go" may count both sides; "a
   * swap took place, 90 soldiers are home" counts one.
   */
  private boolean isOfBoth(Count count, Trigger trigger) {
    Frame.Kind kind = trigger.frame().kind();
    if (isSwappedFor(count, trigger)) {
      return false;
    }
    if (kind == Frame.Kind.SWAP || kind == Frame.Kind.SWAP_NOUN) {
      int first = s.tokenAt(count.span().start());
      int last = s.lastToken(count.span());
      int from = Math.min(last, trigger.last()) + 1;
      int to = Math.max(first, trigger.token());
      return IntStream.range(from, to).noneMatch(i -> s.low(i).matches("[,:;–—-]"));
    }
    boolean passive = trigger.voice() == Trigger.Voice.PASSIVE;
    return (!passive || s.low(trigger.last() + 1).equals("by"))
        && roles.agents(trigger).size() == 2;
  }

  /** "82 girls were exchanged for suspects": the girls alone. */
  private boolean isSwappedFor(Count count, Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.SWAP
        && trigger.voice() == Trigger.Voice.PASSIVE
        && s.lastToken(count.span()) < trigger.token()
        && s.low(trigger.last() + 1).matches("for|against")
        && s.counts().stream().noneMatch(c -> s.tokenAt(c.span().start()) == trigger.last() + 2);
  }

  /** "64 SDF prisoners and 71 government soldiers": a sum over both sides is nobody's figure. */
  private boolean isOfSeveral(Count count, Trigger trigger) {
    // "105 hostages and 240 Palestinian prisoners": hostages go the other way.
    boolean hostages = count.parts().stream().anyMatch(FigureReader::areHostages);
    if (hostages) {
      return count.parts().stream()
          .filter(p -> !areHostages(p))
          .anyMatch(p -> "prisoner".equals(p.head()) || roles.owner(p, trigger).isPresent());
    }
    return count.parts().stream()
            .flatMap(part -> roles.owner(part, trigger).stream())
            .map(Roles.Receiver::code)
            .distinct()
            .count()
        > 1;
  }

  private static boolean areHostages(Count count) {
    return "hostage".equals(count.head());
  }

  /** "Brings home 229 in the second stage of a 400-for-400 swap": the whole beside its part. */
  private boolean isOfWhole(Count count) {
    int first = s.tokenAt(count.span().start());
    boolean part = s.words(first - 9, first).matches(OF_WHOLE);
    return part
        && s.counts().stream()
            .filter(c -> !c.equals(count) && c.relation() == Count.Relation.NONE)
            .anyMatch(c -> c.head() != null && c.quantity().isExact());
  }

  /** "390 people were freed by each side". */
  private boolean isShared(Count count) {
    int last = s.lastToken(count.span());
    return (" " + s.words(last + 1, last + 7) + " ")
        .matches(
            "(?s).* (by|from|on|to|for) (each|either) (side|country|party|of them|government) .*");
  }
}
