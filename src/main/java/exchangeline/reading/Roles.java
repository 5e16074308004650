package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which side got back the people of a count: whose people the words say they are, else the
 * roles of the verb (coding manual, §6).
 */
final class Roles {
  private static final Set<String> BOTH =
      Set.of(
          "both",
          "each",
          "either",
          "sides",
          "countries",
          "parties",
          "neighbours",
          "neighbors",
          "rivals",
          "foes",
          "two");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "from", "to", "by", "with", "of", "in", "into", "at", "near", "between", "against", "for",
          "under", "on", "outside");
  private static final Set<String> CUSTODY =
      Set.of(
          "captivity",
          "custody",
          "detention",
          "prisons",
          "prison",
          "jail",
          "jails",
          "hands",
          "imprisonment",
          "control",
          "captors");

  /** A side and how it was told. */
  record Receiver(String code, String rule) {}

  private final Tagged s;
  private final Sides sides;
  private final Claimant claimant;

  Roles(Tagged sentence, Sides sides, Claimant claimant) {
    this.s = sentence;
    this.sides = sides;
    this.claimant = claimant;
  }

  /** The side that got the people of {@code count} back; empty when the words do not tell. */
  Optional<Receiver> receiver(Count count, Trigger trigger) {
    return owner(count, trigger)
        .or(() -> elided(count, trigger))
        .or(() -> byCustody(count, trigger))
        .or(() -> heldByGroup(count))
        .or(() -> isBeforeClause(count, trigger) ? Optional.empty() : byFrame(trigger))
        .filter(r -> r.code() != null);
  }

  /** Whose people they are: "95 Ukrainian soldiers", "Russia's 45", "115 of our defenders". */
  Optional<Receiver> owner(Count count, Trigger trigger) {
    PartyRef inside = null;
    for (PartyRef party : s.parties()) {
      boolean within = count.span().contains(party.span());
      boolean possessor = party.possessive() && isJustBefore(party.span(), count.number());
      boolean behind = isOwnerBehind(count, party);
      boolean nationality =
          within && party.form() != Alias.Form.SEAT && party.form() != Alias.Form.PERSON;
      if (nationality || possessor || behind) {
        inside = party;
      }
    }
    if (inside != null) {
      return Optional.of(new Receiver(counted(inside.code()), "owner"));
    }
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    String around = " " + s.words(first - 2, last + 5) + " ";
    if (around.matches("(?s).* (our|ours|us) .*") && claimant != null && claimant.code() != null) {
      return Optional.of(new Receiver(counted(claimant.code()), "owner.our"));
    }
    if (around.matches("(?s).* (our|ours) .*") && claimant == null) {
      Optional<PartyRef> voice =
          s.parties().stream()
              .filter(p -> p.form() == Alias.Form.PERSON || p.form() == Alias.Form.ORGAN)
              .filter(p -> sides.contains(p.code()))
              .findFirst();
      if (voice.isPresent()) {
        return Optional.of(new Receiver(counted(voice.get().code()), "owner.our"));
      }
    }
    Optional<String> kind =
        sideByKind(s.words(first, last + 1) + " | " + s.words(last + 1, last + 4));
    if (kind.isPresent()) {
      return Optional.of(new Receiver(counted(kind.get()), "owner.kind"));
    }
    boolean own =
        s.words(first, last + 1).matches("(?s).*\\bof (its|their|his|her)( own)?\\b.*")
            || s.words(last + 1, last + 4).matches("of (its|their|his)( own)?\\b.*|of own.*")
            || s.words(first - 2, first).matches("(?s).*\\b(its|their|his)( own)?");
    return own
        ? possessor(count, trigger).map(c -> new Receiver(counted(c), "owner.own"))
        : Optional.empty();
  }

  /** Whom "its" stands for: the subject, else the side named last before, else who speaks. */
  private Optional<String> possessor(Count count, Trigger trigger) {
    Set<String> agents = agents(trigger);
    if (!agents.isEmpty()) {
      return agents.size() == 1 ? Optional.of(agents.iterator().next()) : Optional.empty();
    }
    Optional<String> before =
        s.parties().stream()
            .filter(p -> p.span().end() <= count.span().start() && sides.contains(p.code()))
            .filter(p -> !isAdverbial(p))
            .map(PartyRef::code)
            .reduce((one, other) -> other);
    return before.or(() -> Optional.ofNullable(claimant).map(Claimant::code));
  }

  /** "government prisoners", "captives of the rebels", where one side is a state, one a group. */
  private Optional<String> sideByKind(String words) {
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    if (sides.codes().size() != 2 || groups.size() != 1) {
      return Optional.empty();
    }
    if (words.matches("(?s).*\\b(rebels?|insurgents?)\\b.*")) {
      return Optional.of(groups.get(0));
    }
    return words.matches("(?s).*\\bgovernment\\b.*")
        ? sides.opposite(groups.get(0))
        : Optional.empty();
  }

  /** "Ukraine retrieving 212 and Russia 45": the side stands right before the figure. */
  private Optional<Receiver> elided(Count count, Trigger trigger) {
    int number = s.tokenAt(count.number().start());
    for (PartyRef party : s.parties()) {
      boolean adjacent = s.lastToken(party.span()) == number - 1 && !party.possessive();
      if (adjacent && trigger.token() < number && trigger.voice() != Trigger.Voice.PASSIVE) {
        return switch (trigger.frame().kind()) {
          case GET -> Optional.of(new Receiver(counted(party.code()), "elided"));
          case GIVE, EITHER -> across(party.code(), "elided");
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  /** "freed from Russian captivity", "returned from territory controlled by Kyiv". */
  private Optional<Receiver> byCustody(Count count, Trigger trigger) {
    int end = Math.min(s.size(), trigger.last() + 16);
    for (int i = trigger.token(); i < end && !isNextFigure(i, count, trigger); i++) {
      if (CUSTODY.contains(s.low(i))) {
        int at = i;
        Optional<PartyRef> holder =
            s.parties().stream()
                .filter(p -> Math.abs(s.tokenAt(p.span().start()) - at) <= 3)
                .filter(p -> !count.span().overlaps(p.span()))
                .min(Comparator.comparingInt(p -> Math.abs(s.tokenAt(p.span().start()) - at)));
        if (holder.isPresent()) {
          return across(holder.get().code(), "custody");
        }
      }
      if (s.low(i).matches("controlled|held") && s.low(i + 1).equals("by")) {
        int at = i;
        Optional<PartyRef> holder =
            s.parties().stream()
                .filter(
                    p ->
                        s.tokenAt(p.span().start()) - at >= 2
                            && s.tokenAt(p.span().start()) - at <= 4)
                .findFirst();
        if (holder.isPresent()) {
          return across(holder.get().code(), "custody");
        }
      }
    }
    return Optional.empty();
  }

  /** "Three left Gaza and 183 left custody": what follows the next figure is said of that one. */
  private boolean isNextFigure(int token, Count count, Trigger trigger) {
    return token > trigger.last()
        && s.lastToken(count.span()) < trigger.token()
        && s.counts().stream()
            .filter(c -> c.relation() == Count.Relation.NONE)
            .anyMatch(c -> s.tokenAt(c.span().start()) == token);
  }

  /** Hostages of an armed group go to the state across from it. */
  private Optional<Receiver> heldByGroup(Count count) {
    if (!"hostage".equals(count.head()) || sides.codes().size() != 2) {
      return Optional.empty();
    }
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    return groups.size() == 1 ? across(groups.get(0), "hostages") : Optional.empty();
  }

  /** "Then came 1,212 (the rebels took home 27)": the verb of a later clause has its own object. */
  private boolean isBeforeClause(Count count, Trigger trigger) {
    int last = s.lastToken(count.span());
    boolean transitive =
        trigger.voice() == Trigger.Voice.ACTIVE && trigger.frame().kind() != Frame.Kind.GO;
    return transitive
        && last < trigger.token()
        && !s.segment().get(last).equals(s.segment().get(trigger.token()));
  }

  private Optional<Receiver> byFrame(Trigger trigger) {
    String id = trigger.frame().id();
    Optional<String> to = behind(trigger, "to", "into");
    Optional<String> from = behind(trigger, "from");
    Set<String> agents = agents(trigger);
    Optional<String> agent =
        agents.size() == 1 ? Optional.of(agents.iterator().next()) : Optional.empty();
    Frame.Kind kind = trigger.frame().kind();
    if (kind == Frame.Kind.GET) {
      if (trigger.voice() == Trigger.Voice.PASSIVE) {
        return behind(trigger, "by")
            .map(c -> new Receiver(counted(c), id + ".by"))
            .or(() -> from.flatMap(c -> across(c, id + ".from")));
      }
      return agent
          .map(c -> new Receiver(counted(c), id))
          .or(() -> from.flatMap(c -> across(c, id + ".from")));
    }
    if (to.isPresent() && sides.contains(to.get()) && kind != Frame.Kind.SWAP) {
      return Optional.of(new Receiver(counted(to.get()), id + ".to"));
    }
    if (from.isPresent() && kind != Frame.Kind.SWAP) {
      Optional<Receiver> across = across(from.get(), id + ".from");
      if (across.isPresent()) {
        return across;
      }
    }
    if (kind == Frame.Kind.GO
        && claimant != null
        && claimant.code() != null
        && sides.contains(claimant.code())) {
      return Optional.of(new Receiver(counted(claimant.code()), id + ".said"));
    }
    if (kind == Frame.Kind.GIVE || kind == Frame.Kind.EITHER || kind == Frame.Kind.GIVE_NOUN) {
      Optional<String> giver =
          trigger.voice() == Trigger.Voice.ACTIVE ? agent : behind(trigger, "by");
      return giver.flatMap(c -> across(c, id));
    }
    return Optional.empty();
  }

  private Optional<Receiver> across(String code, String rule) {
    return sides.opposite(code).map(c -> new Receiver(counted(c), rule));
  }

  private String counted(String code) {
    return sides.countedAs(code);
  }

  /** The actor behind a preposition that follows the trigger in its clause. */
  private Optional<String> behind(Trigger trigger, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    int end = StatusReader.segmentEnd(s, trigger.token());
    for (int i = trigger.token() + 1; i < end; i++) {
      if (!wanted.contains(s.low(i))) {
        continue;
      }
      for (PartyRef party : s.parties()) {
        int at = s.tokenAt(party.span().start());
        String gap = s.words(i + 1, at);
        boolean near = at > i && at <= i + 3 && gap.matches("(the|its|a|territory|)( .*)?");
        boolean held =
            at > i
                && at <= i + 8
                && gap.matches(
                    "(the )?(territor|area|land|region|place)\\w* .*(by|under|of)( the)?");
        if (near || held) {
          return Optional.of(party.code());
        }
      }
    }
    return Optional.empty();
  }

  /** Sides that are the subject of an active verb; both for "the two sides"; none when unknown. */
  Set<String> agents(Trigger trigger) {
    Set<String> agents = new LinkedHashSet<>();
    if (trigger.voice() == Trigger.Voice.NOUN) {
      return agents;
    }
    int start = StatusReader.segmentStart(s, trigger.token());
    collect(start, trigger.token(), agents);
    // "Russia released 185 and received as many": the second verb shares the first one's subject.
    while (agents.isEmpty() && start > 0 && trigger.voice() != Trigger.Voice.PASSIVE) {
      String opener = s.low(start);
      if (!opener.equals("and")
          && !opener.equals(",")
          && !opener.equals("which")
          && !opener.equals("while")) {
        break;
      }
      int end = start;
      start = StatusReader.segmentStart(s, start - 1);
      collect(start, end, agents);
    }
    return agents;
  }

  private void collect(int from, int to, Set<String> agents) {
    List<PartyRef> candidates = new ArrayList<>();
    for (PartyRef party : s.parties()) {
      int first = s.tokenAt(party.span().start());
      int last = s.lastToken(party.span());
      if (first < from || last >= to || inCount(party.span())) {
        continue;
      }
      if (!isAdverbial(party) && sides.contains(party.code())) {
        candidates.add(party);
      }
    }
    if (candidates.isEmpty()) {
      for (int i = from; i < to; i++) {
        if (BOTH.contains(s.low(i)) && sides.codes().size() == 2 && !s.tag(i + 1).equals("PROPN")) {
          agents.addAll(sides.codes());
          return;
        }
      }
      return;
    }
    PartyRef first = candidates.get(0);
    agents.add(sides.packs().sideOf(first.code()));
    for (PartyRef next : candidates.subList(1, candidates.size())) {
      String gap = s.words(s.lastToken(first.span()) + 1, s.tokenAt(next.span().start()));
      if (gap.matches("('s )?(,|and|, and|&|,? the|and the|government and|and the .*)?")) {
        agents.add(sides.packs().sideOf(next.code()));
        first = next;
      }
    }
  }

  /** Behind a preposition: no subject. */
  private boolean isAdverbial(PartyRef party) {
    int first = s.tokenAt(party.span().start());
    return PREPOSITIONS.contains(s.low(first - 1))
        || (s.low(first - 1).equals("the") && PREPOSITIONS.contains(s.low(first - 2)));
  }

  private boolean inCount(Span span) {
    return s.counts().stream().anyMatch(c -> c.span().contains(span));
  }

  private boolean isJustBefore(Span party, Span number) {
    int gap = s.tokenAt(number.start()) - s.lastToken(party) - 1;
    return party.end() <= number.start() && gap <= 3;
  }

  /** "soldiers of the Ukrainian army", "bodies of fallen from Ukraine's forces". */
  private boolean isOwnerBehind(Count count, PartyRef party) {
    int last = s.lastToken(count.span());
    int at = s.tokenAt(party.span().start());
    return at > last
        && at <= last + 3
        && s.low(last + 1).equals("of")
        && s.words(last + 2, at).matches("(the|a|)");
  }
}
