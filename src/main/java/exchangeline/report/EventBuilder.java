package exchangeline.report;

import exchangeline.article.Span;
import exchangeline.reading.Claimant;
import exchangeline.reading.Count;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DealRef;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.PartyRef;
import exchangeline.reading.PhaseMention;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Received;
import exchangeline.reading.Sides;
import exchangeline.reading.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the event of an article out of its mentions, with a claim for every value. */
final class EventBuilder {
  private final Draft draft;
  private final NamedCaptives captives;
  private final OpenCaptives open;
  private final HomeSide home;
  private final List<DealRef> deals;
  private final Sides sides;
  private final Quotes quotes;
  private final List<Claim> claims = new ArrayList<>();

  EventBuilder(
      Draft draft,
      NamedCaptives captives,
      OpenCaptives open,
      HomeSide home,
      List<DealRef> deals,
      Quotes quotes) {
    this.captives = captives;
    this.open = open;
    this.home = home;
    this.deals = deals;
    this.draft = draft;
    this.sides = draft.sides();
    this.quotes = quotes;
  }

  ReportedEvent build(DateResolver.Resolved date) {
    List<Received> figures = figures();
    EventType told = type(figures);
    Status status = status();
    date(date);
    List<String> parties = parties(foreign(figures, told));
    List<String> mediators = mediators(parties);
    String place = place();
    CountResolver resolver = new CountResolver(sides, quotes);
    boolean oneWay = told != EventType.EXCHANGE;
    Counts counts = resolver.resolve(captives.settled(figures, oneWay), oneWay);
    claims.addAll(resolver.claims());
    boolean both =
        sides.codes().size() == 2 && counts.received().keySet().containsAll(countedCodes());
    EventType type = told == EventType.RELEASE && both ? EventType.EXCHANGE : told;
    claimType(type);
    List<String> categories = categories(figures);
    List<String> named = named(figures);
    List<PhaseRef> phases = phases();
    return new ReportedEvent(
        type,
        status,
        draft.main(),
        date.value(),
        parties,
        mediators,
        place,
        counts,
        categories,
        named,
        phases,
        deal(),
        confidence(date.value(), status),
        sorted(claims));
  }

  /** Of a day's event the day's own figures, where it has any: not those of the deal's whole. */
  private List<Received> figures() {
    List<Received> own =
        draft.mentions().stream()
            .filter(m -> m.whole() == null)
            .flatMap(m -> m.figures().stream())
            .toList();
    List<Received> all =
        tellsSides(own)
            ? own
            : draft.mentions().stream().flatMap(m -> m.figures().stream()).toList();
    all = open.settled(all, sides);
    List<Received> ofDay = all.stream().filter(figure -> !isOfDeal(figure)).toList();
    all = tellsSides(ofDay) ? ofDay : all;
    List<Received> settled =
        new EitherWay(sides, all)
            .settled().stream().filter(figure -> !draft.isOfWhole(figure)).toList();
    List<Received> told = settled.stream().filter(f -> !f.goesOn() || isAlone(f, settled)).toList();
    List<Received> placed = draft.remains() ? home.foreign(told, sides) : told;
    return home.settled(new Addends(placed).summed(), draft.remains());
  }

  private static boolean tellsSides(List<Received> figures) {
    return figures.stream()
        .anyMatch(r -> r.kind() == Received.Kind.SIDE || r.kind() == Received.Kind.EACH);
  }

  /** "As part of the 300-for-300 swap": a figure that only names the agreement. */
  private boolean isOfDeal(Received figure) {
    return deals.stream().anyMatch(deal -> deal.span().overlaps(figure.count().span()));
  }

  /** True when nothing else tells how many a figure's side got back. */
  private static boolean isAlone(Received figure, List<Received> all) {
    return all.stream()
        .filter(r -> !r.goesOn())
        .noneMatch(r -> r.kind() == Received.Kind.EACH || figure.code().equals(r.code()));
  }

  private EventType type(List<Received> figures) {
    Mention first = draft.mentions().get(0);
    EventType type = first.type();
    if (type != EventType.BODIES) {
      boolean both =
          figures.stream()
              .anyMatch(
                  r ->
                      r.kind() == Received.Kind.EACH
                          || r.kind() == Received.Kind.ACROSS
                          || r.count().relation() == Count.Relation.ANAPHOR);
      boolean swap = draft.mentions().stream().anyMatch(Mention::swap);
      boolean mutual = isMutual(Received.sides(figures));
      type = swap || both || mutual ? EventType.EXCHANGE : EventType.RELEASE;
    }
    return type;
  }

  /**
   * True when people went both ways. Those of two states may well come out of the same hands; not
   * so the people of a group and those of a state.
   */
  private boolean isMutual(List<String> received) {
    boolean group =
        sides.codes().stream()
            .filter(sides.packs()::isGroup)
            .map(sides::countedAs)
            .anyMatch(received::contains);
    boolean both = sides.codes().size() == 2 && received.containsAll(countedCodes());
    return received.size() > 1 && (group || both);
  }

  private void claimType(EventType type) {
    Mention said =
        draft.mentions().stream()
            .filter(m -> m.type() == type)
            .findFirst()
            .orElse(draft.mentions().get(0));
    claims.add(
        quotes.claim(
            "type", type.code(), said.span(), said.claimant(), "type." + said.rule(), null));
  }

  /** Codes under which the people of the sides are counted. */
  private List<String> countedCodes() {
    return sides.codes().stream().map(sides::countedAs).toList();
  }

  private Status status() {
    Mention told =
        draft.mentions().stream()
            .filter(m -> m.stated() && m.status() == Status.COMPLETED)
            .findFirst()
            .orElse(
                draft.mentions().stream()
                    .filter(Mention::stated)
                    .findFirst()
                    .orElse(draft.mentions().get(0)));
    claims.add(
        quotes.claim(
            "status",
            told.status().code(),
            told.span(),
            told.claimant(),
            "status." + told.rule(),
            null));
    return told.status();
  }

  private void date(DateResolver.Resolved date) {
    DateValue value = date.value();
    if (date.stated() == null) {
      if (value.edtf() != null) {
        claims.add(Quotes.derived("date", value.edtf(), "date.publication", "metadata"));
      }
      return;
    }
    DateMention stated = date.stated();
    Mention by =
        draft.mentions().stream()
            .filter(m -> stated.equals(m.date()))
            .findFirst()
            .orElse(draft.mentions().get(0));
    String rule = "date." + value.basis().code();
    claims.add(quotes.claim("date", value.edtf(), stated.span(), by.claimant(), rule, null));
    if (value.basis() == DateValue.Basis.INFERRED) {
      claims.add(Quotes.derived("date", value.edtf(), "date.year", "inferred"));
    }
  }

  /**
   * Those of other states than the sides whom a release frees, by code: "Hamas freed an American".
   */
  private Map<String, Received> foreign(List<Received> figures, EventType told) {
    List<String> states = Received.sides(figures);
    boolean foreign =
        told == EventType.RELEASE && states.stream().noneMatch(countedCodes()::contains);
    return figures.stream()
        .filter(r -> foreign && states.contains(r.code()))
        .collect(Collectors.toMap(Received::code, r -> r, (first, other) -> first, TreeMap::new));
  }

  /**
   * Who gave and who got: the sides, and whom else the sentences name.
   *
   * @param foreign stands in for a side that no sentence of the event names
   */
  private List<String> parties(Map<String, Received> foreign) {
    Set<String> parties = new TreeSet<>();
    draft.mentions().forEach(m -> parties.addAll(m.parties().keySet()));
    if (foreign.isEmpty() || parties.isEmpty()) {
      parties.addAll(sides.codes());
    }
    parties.addAll(foreign.keySet());
    parties.forEach(code -> claims.add(party(code, foreign.get(code))));
    return List.copyOf(parties);
  }

  private Claim party(String code, Received foreign) {
    return draft.mentions().stream()
        .filter(m -> m.parties().containsKey(code))
        .findFirst()
        .map(
            m ->
                quotes.claim(
                    "parties", code, m.parties().get(code), m.claimant(), "parties.named", null))
        .orElseGet(
            () ->
                foreign == null
                    ? Quotes.derived("parties", code, "parties.article", "inferred")
                    : quotes.claim(
                        "parties",
                        code,
                        foreign.count().span(),
                        foreign.claimant(),
                        "parties.received",
                        null));
  }

  private List<String> mediators(List<String> parties) {
    Set<String> mediators = new TreeSet<>();
    for (Mention mention : draft.mentions()) {
      mention.mediators().forEach(m -> mediator(m, mention.claimant(), parties, mediators));
    }
    draft.brokers().forEach(m -> mediator(m, null, parties, mediators));
    return List.copyOf(mediators);
  }

  /** A side that speaks of its own part mediates nothing. */
  private void mediator(
      PartyRef mediator, Claimant claimant, List<String> parties, Set<String> mediators) {
    if (!parties.contains(sides.packs().sideOf(mediator.code()))
        && mediators.add(mediator.code())) {
      claims.add(
          quotes.claim("mediators", mediator.code(), mediator.span(), claimant, "mediators", null));
    }
  }

  /** The place that is told first, in the fullest of its names. */
  private String place() {
    return draft.mentions().stream()
        .filter(m -> m.place() != null)
        .reduce((best, next) -> next.place().name().contains(best.place().name()) ? next : best)
        .map(
            m -> {
              claims.add(
                  quotes.claim(
                      "place", m.place().name(), m.place().span(), m.claimant(), "place", null));
              return m.place().name();
            })
        .orElse(null);
  }

  /** The agreement that a sentence of the event names first. */
  private String deal() {
    for (DealRef deal : deals) {
      for (Mention mention : draft.mentions()) {
        if (mention.sentence() == deal.sentence()) {
          claims.add(
              quotes.claim("deal", deal.name(), deal.span(), mention.claimant(), "deal", null));
          return deal.name();
        }
      }
    }
    return null;
  }

  private List<String> categories(List<Received> figures) {
    Map<String, Span> found = new LinkedHashMap<>();
    for (Received figure : figures) {
      Count count = figure.count();
      if (count.category() != null) {
        found.putIfAbsent(count.category(), count.span());
      }
    }
    found.forEach(
        (what, span) ->
            claims.add(quotes.claim("categories", what, span, null, "categories", null)));
    return found.keySet().stream().sorted().toList();
  }

  /** Everyone named among the freed, whether or not they are all. */
  private List<String> named(List<Received> figures) {
    Map<String, Received> found = new TreeMap<>();
    for (Received figure : figures) {
      figure.count().names().stream()
          .filter(NamedCaptives::isName)
          .forEach(name -> found.putIfAbsent(name, figure));
    }
    found.forEach(
        (name, figure) ->
            claims.add(
                quotes.claim(
                    "named", name, figure.count().span(), figure.claimant(), "named", null)));
    return List.copyOf(found.keySet());
  }

  private List<PhaseRef> phases() {
    Map<String, PhaseMention> byOrdinal = new LinkedHashMap<>();
    for (Mention mention : draft.mentions()) {
      for (PhaseMention phase : mention.phases()) {
        String key = phase.phase().unit() + " " + phase.phase().ordinal();
        if (byOrdinal.putIfAbsent(key, phase) == null) {
          claims.add(
              quotes.claim(
                  "phases",
                  phase.phase().ordinal(),
                  phase.span(),
                  mention.claimant(),
                  "phases." + phase.phase().unit(),
                  phase.phase().implied() ? "implied" : null));
        }
      }
    }
    return byOrdinal.values().stream()
        .map(PhaseMention::phase)
        .sorted(Comparator.comparing(PhaseRef::unit).thenComparing(PhaseRef::ordinal))
        .toList();
  }

  /** Trust in one article's event: how the date was reached, and whether it is settled. */
  static double confidence(DateValue date, Status status) {
    int hundredths =
        switch (date.basis()) {
          case STATED -> 90;
          case RELATIVE -> 85;
          case INFERRED -> 70;
          case PUBLICATION -> 50;
          case NONE -> date.isOpen() ? 60 : 40;
        };
    return (hundredths - (status == Status.COMPLETED ? 0 : 20)) / 100.0;
  }

  private static List<Claim> sorted(List<Claim> claims) {
    return claims.stream()
        .distinct()
        .sorted(
            Comparator.<Claim>comparingInt(c -> c.start() == null ? Integer.MAX_VALUE : c.start())
                .thenComparing(Claim::field)
                .thenComparing(c -> String.valueOf(c.value())))
        .toList();
  }
}
