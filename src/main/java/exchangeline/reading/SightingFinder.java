package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the triggers of a sentence that are about captives or their remains. */
final class SightingFinder {
  /** "Came home in a swap", "were freed as part of the exchange": the verb tells of the noun. */
  private static final String WITHIN = "in|during|under|through|part|by|with|after";

  private static final int WITHIN_REACH = 7;

  /** "To secure their release in return for a truce and a swap": one bargain, one status. */
  private static final String PRICE = "in (?:return|exchange) for .*";

  /** From captives to the bodies that go with them. */
  private static final Pattern WITH_THE_DEAD =
      Pattern.compile(",? ?(?:and|plus|with|along with|together with|as well as)");

  private final TriggerFinder triggers;
  private final Domain domain;
  private final NamedObject named;
  private final StatusReader statuses;
  private final Chronology chronology;
  private final CaptiveFinder captives;

  SightingFinder(
      Lexicon lexicon,
      TriggerFinder triggers,
      Domain domain,
      Chronology chronology,
      CaptiveFinder captives) {
    this.triggers = triggers;
    this.domain = domain;
    this.named = new NamedObject(lexicon, domain);
    this.statuses = new StatusReader(lexicon);
    this.chronology = chronology;
    this.captives = captives;
  }

  /**
   * The sightings of a sentence; what is implied counts only where nothing is said outright.
   *
   * @param s the sentence
   * @param words the same as the counts see it
   * @param sides of the article
   * @param known persons of the article
   * @param follows true when the sentence before spoke of a transfer, so that "the last" can mean
   *     one
   */
  List<Sighting> find(Tagged s, Words words, Sides sides, Persons known, boolean follows) {
    if (domain.isVetoed(s)) {
      return List.of();
    }
    List<Sighting> stated = stated(s, words, known, follows);
    if (AlreadyFree.areAll(s, stated)) {
      return List.of();
    }
    if (!stated.stream().allMatch(x -> x.isMark(s))) {
      return stated;
    }
    return chronology
        .implied(s)
        .or(() -> follows || TwoSided.areBodies(s) ? TwoSided.implied(s, sides) : Optional.empty())
        .or(() -> BothWays.implied(s, sides))
        .or(
            () ->
                follows || areListed(s)
                    ? DatedFigures.implied(s, sides, chronology)
                    : Optional.empty())
        .flatMap(
            trigger ->
                domain
                    .object(s, trigger)
                    .map(o -> new Sighting(trigger, o, statuses.of(s, trigger), List.of())))
        .map(List::of)
        .orElseGet(() -> journeys(s, sides, follows));
  }

  /** "They came home in driblets: 100 in May 2003, 40 in June, …": a verb, and figures by date. */
  private boolean areListed(Tagged s) {
    long bare =
        s.counts().stream()
            .filter(c -> c.head() == null && c.relation() == Count.Relation.NONE)
            .count();
    return bare > 1
        && s.dates().size() >= bare
        && triggers.find(s).stream()
            .filter(t -> !t.frame().kind().isNoun())
            .anyMatch(t -> statuses.of(s, t).map(Status::tookPlace).orElse(false));
  }

  private List<Sighting> journeys(Tagged s, Sides sides, boolean follows) {
    boolean armed = s.counts().stream().anyMatch(c -> "soldiers".equals(c.category()));
    // "A plane took 44 Armenians to Yerevan and twelve others in the opposite direction".
    boolean bothWays =
        TwoSided.implied(s, sides).isPresent()
            || s.counts().stream().anyMatch(c -> c.scope() == Count.Scope.ACROSS);
    return follows || armed || bothWays || Route.areSent(s, sides)
        ? Route.implied(s, sides).stream()
            .map(t -> new Sighting(t, Domain.Matter.LIVING, statuses.of(s, t), List.of()))
            .toList()
        : List.of();
  }

  private List<Sighting> stated(Tagged s, Words words, Persons known, boolean follows) {
    List<Sighting> sightings = new ArrayList<>();
    List<Trigger> bare = new ArrayList<>();
    for (Trigger trigger : triggers.find(s)) {
      boolean elliptic = trigger.frame().kind() == Frame.Kind.ELLIPSIS;
      boolean seen = sightings.stream().anyMatch(x -> x.trigger().token() == trigger.token());
      boolean next = trigger.frame().id().equals("follow");
      boolean bound = (elliptic || next) && !follows && sightings.isEmpty();
      boolean such = s.low(trigger.token() - 1).equals("such") && s.counts().isEmpty();
      if (seen
          || bound
          || (such && !follows)
          || (next && !isCounted(s, trigger))
          || Rescue.is(s, trigger)
          || Bearing.isOther(s, trigger)) {
        continue;
      }
      List<CaptiveFinder.Group> persons = captives.find(s, words, trigger, known);
      Optional<Domain.Matter> object = named.of(s, trigger, persons, known, follows);
      if (object.isEmpty() && follows && isOfADay(s, trigger) && !domain.isVetoedAt(s, trigger)) {
        Domain.Matter told = s.setting().matter();
        sightings.add(
            new Sighting(
                trigger,
                told == null ? Domain.Matter.LIVING : told,
                statuses.of(s, trigger),
                List.of()));
      } else if (object.isPresent()) {
        sightings.add(new Sighting(trigger, object.get(), statuses.of(s, trigger), persons));
      } else {
        bare.add(trigger);
      }
    }
    if (sightings.stream().anyMatch(x -> !x.isMark(s))) {
      bare.stream()
          .filter(t -> isOfOthers(s, t))
          .forEach(
              t ->
                  sightings.add(
                      new Sighting(t, Domain.Matter.LIVING, statuses.of(s, t), List.of())));
    }
    sightings.removeIf(x -> isJourney(s, x, sightings));
    sightings.removeIf(x -> isFreeBefore(x, List.copyOf(sightings)));
    sightings.replaceAll(
        x -> x.isMark(s) ? beside(x, List.copyOf(sightings), s) : told(s, x, bare));
    return withLiving(s, withRemains(s, marked(s, sightings)));
  }

  /** "Four more followed on Saturday": those right before the verb. */
  private static boolean isCounted(Tagged s, Trigger trigger) {
    return s.counts().stream()
        .filter(c -> c.relation() == Count.Relation.NONE || c.relation() == Count.Relation.ANAPHOR)
        .anyMatch(c -> s.lastToken(c.span()) == trigger.token() - 1);
  }

  /** "Sunday's handover", right behind a transfer that the text tells of. */
  private static boolean isOfADay(Tagged s, Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.GIVE_NOUN
        && !s.low(trigger.token() + 1).matches("of|for|from|to")
        && s.low(trigger.token() - 1).endsWith("'s")
        && s.dates().stream()
            .filter(d -> !d.future())
            .anyMatch(d -> s.lastToken(d.span()) == trigger.token() - 1);
  }

  /** "40 captives came home and 12 left for Aden": the 12 are captives as well. */
  private boolean isOfOthers(Tagged s, Trigger trigger) {
    boolean go =
        trigger.frame().kind() == Frame.Kind.GO && trigger.frame().guard() != Frame.Guard.NONE;
    return go
        && !domain.isVetoedAt(s, trigger)
        && ActorBehind.isNamed(s, trigger)
        && s.counts().stream()
            .filter(c -> c.head() == null && !c.remains())
            .filter(c -> c.relation() == Count.Relation.NONE)
            .anyMatch(c -> s.lastToken(c.span()) == trigger.token() - 1);
  }

  /** "Cole, whom Juba let go on Monday, landed in Oslo": was free before. */
  private static boolean isFreeBefore(Sighting sighting, List<Sighting> all) {
    return isGoing(sighting)
        && !sighting.persons().isEmpty()
        && all.stream()
            .filter(x -> !isGoing(x) && !x.persons().isEmpty())
            .anyMatch(x -> x.trigger().token() < sighting.trigger().token());
  }

  private static boolean isGoing(Sighting sighting) {
    return sighting.trigger().frame().kind() == Frame.Kind.GO;
  }

  /** "Headed home on Friday, days after being freed": was free before. */
  private static boolean isJourney(Tagged s, Sighting sighting, List<Sighting> all) {
    return isGoing(sighting)
        && all.stream()
            .map(Sighting::trigger)
            .filter(t -> t.token() > sighting.trigger().last())
            .filter(t -> AfterUnits.is(s, t))
            .map(t -> s.low(StatusReader.segmentStart(s, t.token()) + 1))
            .anyMatch(w -> w.matches("being|having|his|her|their"));
  }

  /** "To be freed in exchange for forty, and home by May": as real as what stands before it. */
  private static Sighting beside(Sighting mark, List<Sighting> all, Tagged s) {
    return all.stream()
        .filter(x -> !x.isMark(s) && x.trigger().token() < mark.trigger().token())
        .reduce((one, other) -> other)
        .flatMap(Sighting::status)
        .map(mark::told)
        .orElse(mark);
  }

  /** "Their father had come out in the swap of May": that he came out says that it took place. */
  private Sighting told(Tagged s, Sighting sighting, List<Trigger> bare) {
    int noun = sighting.trigger().token();
    if (sighting.status().isPresent()
        || sighting.isMark(s)
        || !sighting.trigger().frame().kind().isSwap()) {
      return sighting;
    }
    boolean within =
        (" " + s.words(noun - WITHIN_REACH, noun) + " ").matches(".* (" + WITHIN + ") .*");
    return bare.stream()
        .filter(t -> t.last() < noun)
        .filter(
            t ->
                t.frame().kind().isNoun()
                    ? s.words(t.last() + 1, noun).matches(PRICE)
                    : within && s.segment().get(t.token()).equals(s.segment().get(noun)))
        .reduce((one, other) -> other)
        .flatMap(t -> statuses.of(s, t))
        .map(sighting::told)
        .orElse(sighting);
  }

  /** "Returned 40 bodies in exchange for three more": the mark is about what the verb is about. */
  private static List<Sighting> marked(Tagged s, List<Sighting> sightings) {
    List<Domain.Matter> told =
        sightings.stream().filter(x -> !x.isMark(s)).map(Sighting::object).distinct().toList();
    boolean living =
        s.counts().stream()
            .anyMatch(c -> !c.remains() && c.relation() != Count.Relation.DISTRACTOR);
    return told.equals(List.of(Domain.Matter.REMAINS)) && !living
        ? sightings.stream().map(x -> x.of(Domain.Matter.REMAINS)).toList()
        : sightings;
  }

  /** "The release of 20 hostages and the bodies of four others": the same word tells of both. */
  private static List<Sighting> withRemains(Tagged s, List<Sighting> sightings) {
    if (sightings.stream().anyMatch(x -> x.object() == Domain.Matter.REMAINS)) {
      return sightings;
    }
    List<Sighting> all = new ArrayList<>(sightings);
    s.counts().stream()
        .filter(c -> c.remains() && c.relation() == Count.Relation.NONE)
        .flatMap(
            c ->
                sightings.stream()
                    .filter(x -> !x.isMark(s) && isJoined(s, x.trigger(), c))
                    .reduce((one, other) -> other)
                    .stream())
        .findFirst()
        .ifPresent(
            x -> all.add(new Sighting(x.trigger(), Domain.Matter.REMAINS, x.status(), List.of())));
    return all;
  }

  /** "20 hostages and the bodies of four others were handed over": the living before the dead. */
  private static List<Sighting> withLiving(Tagged s, List<Sighting> sightings) {
    List<Count> living =
        s.counts().stream()
            .filter(c -> !c.remains() && c.head() != null && c.relation() == Count.Relation.NONE)
            .toList();
    List<Sighting> dead =
        sightings.stream().filter(x -> x.object() == Domain.Matter.REMAINS).toList();
    boolean joined =
        s.counts().stream()
            .filter(c -> c.remains() && c.relation() == Count.Relation.NONE)
            .mapToInt(c -> s.tokenAt(c.span().start()))
            .anyMatch(
                first ->
                    living.stream()
                        .map(c -> s.words(s.lastToken(c.span()) + 1, first))
                        .anyMatch(WITH_THE_DEAD.asMatchPredicate()));
    if (dead.size() != 1 || !joined) {
      return sightings;
    }
    List<Sighting> all = new ArrayList<>(sightings);
    Sighting told = dead.get(0);
    all.add(new Sighting(told.trigger(), Domain.Matter.LIVING, told.status(), List.of()));
    return all;
  }

  /** True for "… and the bodies of four" behind the trigger in its clause. */
  private static boolean isJoined(Tagged s, Trigger trigger, Count remains) {
    int first = s.tokenAt(remains.span().start());
    return trigger.last() < first
        && s.segment().get(first).equals(s.segment().get(trigger.token()))
        && s.low(first - 1).matches("and|with|plus|also");
  }
}
