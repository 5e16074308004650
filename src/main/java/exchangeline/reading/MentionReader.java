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
import java.util.regex.Pattern;

/** Reads the mentions of one sentence: which transfers it tells of, and what it says of each. */
final class MentionReader {
  private static final Set<String> PREVIOUS =
      Set.of("previous", "last", "earlier", "prior", "preceding", "previously");

  /** The whole of a deal: "a thousand for a thousand, spread over three days". */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)\\b(?:over|in|across|within) (?:the )?(?:course of )?(?:two|three|four|five|six|several|\\d) "
              + "(?:consecutive |successive )?(?:days|stages|rounds|parts|phases|batches)\\b");

  /** A picture's caption often shows another occasion: it needs a figure to count. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^[\\[(]?(?:(?:file|archive|illustrative|stock) (?:photo|image|picture)|photos?|caption|image|pictured|video)\\b ?[\\])]?[^.]{0,20}?:");

  private static final Set<String> TIMES =
      Set.of(
          "week",
          "month",
          "year",
          "night",
          "weekend",
          "to",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> GENERIC =
      Set.of(
          "several",
          "many",
          "numerous",
          "dozens",
          "some",
          "further",
          "more",
          "other",
          "regular",
          "all",
          "future",
          "multiple",
          "repeated",
          "such",
          "various",
          "any",
          "no",
          "every",
          "similar");

  private final Domain domain;
  private final TriggerFinder triggers;
  private final StatusReader statuses;
  private final DateChoice dates;
  private final MediatorFinder mediators = new MediatorFinder();

  MentionReader(Lexicon lexicon, TriggerFinder triggers) {
    this.triggers = triggers;
    domain = new Domain(lexicon);
    statuses = new StatusReader(lexicon);
    dates = new DateChoice(lexicon);
  }

  /** A trigger that is about captives, with what was found out of it. */
  private record Sighting(Trigger trigger, Domain.Matter object, Optional<Status> status) {}

  /**
   * Mentions of a sentence, in the order of the text.
   *
   * @param s the sentence
   * @param sides of the article
   * @param claimant who speaks, or null
   * @param lead true in the title and the first sentences
   * @param follows true when the sentence before spoke of a transfer, so that "the last" can mean
   *     one
   */
  List<Mention> read(Tagged s, Sides sides, Claimant claimant, boolean lead, boolean follows) {
    List<Sighting> sightings = new ArrayList<>();
    if (!domain.isVetoed(s)) {
      for (Trigger trigger : triggers.find(s)) {
        boolean elliptic = trigger.frame().kind() == Frame.Kind.ELLIPSIS;
        if (elliptic && !follows && sightings.isEmpty()) {
          continue;
        }
        domain
            .object(s, trigger)
            .ifPresent(o -> sightings.add(new Sighting(trigger, o, statuses.of(s, trigger))));
      }
    }
    if (sightings.stream().allMatch(x -> isMark(s, x.trigger()))) {
      return List.of();
    }
    boolean caption = CAPTION.matcher(s.sentence().text()).find();
    if (caption && s.counts().isEmpty()) {
      return List.of();
    }
    Map<Count, Sighting> owners = assign(s, sightings);
    Roles roles = new Roles(s, sides, claimant);
    Map<String, List<Sighting>> groups = group(sightings);
    List<Mention> mentions = new ArrayList<>();
    for (List<Sighting> group : groups.values()) {
      for (List<Sighting> one : byDate(s, group)) {
        List<Count> counts = s.counts().stream().filter(c -> one.contains(owners.get(c))).toList();
        List<Trigger> found = one.stream().map(Sighting::trigger).toList();
        List<DateMention> rivals = datesOfOthers(s, group, one);
        for (DateChoice.Share share : dates.shares(s, found, counts, rivals)) {
          mentions.add(mention(s, one, share, owners, roles, sides, claimant, lead && !caption));
        }
      }
    }
    mentions.sort(Comparator.comparingInt(m -> m.span().start()));
    return mentions;
  }

  /** "in exchange for", "in return": says that something goes the other way, not that it went. */
  private static boolean isMark(Tagged s, Trigger trigger) {
    return trigger.frame().kind().isNoun() && s.low(trigger.token() - 1).equals("in");
  }

  private static SortedMap<String, Span> parties(Tagged s, Sides sides, boolean swap) {
    Set<String> chained = swap ? Chains.with(s, sides) : Set.of();
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
  private List<List<Sighting>> byDate(Tagged s, List<Sighting> group) {
    List<Sighting> inWhen =
        group.stream().filter(x -> DateChoice.ofWhenClause(s, x.trigger()).isPresent()).toList();
    if (!inWhen.isEmpty() && inWhen.size() < group.size()) {
      return List.of(group.stream().filter(x -> !inWhen.contains(x)).toList(), inWhen);
    }
    Map<Sighting, DateMention> own = dateOwners(s, group);
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

  private Map<Sighting, DateMention> dateOwners(Tagged s, List<Sighting> group) {
    Map<Sighting, DateMention> own = new LinkedHashMap<>();
    for (DateMention date : s.dates()) {
      group.stream()
          .filter(x -> dates.isEventDate(s, date, x.trigger()))
          .min(
              Comparator.<Sighting>comparingInt(x -> DateChoice.cost(s, date, x.trigger()))
                  .thenComparingInt(x -> x.trigger().token()))
          .ifPresent(x -> own.putIfAbsent(x, date));
    }
    return own;
  }

  private List<DateMention> datesOfOthers(Tagged s, List<Sighting> group, List<Sighting> mine) {
    List<DateMention> others = new ArrayList<>();
    dateOwners(s, group)
        .forEach(
            (sighting, date) -> {
              if (!mine.contains(sighting)) {
                others.add(date);
              }
            });
    return others;
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
              x -> count.head() == null || count.remains() == (x.object() == Domain.Matter.REMAINS))
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
    return Math.abs(distance) + 30 * clauses + (trigger.frame().kind().isNoun() ? 5 : 0);
  }

  private Mention mention(
      Tagged s,
      List<Sighting> group,
      DateChoice.Share share,
      Map<Count, Sighting> owners,
      Roles roles,
      Sides sides,
      Claimant claimant,
      boolean lead) {
    boolean remains = group.get(0).object() == Domain.Matter.REMAINS;
    boolean swap = group.stream().anyMatch(x -> x.trigger().frame().kind().isSwap());
    List<Received> figures = new ArrayList<>();
    for (Count count : share.counts()) {
      figures.addAll(figures(s, count, owners.get(count).trigger(), roles, sides, claimant));
    }
    SortedMap<String, Span> parties = parties(s, sides, swap);
    Optional<Status> status = group.stream().flatMap(x -> x.status().stream()).findFirst();
    List<Trigger> found = group.stream().map(Sighting::trigger).toList();
    Span span = found.get(0).span();
    for (Trigger trigger : found) {
      span = span.union(trigger.span());
    }
    return new Mention(
        s.sentence().index(),
        span,
        s.sentence().span(),
        remains ? EventType.BODIES : swap ? EventType.EXCHANGE : EventType.RELEASE,
        swap,
        status.orElse(Status.COMPLETED),
        status.isPresent(),
        share.date(),
        share.weak(),
        sides,
        parties,
        List.copyOf(figures),
        remains ? List.of() : s.phases(),
        mediators.find(s.sentence(), s.parties()),
        claimant,
        WHOLE.matcher(s.sentence().text()).find(),
        isPrevious(s, found),
        isGeneric(s, found) || isRunningTotal(s, share.counts()),
        lead,
        s.headline(),
        swap || remains || !parties.isEmpty() || domain.speaksOfCaptives(s),
        found.get(0).frame().id());
  }

  private static List<Received> figures(
      Tagged s, Count count, Trigger trigger, Roles roles, Sides sides, Claimant claimant) {
    Optional<Roles.Receiver> receiver = roles.receiver(count, trigger);
    String code = receiver.map(Roles.Receiver::code).orElse(null);
    String rule = receiver.map(Roles.Receiver::rule).orElse(trigger.frame().id());
    boolean manySwaps =
        trigger.frame().kind().isNoun()
            && s.low(trigger.token()).endsWith("s")
            && count.scope() != Count.Scope.EACH;
    if (count.relation() == Count.Relation.CUMULATIVE || manySwaps) {
      return List.of();
    }
    if (count.relation() == Count.Relation.PART) {
      return List.of(new Received(code, Received.Kind.PART, count, claimant, "part." + rule));
    }
    List<Received> figures = new ArrayList<>();
    boolean shared = code == null && count.scope() == Count.Scope.NONE && isShared(s, count);
    switch (shared ? Count.Scope.EACH : count.scope()) {
      case EACH -> figures.add(new Received(null, Received.Kind.EACH, count, claimant, "each"));
      case SIDE_A, SIDE_B -> {
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
        boolean both = trigger.frame().kind().isSwap();
        if (code == null && both && count.scope() == Count.Scope.TOTAL) {
          figures.add(new Received(null, Received.Kind.TOTAL, count, claimant, "total"));
        } else {
          figures.add(
              new Received(
                  code,
                  code == null ? Received.Kind.AMBIGUOUS : Received.Kind.SIDE,
                  count,
                  claimant,
                  rule));
        }
      }
    }
    for (Count part : count.parts()) {
      figures.add(new Received(code, Received.Kind.PART, part, claimant, "sum." + rule));
    }
    return figures;
  }

  /** "390 people were freed by each side". */
  private static boolean isShared(Tagged s, Count count) {
    int last = s.lastToken(count.span());
    return (" " + s.words(last + 1, last + 7) + " ")
        .matches(
            "(?s).* (by|from|on|to|for) (each|either) (side|country|party|of them|government) .*");
  }

  /** "In the last swap, each got 62 back"; not "sent 82 home, days after their last swap". */
  private static boolean isPrevious(Tagged s, List<Trigger> found) {
    for (Trigger trigger : found) {
      if (isPrevious(s, trigger)) {
        return true;
      }
      if (!trigger.frame().kind().isNoun()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPrevious(Tagged s, Trigger trigger) {
    if (trigger.frame().kind() == Frame.Kind.ELLIPSIS) {
      return true;
    }
    for (int i = trigger.token() - 1; i >= Math.max(0, trigger.token() - 4); i--) {
      if (PREVIOUS.contains(s.low(i)) && !TIMES.contains(s.low(i + 1))) {
        return true;
      }
      if (!s.tag(i).matches("ADJ|NOUN|NUM|ADP|PROPN")) {
        return false;
      }
    }
    return false;
  }

  /** "has handed over 6,000 bodies so far" tells of no single transfer. */
  private static boolean isRunningTotal(Tagged s, List<Count> counts) {
    if (s.sentence().text().matches("(?is).*\\bas of\\b.*")) {
      return true;
    }
    return !counts.isEmpty()
        && counts.stream().allMatch(c -> c.relation() == Count.Relation.CUMULATIVE);
  }

  private static boolean isGeneric(Tagged s, List<Trigger> found) {
    // "Thanks to exchanges, hundreds could return": many transfers, none of them named.
    boolean many =
        found.stream()
            .anyMatch(
                t -> t.frame().kind() == Frame.Kind.SWAP_NOUN && s.low(t.token()).endsWith("s"));
    boolean elliptic = found.stream().anyMatch(t -> t.frame().kind() == Frame.Kind.ELLIPSIS);
    boolean vague = !elliptic && s.counts().stream().noneMatch(c -> c.quantity().isExact());
    if (many && vague && found.stream().noneMatch(t -> s.low(t.token()).endsWith("ing"))) {
      return true;
    }
    return found.stream()
        .allMatch(
            t -> {
              if (!t.frame().kind().isNoun() || t.frame().kind() == Frame.Kind.ELLIPSIS) {
                return false;
              }
              boolean plural = s.low(t.token()).endsWith("s");
              for (int i = t.token() - 1; i >= Math.max(0, t.token() - 4); i--) {
                if (GENERIC.contains(s.low(i)) && plural) {
                  return true;
                }
              }
              return plural;
            });
  }
}
