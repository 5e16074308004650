package exchangeline.reading;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the mentions of one sentence: which transfers it tells of, and what it says of each. */
final class MentionReader {

  /** As far off as a figure is from a verb that tells of a share of it. */
  private static final int OF_SHARE = 40;

  private final Lexicon lexicon;
  private final Domain domain;
  private final SightingFinder sightingFinder;
  private final DateChoice dates;
  private final PlaceFinder places = new PlaceFinder();
  private final CaptiveFinder captives;
  private final PersonFinder persons;

  MentionReader(
      Lexicon lexicon, TriggerFinder triggers, Chronology chronology, PersonFinder persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    captives = new CaptiveFinder(persons);
    domain = new Domain(lexicon);
    sightingFinder = new SightingFinder(lexicon, triggers, domain, chronology, captives);
    dates = new DateChoice(lexicon);
  }

  /**
   * Mentions of a sentence, in the order of the text.
   *
   * @param s the sentence
   * @param sides of the article
   * @param known persons of the article
   * @param claimant who speaks, or null
   * @param lead true in the title and the first sentences
   * @param follows true when the sentence before spoke of a transfer, so that "the last" can mean
   *     one
   */
  List<Mention> read(
      Tagged s, Sides sides, Persons known, Claimant claimant, boolean lead, boolean follows) {
    Words words = words(s);
    List<Sighting> sightings = sightingFinder.find(s, words, sides, known, follows);
    boolean caption = Bearing.isCaption(s.sentence());
    if (caption && s.counts().isEmpty()) {
      return List.of();
    }
    Map<Count, Sighting> owners = assign(s, sightings);
    Roles roles = new Roles(s, sides, claimant);
    CaptiveFigures named = new CaptiveFigures(s, words, sides, roles, claimant, known);
    OtherClause otherClause = new OtherClause(s, sides, roles);
    Companions companions = new Companions(persons, s, words, sides, known);
    boolean larger = captives.isLarger(words, countsUp(s));
    Map<String, List<Sighting>> groups = group(sightings);
    List<Mention> mentions = new ArrayList<>();
    for (List<Sighting> group : groups.values()) {
      for (List<Sighting> one : byDate(s, group, sightings)) {
        List<Count> counts = s.counts().stream().filter(c -> one.contains(owners.get(c))).toList();
        List<Trigger> found = one.stream().map(Sighting::trigger).toList();
        List<DateMention> rivals = new ArrayList<>(datesOfOthers(s, group, one, sightings));
        s.dates().stream().filter(d -> isInSubject(d, one)).forEach(rivals::add);
        List<DateChoice.Share> shares = DateChoice.over(dates.shares(s, found, counts, rivals));
        for (DateChoice.Share share : shares) {
          List<Received> counted =
              companions.summed(
                  counted(s, share, owners, roles, sides, claimant).stream()
                      .map(f -> companions.joined(f, isGot(owners.get(f.count()))))
                      .toList());
          List<Received> figures =
              shares.size() > 1
                  ? counted
                  : otherClause.placed(figures(named, counted, one, larger), owners, one);
          mentions.add(mention(s, one, share, figures, sides, claimant, lead && !caption, follows));
        }
      }
    }
    mentions.sort(Comparator.comparingInt(m -> m.span().start()));
    return PhaseOwners.share(s, mentions);
  }

  /** The triggers of a sentence that {@link #read} makes its mentions of. */
  List<Sighting> sightings(Tagged s, Sides sides, Persons known, boolean follows) {
    return sightingFinder.find(s, words(s), sides, known, follows);
  }

  private static Words words(Tagged s) {
    return Words.of(s.sentence(), s.dates().stream().map(DateMention::span).toList());
  }

  private SortedMap<String, Span> parties(Tagged s, Sides sides, boolean swap) {
    Set<String> chained = swap ? Chains.with(s, sides) : Chains.holding(s, sides, lexicon.held());
    SortedMap<String, Span> parties = new TreeMap<>();
    for (PartyRef party : s.parties()) {
      String side = sides.packs().sideOf(party.code());
      if (sides.contains(side) || chained.contains(side)) {
        parties.putIfAbsent(side, party.span());
      }
    }
    return parties;
  }

  /** Triggers of one sentence belong together when kind and reality agree. */
  private Map<String, List<Sighting>> group(List<Sighting> sightings) {
    boolean happened =
        sightings.stream().anyMatch(x -> x.status().map(Status::tookPlace).orElse(false));
    boolean open =
        sightings.stream().anyMatch(x -> x.status().map(st -> !st.tookPlace()).orElse(false));
    Map<String, List<Sighting>> groups = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      boolean real = sighting.status().map(Status::tookPlace).orElse(happened || !open);
      groups.computeIfAbsent(sighting.object() + " " + real, k -> new ArrayList<>()).add(sighting);
    }
    return groups;
  }

  /**
   * "Prior to Friday's exchange … the last occurring on June 26": triggers with dates of their own.
   */
  private List<List<Sighting>> byDate(Tagged s, List<Sighting> group, List<Sighting> all) {
    List<Sighting> inWhen =
        group.stream()
            .filter(
                x ->
                    DateChoice.ofWhenClause(s, x.trigger()).isPresent()
                        || AfterUnits.is(s, x.trigger()))
            .toList();
    if (!inWhen.isEmpty() && inWhen.size() < group.size() && !DateChoice.isOfBoth(s)) {
      return List.of(group.stream().filter(x -> !inWhen.contains(x)).toList(), inWhen);
    }
    Map<Sighting, DateMention> own = dateOwners(s, group, all);
    if (own.values().stream().map(DateMention::value).distinct().count() < 2 || own.size() < 2) {
      return List.of(group);
    }
    List<List<Sighting>> parts = new ArrayList<>();
    DateValue last = null;
    for (Sighting sighting : group) {
      DateMention date = own.get(sighting);
      boolean fresh = date != null && last != null && !date.value().equals(last);
      if (parts.isEmpty() || fresh) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(sighting);
      last = date == null ? last : date.value();
    }
    return parts;
  }

  /** The dates nearest to words of a group, none nearer to others of the sentence. */
  private Map<Sighting, DateMention> dateOwners(
      Tagged s, List<Sighting> group, List<Sighting> all) {
    Map<Sighting, DateMention> own = new LinkedHashMap<>();
    for (DateMention date : s.dates()) {
      if (DateChoice.isYearOfOther(date, s.dates())) {
        continue;
      }
      all.stream()
          .filter(x -> !DayPairs.isSecond(s, date))
          .filter(x -> dates.isEventDate(s, date, x.trigger()))
          .min(
              Comparator.<Sighting>comparingInt(x -> DateChoice.cost(s, date, x.trigger()))
                  .thenComparingInt(x -> x.trigger().token()))
          .filter(group::contains)
          .ifPresent(x -> own.putIfAbsent(x, date));
    }
    return own;
  }

  private List<DateMention> datesOfOthers(
      Tagged s, List<Sighting> group, List<Sighting> mine, List<Sighting> all) {
    List<DateMention> others = new ArrayList<>();
    dateOwners(s, group, all)
        .forEach(
            (sighting, date) -> {
              if (!mine.contains(sighting)) {
                others.add(date);
              }
            });
    return others;
  }

  /** "Cole, who was sentenced in June, was freed": a date within the subject is another's. */
  private static boolean isInSubject(DateMention date, List<Sighting> group) {
    return group.stream()
        .filter(x -> !x.trigger().frame().kind().isNoun())
        .flatMap(x -> x.persons().stream())
        .anyMatch(
            p ->
                p.span().end() <= date.span().start()
                    && date.span().end() <= p.trigger().span().start());
  }

  /** Each figure goes to the nearest trigger, one of its own clause before one of another. */
  private static Map<Count, Sighting> assign(Tagged s, List<Sighting> sightings) {
    Map<Count, Sighting> owners = new LinkedHashMap<>();
    for (Count count : s.counts()) {
      if (count.relation() == Count.Relation.DISTRACTOR) {
        continue;
      }
      sightings.stream()
          .filter(
              x ->
                  count.head() == null
                      || s.setting().entry()
                      || count.remains() == (x.object() == Domain.Matter.REMAINS))
          .min(
              Comparator.<Sighting>comparingInt(x -> cost(s, count, x.trigger()))
                  .thenComparingInt(x -> x.trigger().token()))
          .ifPresent(x -> owners.put(count, x));
    }
    return owners;
  }

  private static int cost(Tagged s, Count count, Trigger trigger) {
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    int distance = trigger.token() < first ? first - trigger.last() : trigger.token() - last;
    int clauses = Math.abs(s.segment().get(first) - s.segment().get(trigger.token()));
    // "Five were pardoned, two of whom chose to go back": the verb tells of the two.
    boolean ofShare =
        s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.PART && !c.equals(count))
            .mapToInt(c -> s.tokenAt(c.span().start()))
            .anyMatch(
                i ->
                    i > last
                        && i < trigger.token()
                        && s.words(i, i + 4).matches(".*\\bof whom\\b.*"));
    return (ofShare ? OF_SHARE : 0)
        + Math.abs(distance)
        + 30 * clauses
        + (trigger.frame().kind().isNoun() ? 5 : 0);
  }

  /** "came two weeks after Baku freed eight": an earlier transfer. */
  private static boolean isReckonedBack(Tagged s, DateMention date) {
    if (date == null) {
      return false;
    }
    String last = s.low(s.lastToken(date.span()));
    // "Two weeks earlier they had let 13 go", of a day that the text leaves open
    boolean open = !date.value().isPlaced() && !date.value().isOpen();
    boolean before = open && last.matches("earlier|before|previously");
    return before || (DateChoice.isReckoned(s, date) && last.equals("after"));
  }

  private static boolean countsUp(Tagged s) {
    return s.counts().stream().anyMatch(c -> c.relation() == Count.Relation.CUMULATIVE);
  }

  private static boolean isSwap(List<Sighting> group) {
    return group.stream().anyMatch(x -> x.trigger().frame().kind().isSwap());
  }

  private static List<Received> counted(
      Tagged s,
      DateChoice.Share share,
      Map<Count, Sighting> owners,
      Roles roles,
      Sides sides,
      Claimant claimant) {
    FigureReader reader = new FigureReader(s, roles, sides, claimant);
    List<Received> figures = new ArrayList<>();
    for (Count count : share.counts()) {
      if (share.counts().stream().anyMatch(c -> SomeOf.isHeld(s, c, count, owners.get(c)))) {
        continue;
      }
      boolean told =
          isOfThoseTold(s, share)
              || s.counts().stream().anyMatch(c -> SomeOf.isHeld(s, count, c, owners.get(count)));
      Count whole = told ? count.withRelation(Count.Relation.NONE) : count;
      Count shared = share.each() ? whole.withScope(Count.Scope.EACH) : whole;
      figures.addAll(reader.read(shared, owners.get(count).trigger()));
    }
    return BothTold.marked(figures, sides);
  }

  private static boolean isGot(Sighting sighting) {
    return sighting != null
        && sighting.trigger().frame().kind() == Frame.Kind.GET
        && sighting.trigger().voice() == Trigger.Voice.ACTIVE;
  }

  /** "Thirty of them were freed in May": of many held, all those of that transfer. */
  private static boolean isOfThoseTold(Tagged s, DateChoice.Share share) {
    return isDated(share)
        && share.counts().size() == 1
        && isFirstSaid(s, s.tokenAt(share.counts().get(0).span().start()))
        && share.counts().get(0).relation() == Count.Relation.PART
        && share.counts().get(0).text().endsWith("of them");
  }

  /** "Thirty of them", "it will be recalled that thirty of them". */
  private static boolean isFirstSaid(Tagged s, int token) {
    return token == 0 || s.words(0, token).matches("it (?:will|would|may|is to) be recalled that");
  }

  private static boolean frees(List<Trigger> found) {
    return found.stream().anyMatch(t -> !t.frame().kind().isNoun() && Domain.frees(t));
  }

  private static boolean isDay(DateChoice.Share share) {
    return share.date().value().precision() == DateValue.Precision.DAY;
  }

  private static boolean isDated(DateChoice.Share share) {
    return share.date() != null && !share.weak() && share.date().value().isPlaced();
  }

  private static List<Received> figures(
      CaptiveFigures named, List<Received> counted, List<Sighting> group, boolean larger) {
    boolean remains = group.get(0).object() == Domain.Matter.REMAINS;
    List<CaptiveFinder.Group> persons =
        group.stream()
            .flatMap(x -> x.persons().stream())
            .filter(p -> p.remains() == remains)
            .toList();
    return named.with(counted, persons, larger);
  }

  private Mention mention(
      Tagged s,
      List<Sighting> group,
      DateChoice.Share share,
      List<Received> figures,
      Sides sides,
      Claimant claimant,
      boolean lead,
      boolean follows) {
    boolean remains = group.get(0).object() == Domain.Matter.REMAINS;
    // "Forty each had gone home": what both got is an exchange, whatever the verb.
    boolean mutual = !remains && (BothTold.areBothWays(figures, sides) || BothWays.areTold(s));
    boolean swap =
        mutual || isSwap(group) || group.stream().anyMatch(x -> NamedObject.isPair(x.persons()));
    SortedMap<String, Span> parties = parties(s, sides, swap);
    Optional<Status> status = group.stream().flatMap(x -> x.status().stream()).findFirst();
    List<Trigger> found = group.stream().map(Sighting::trigger).toList();
    Span span = found.get(0).span();
    for (Trigger trigger : found) {
      span = span.union(trigger.span());
    }
    boolean previous =
        Bearing.isCaption(s.sentence())
            || Bearing.isPrevious(s, found)
            || isReckonedBack(s, share.date())
            || found.stream().allMatch(t -> AfterUnits.is(s, t));
    boolean own = previous || !figures.isEmpty() || (share.date() != null && !share.weak());
    return new Mention(
        s.sentence().index(),
        span,
        s.sentence().span(),
        remains ? EventType.BODIES : swap ? EventType.EXCHANGE : EventType.RELEASE,
        swap,
        status.orElse(Status.COMPLETED),
        status.isPresent() || s.setting().entry() || found.get(0).frame().equals(Frame.DATED),
        share.date(),
        share.weak(),
        sides,
        parties,
        List.copyOf(figures),
        remains ? List.of() : s.phases(),
        own ? s.mediators() : List.of(),
        places.find(s, found, sides).orElse(null),
        claimant,
        Bearing.whole(s),
        previous || (!lead && Bearing.isRecalled(s, found, figures)),
        Bearing.isApart(s, found),
        (Bearing.isGeneric(s, found) && !DateChoice.isListed(s, found))
            || (Bearing.isRunningTotal(s, share.counts())
                && figures.stream().noneMatch(r -> r.count().isNamed())),
        lead,
        s.headline(),
        swap
            || remains
            || !parties.isEmpty()
            || domain.speaksOfCaptives(s)
            || (isDated(share)
                && (frees(found)
                    || (!figures.isEmpty()
                        && ((follows && isDay(share))
                            || found.get(0).frame().equals(Frame.DATED)
                            || found.get(0).frame().id().equals("follow"))))),
        found.get(0).frame().id());
  }
}
