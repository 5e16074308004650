package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.reading.CaptiveFinder.Group;
import exchangeline.reading.CaptiveFinder.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the persons that a mention names and tells which side got them back: the state whose
 * nationals they are, else the side across from those who went the other way (manual, §6).
 */
final class CaptiveFigures {
  private static final String CAPTIVITY =
      "(?is).*\\b(swap\\w*|exchange\\w*|captiv\\w+|hostages?|prisoners?|prisons?|jails?)\\b.*";

  /** "In exchange, Juba released Cole": he went the other way than whoever was told of before. */
  private static final Pattern ACROSS =
      Pattern.compile("(?is)\\W*(?:in (?:exchange|return)|for (?:him|her|them))\\b.*");

  private final Tagged s;
  private final Words words;
  private final Sides sides;
  private final Roles roles;
  private final Custody custody;
  private final Claimant claimant;
  private final Persons known;
  private final Prices prices;

  CaptiveFigures(
      Tagged sentence, Words words, Sides sides, Roles roles, Claimant claimant, Persons known) {
    this.s = sentence;
    this.words = words;
    this.sides = sides;
    this.roles = roles;
    this.custody = new Custody(sentence, sides);
    this.claimant = claimant;
    this.known = known;
    this.prices = new Prices(sentence, sides);
  }

  /**
   * The figures of a mention with those of the named added.
   *
   * @param counted figures of its numbers; those behind "for" get the side across from the freed
   * @param groups persons of its triggers
   * @param larger true when its words say that there were more
   */
  List<Received> with(List<Received> counted, List<Group> groups, boolean larger) {
    List<Group> told = distinct(groups);
    List<Group> distinct = told.stream().flatMap(g -> bySide(g, told.size()).stream()).toList();
    Map<Group, String> codes = new LinkedHashMap<>();
    for (Group group : distinct) {
      codes.put(group, code(group, distinct.size() > 1));
    }
    List<Received> all = new ArrayList<>();
    List<String> numbered =
        counted.stream()
            .filter(r -> r.kind() == Received.Kind.SIDE && !prices.isInReturn(r.count()))
            .map(Received::code)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<Count> others = distinct.stream().map(Group::others).filter(Objects::nonNull).toList();
    for (Received figure : counted) {
      if (!others.contains(figure.count())) {
        all.add(prices.inReturn(figure, codes, numbered));
      }
    }
    if (isOneForOne(distinct, codes)) {
      // Whoever of the two went where, each side got as many.
      Count count = count(distinct.get(0));
      all.add(new Received(null, Received.Kind.EACH, count, claimant, Received.PAIR));
      return all;
    }
    for (Group group : distinct) {
      String code =
          Optional.ofNullable(codes.get(group))
              .or(() -> Optional.ofNullable(across(group, codes, all)))
              .or(() -> prices.acrossFromPaid(group, counted))
              .orElse(null);
      Count count = count(group);
      if (group.side() == Side.SOME || (larger && group.others() == null)) {
        all.add(new Received(code, Received.Kind.PART, count, claimant, "person.some"));
      } else if (code != null) {
        all.add(
            new Received(code, Received.Kind.SIDE, count, claimant, rule(group, distinct.size())));
      } else {
        all.add(
            new Received(null, Received.Kind.ONE, count, claimant, rule(group, distinct.size())));
      }
    }
    List<Received> placed = all.stream().map(figure -> prices.acrossFrom(figure, all)).toList();
    return Received.sides(all).size() > 1
        ? placed.stream().map(CaptiveFigures::ofPair).toList()
        : placed;
  }

  /** "She was traded for Grom", of neither of whom the text tells whose national he is. */
  private boolean isOneForOne(List<Group> groups, Map<Group, String> codes) {
    return groups.size() == 2
        && NamedObject.isPair(groups)
        && groups.get(0).side() == Side.FREED
        && groups.get(0).trigger().frame().kind().isSwap()
        && groups.stream().allMatch(g -> g.others() == null && codes.get(g) == null)
        && groups.get(0).persons().size() == groups.get(1).persons().size()
        && sides.codes().size() == 2;
  }

  private String rule(Group group, int groups) {
    if (group.side() == Side.IN_RETURN) {
      return Received.PRICE;
    }
    if (groups > 1) {
      return Received.PAIR;
    }
    return ACROSS.matcher(s.sentence().text()).matches() ? Received.RETURNED : Received.PERSON;
  }

  /** "Cole for Grom": both sides of a swap in one sentence. */
  private static Received ofPair(Received figure) {
    boolean named = figure.kind() == Received.Kind.SIDE && figure.count().isNamed();
    return named && !figure.rule().startsWith(Received.PAIR)
        ? new Received(
            figure.code(), figure.kind(), figure.count(), figure.claimant(), Received.PAIR)
        : figure;
  }

  private static List<Group> distinct(List<Group> groups) {
    List<Group> distinct = new ArrayList<>();
    for (Group group : groups) {
      if (distinct.stream().noneMatch(g -> g.span().overlaps(group.span()))) {
        distinct.add(group);
      }
    }
    return distinct;
  }

  /** "A Russian spy and an American teacher were swapped": a group for each side. */
  private List<Group> bySide(Group group, int groups) {
    List<Group> split = new ArrayList<>();
    List<String> codes = group.persons().stream().map(p -> code(p, null)).toList();
    List<String> told = codes.stream().filter(Objects::nonNull).distinct().toList();
    boolean dual = told.size() == 1 && codes.contains(null) && isBetweenSides(group, codes, groups);
    if (group.others() != null || (told.size() < 2 && !dual)) {
      return List.of(group);
    }
    String other = dual ? sides.opposite(told.get(0)).orElse(null) : null;
    for (String code : dual ? List.of(told.get(0), "") : told) {
      List<Person> mine = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        if (Objects.requireNonNullElse(codes.get(i), "").equals(code)) {
          Person person = group.persons().get(i);
          boolean open = code.isEmpty() && other != null;
          mine.add(open ? person.with(Set.of(other), person.certain(), person.last()) : person);
        }
      }
      Span span = words.span(mine.get(0).first(), mine.get(mine.size() - 1).head());
      split.add(new Group(group.trigger(), group.side(), mine, span, null, group.remains()));
    }
    return split;
  }

  /** True where a swap frees one of each side, and who holds both passports is the other's. */
  private boolean isBetweenSides(Group group, List<String> codes, int groups) {
    Person open = group.persons().get(codes.indexOf(null));
    boolean both = open.nations().stream().filter(sides::contains).count() == 2;
    boolean alone =
        groups == 1
            && group.trigger().voice() == Trigger.Voice.PASSIVE
            && group.trigger().frame().kind().isSwap()
            && open.nations().isEmpty()
            && group.persons().stream().allMatch(p -> p.name() != null);
    return codes.size() == 2
        && (alone || (both && s.sentence().text().matches("(?s).*\\b(swap|exchange)d?\\b.*")));
  }

  /** The state of the persons; null when the words leave it open. */
  private String code(Group group, boolean bothWays) {
    Set<String> agents = roles.agents(group.trigger());
    String giver =
        group.side() == Side.FREED
                && group.trigger().voice() == Trigger.Voice.ACTIVE
                && !group.trigger().frame().kind().isOfTheFreed()
                && agents.size() == 1
            ? agents.iterator().next()
            : group.side() == Side.FREED ? roles.giver(group.trigger()).orElse(null) : null;
    String code = null;
    for (Person person : group.persons()) {
      String own = code(person, giver);
      if (own != null && code != null && !own.equals(code)) {
        return null;
      }
      code = own == null ? code : own;
    }
    if (code != null) {
      String own = code;
      Optional<String> given =
          group.remains() && !sides.contains(own)
              ? roles.destination(group.trigger())
              : Optional.empty();
      return sides.countedAs(given.orElse(own));
    }
    Optional<String> captor =
        group.side() == Side.FREED
            ? captor(group).or(() -> Partner.of(s, group.trigger(), sides)).or(() -> tailOf(group))
            : tailOf(group);
    if (captor.isPresent()) {
      return opposite(captor.get());
    }
    boolean given = group.trigger().frame().kind() == Frame.Kind.SWAP;
    if (giver != null && (given || NamedObject.isOneForAnother(s))) {
      return opposite(giver);
    }
    if (group.others() != null) {
      return roles.receiver(group.others(), group.trigger()).map(Roles.Receiver::code).orElse(null);
    }
    // Without a word on whose people they are, only captives of a dispute go to its other side.
    boolean held =
        bothWays
            || NamedObject.isOneForAnother(s)
            || ACROSS.matcher(s.sentence().text()).matches()
            || group.remains()
            || group.trigger().frame().kind() == Frame.Kind.GET
            || group.persons().stream().anyMatch(p -> "soldiers".equals(p.category()))
            || sides.codes().stream().anyMatch(sides.packs()::isGroup)
            || s.sentence().text().matches(CAPTIVITY);
    boolean led = held && group.side() == Side.FREED && !group.trigger().frame().kind().isSwap();
    return led
        ? roles.receiver(count(group), group.trigger()).map(Roles.Receiver::code).orElse(null)
        : null;
  }

  /** "Cole, who was seized by the rebels in May, was freed". */
  private Optional<String> captor(Group group) {
    int from = s.tokenAt(group.span().end() - 1) + 1;
    return custody.captor(from, group.trigger().token());
  }

  private Optional<String> tailOf(Group group) {
    return custody.captorOf(s.tokenAt(group.span().end() - 1));
  }

  private String code(Person person, String giver) {
    List<String> nations =
        Stream.concat(person.nations().stream(), known.nations(person.name()).stream())
            .map(sides.packs()::sideOf)
            .distinct()
            .filter(c -> !c.equals(giver) && sides.packs().canBeSide(c) && !isUnion(c))
            .toList();
    if (nations.size() == 1) {
      return nations.get(0);
    }
    List<String> ours = nations.stream().filter(sides::contains).toList();
    return ours.size() == 1 ? ours.get(0) : null;
  }

  /** "An EU official": of a union of states, no nation. */
  private boolean isUnion(String code) {
    return code.equals(code.toLowerCase(Locale.ROOT)) && !sides.packs().isGroup(code);
  }

  /** The side across from those who went the other way, named or counted. */
  private String across(Group group, Map<Group, String> codes, List<Received> counted) {
    for (Map.Entry<Group, String> other : codes.entrySet()) {
      boolean twin =
          other.getKey().side() != group.side()
              || (codes.size() == 2
                  && !other.getKey().trigger().equals(group.trigger())
                  && NamedObject.isOneForAnother(s));
      if (twin && other.getValue() != null) {
        return opposite(other.getValue());
      }
    }
    boolean freed = group.side() == Side.FREED;
    List<String> told =
        counted.stream()
            .filter(r -> r.kind() == Received.Kind.SIDE && prices.isInReturn(r.count()) == freed)
            .filter(r -> freed || codes.size() == 1)
            .map(Received::code)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return told.size() == 1 && group.side() != Side.SOME ? opposite(told.get(0)) : null;
  }

  private String opposite(String code) {
    return sides.opposite(code).map(sides::countedAs).orElse(null);
  }

  private Count count(Group group) {
    List<Person> persons = told(group.persons());
    List<Count> each = persons.stream().map(p -> one(group, p)).toList();
    if (group.others() != null) {
      return withOthers(group, each.size());
    }
    if (each.size() == 1) {
      return each.get(0);
    }
    String category = each.get(0).category();
    boolean same = each.stream().allMatch(c -> Objects.equals(c.category(), category));
    return new Count(
        group.span(),
        group.span(),
        text(group.span()),
        Quantity.exact(each.size()),
        Count.NAMED,
        Count.Scope.NONE,
        Count.Relation.SUM,
        null,
        same ? category : null,
        group.remains(),
        each);
  }

  /** "A mother and her daughter, Ann Cole and Eve Cole" are two. */
  private static List<Person> told(List<Person> persons) {
    int half = persons.size() / 2;
    boolean twice =
        half > 1
            && persons.size() == 2 * half
            && persons.subList(0, half).stream().allMatch(p -> p.name() == null)
            && persons.subList(half, 2 * half).stream().allMatch(p -> p.name() != null);
    return twice ? persons.subList(half, 2 * half) : persons;
  }

  /** "Cole and three other teachers" are four. */
  private Count withOthers(Group group, int named) {
    Count others = group.others();
    return new Count(
        group.span(),
        others.number(),
        text(group.span()),
        others.quantity().plus(Quantity.exact(named)),
        others.reading(),
        others.scope(),
        Count.Relation.SUM,
        others.head(),
        others.category(),
        others.remains(),
        List.of());
  }

  private Count one(Group group, Person person) {
    return new Count(
        group.span(),
        group.span(),
        text(group.span()),
        Quantity.exact(1),
        Count.NAMED,
        Count.Scope.NONE,
        Count.Relation.NONE,
        person.key(),
        group.remains() ? "remains" : person.category(),
        group.remains(),
        List.of());
  }

  private String text(Span span) {
    int start = s.sentence().span().start();
    return s.sentence().text().substring(span.start() - start, span.end() - start);
  }
}
