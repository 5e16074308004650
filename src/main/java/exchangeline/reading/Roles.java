package exchangeline.reading;

import exchangeline.pack.Alias;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which side got back the people of a count: whose people the words say they are, else the
 * roles of the verb (coding manual, §6).
 */
final class Roles {
  private static final Pattern JAILERS =
      Pattern.compile(
          "\\b(?i:prisons?|penitentiary|correctional) (?i:service|authority|administration|department|directorate)s?\\b"
              + "(?= [^.;,]{0,30}?\\b(?:said|says|reported|confirmed|announced)\\b)");

  /** Nouns by which a side tells of its own: "Juba announced the return of 40". */
  static final String HOMEWARD = "return|homecoming|repatriation";

  private static final Ranks RANKS = Ranks.english();

  /** Frames that end at a place: "landed in Aden", "arrived home in Yerevan". */
  private static final Set<String> ARRIVING = Set.of("land", "go-to", "arrive", "come-home");

  /** A side and how it was told. */
  record Receiver(String code, String rule) {}

  private final Tagged s;
  private final Sides sides;
  private final Claimant claimant;
  private final Agents agents;
  private final Custody custody;
  private final Owners owners;

  Roles(Tagged sentence, Sides sides, Claimant claimant) {
    this.s = sentence;
    this.sides = sides;
    this.claimant = claimant;
    this.agents = new Agents(sentence, sides, claimant);
    this.custody = new Custody(sentence, sides);
    this.owners = new Owners(sentence, sides, claimant, agents);
  }

  /** Sides that act in the clause of {@code trigger}; both for "the two sides". */
  Set<String> agents(Trigger trigger) {
    return agents.of(trigger);
  }

  /** "Freed by Tehran": the side that gave people up. */
  Optional<String> giver(Trigger trigger) {
    return agents.behindBy(trigger);
  }

  /** The side that got the people of {@code count} back; empty when the words do not tell. */
  Optional<Receiver> receiver(Count count, Trigger trigger) {
    return foreignDead(count, trigger)
        .or(() -> owner(count, trigger))
        .or(() -> destined(count))
        .or(() -> custody.givenUp(count, trigger))
        .or(() -> elided(count, trigger))
        .or(() -> swappedTo(count, trigger))
        .or(() -> ownFreed(trigger))
        .or(() -> trigger.frame().equals(Frame.ROUTE) ? routed(count, trigger) : Optional.empty())
        .or(() -> custody.of(count, trigger))
        .or(() -> CaptiveNoun.hostages(count, sides))
        .or(() -> custody.byCounterpart(count))
        .or(() -> captured(count, trigger))
        .or(() -> otherSide(trigger))
        .or(() -> isBeforeClause(count, trigger) ? Optional.empty() : byFrame(at(count, trigger)))
        .or(() -> partnered(count, trigger))
        .or(() -> CaptiveNoun.prisoners(count, sides))
        .or(() -> ranked(count, trigger))
        .filter(r -> r.code() != null);
  }

  /** "Flown out in a helicopter lent by Brazil": who lends it gets nobody. */
  private static final String LENT =
      "lent|loaned|provided|supplied|chartered|operated|owned|donated|paid|financed|made|built";

  /** "A plane took 40 from Baku to Yerevan, and twelve the other way". */
  private Optional<Receiver> routed(Count count, Trigger trigger) {
    Optional<Receiver> to = byFrame(trigger);
    return count.scope() == Count.Scope.ACROSS
        ? to.flatMap(r -> sides.opposite(r.code())).map(c -> new Receiver(counted(c), "route.back"))
        : to;
  }

  /** "The swap with Baku brought home 14". */
  private Optional<Receiver> partnered(Count count, Trigger trigger) {
    int first = s.tokenAt(count.span().start());
    return first > trigger.token() && first <= trigger.last() + 1
        ? Partner.of(s, trigger, sides).flatMap(c -> across(c, "partner"))
        : Optional.empty();
  }

  /** "Eleven soldiers were freed": those of the state, across from the rebels. */
  private Optional<Receiver> ranked(Count count, Trigger trigger) {
    return RANKS
        .sideOf(count, s, sides, trigger.frame().kind().isSwap())
        .map(c -> new Receiver(counted(c), "rank"));
  }

  /** Whose people the words of a figure of "N for M" say they are: by name or by rank. */
  Optional<String> told(Count count, Trigger trigger) {
    return owner(count, trigger).or(() -> ranked(count, trigger)).map(Receiver::code);
  }

  /** Whose people they are: "95 Ukrainian soldiers", "Russia's 45", "115 of our defenders". */
  Optional<Receiver> owner(Count count, Trigger trigger) {
    return owners.of(count, trigger);
  }

  /** "40 Armenian and Azerbaijani captives": people of both sides are nobody's own. */
  boolean isMixed(Count count) {
    return owners.isMixed(count);
  }

  /**
   * "The remains of two Danish volunteers were handed over to Ukraine": the dead of a third state
   * who are given to a side are its own. A group's hostages go to their own state.
   */
  private Optional<Receiver> foreignDead(Count count, Trigger trigger) {
    boolean foreign =
        count.remains() && owner(count, trigger).filter(r -> !sides.contains(r.code())).isPresent();
    return foreign
        ? destination(trigger).map(c -> new Receiver(counted(c), "owner.given"))
        : Optional.empty();
  }

  /** The one of two states to which the clause of {@code trigger} says that they went. */
  Optional<String> destination(Trigger trigger) {
    return sides.codes().stream().anyMatch(sides.packs()::isGroup)
        ? Optional.empty()
        : behind(trigger, "to", "into").filter(sides::contains);
  }

  /** "Ukraine retrieving 212 and Russia 45": the side stands right before the figure. */
  private Optional<Receiver> elided(Count count, Trigger trigger) {
    int number = s.tokenAt(Math.min(count.number().start(), count.span().start()));
    for (PartyRef party : trigger.frame().isDative() ? List.<PartyRef>of() : s.parties()) {
      boolean adjacent =
          s.lastToken(party.span()) == number - 1 && !party.possessive() && opensItem(party);
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

  /** Behind "and" or a mark: not "and cost Ukraine as many", where it has a verb of its own. */
  private boolean opensItem(PartyRef party) {
    int first = s.tokenAt(party.span().start());
    int before = s.tag(first - 1).equals("DET") ? first - 2 : first - 1;
    return !s.tag(before).matches("VERB|ADP|PART");
  }

  /** "We freed 108 women from captivity": whoever says so got them out. */
  private Optional<Receiver> ownFreed(Trigger trigger) {
    int verb = trigger.token();
    boolean ours =
        s.low(verb).matches("freed|free|liberated|rescued")
            && s.words(verb - 3, verb).matches("(?:.* )?we(?: have| had)?(?: \\w+)?")
            && s.words(verb + 1, StatusReader.segmentEnd(s, verb))
                .matches("(?:.* )?from(?: \\w+)? captivity\\b.*");
    return ours ? speaker("own-freed") : Optional.empty();
  }

  /** "Eight were swapped back to Baku": those who stand before the verb. */
  private Optional<Receiver> swappedTo(Count count, Trigger trigger) {
    boolean subject =
        trigger.frame().kind() == Frame.Kind.SWAP
            && trigger.voice() == Trigger.Voice.PASSIVE
            && s.lastToken(count.span()) < trigger.token();
    return subject
        ? behind(trigger, "to", "into")
            .filter(sides::contains)
            .map(c -> new Receiver(counted(c), trigger.frame().id() + ".to"))
        : Optional.empty();
  }

  /** "Nine drivers whom the rebels had seized came home": they are across from their captors. */
  private Optional<Receiver> captured(Count count, Trigger trigger) {
    int last = s.lastToken(count.span());
    return last < trigger.token()
        ? custody.captor(last + 1, trigger.token()).flatMap(c -> across(c, "captor"))
        : Optional.empty();
  }

  /** "A deputy in Juba said that 40 had been handed to the other side": across from who speaks. */
  private Optional<Receiver> otherSide(Trigger trigger) {
    int end = StatusReader.segmentEnd(s, trigger.token());
    boolean told =
        trigger.frame().kind() == Frame.Kind.GIVE
            && trigger.voice() == Trigger.Voice.PASSIVE
            && s.words(trigger.last() + 1, end)
                .matches("(?:back )?to the (?:other|opposite|opposing) side\\b.*");
    Set<String> named =
        sides.of(
            s.parties().stream()
                .filter(p -> s.tokenAt(p.span().start()) < trigger.token())
                .filter(p -> sides.contains(p.code()))
                .toList());
    return told && named.size() == 1
        ? across(named.iterator().next(), "other-side")
        : Optional.empty();
  }

  /** "Then came 1,212 (the rebels took home 27)": the verb of a later clause has its own object. */
  private boolean isBeforeClause(Count count, Trigger trigger) {
    int last = s.lastToken(count.span());
    boolean transitive =
        trigger.voice() == Trigger.Voice.ACTIVE && trigger.frame().kind() != Frame.Kind.GO;
    // "40 captives whom Juba freed": the clause is about them.
    boolean relative = s.low(StatusReader.segmentStart(s, trigger.token())).equals("whom");
    return transitive
        && !relative
        && last < trigger.token()
        && !s.segment().get(last).equals(s.segment().get(trigger.token()));
  }

  /** "40 bodies for Armenia", "64 to the rebels": whom they went to. */
  private Optional<Receiver> destined(Count count) {
    int behind = s.lastToken(count.span()) + 1;
    return s.parties().stream()
        .filter(p -> p.form() != Alias.Form.DEMONYM && (!p.possessive() || isGround(p)))
        .filter(p -> s.words(behind, s.tokenAt(p.span().start())).matches("(for|to)( the)?"))
        .map(PartyRef::code)
        .filter(sides::contains)
        .map(c -> new Receiver(counted(c), "destined"))
        .findFirst();
  }

  /** "To the government's side", "to Baku's territory". */
  private boolean isGround(PartyRef party) {
    int behind = s.lastToken(party.span()) + 1;
    return s.words(behind, behind + 3).matches("(?s).*\\b(side|hands|territory|lines)\\b.*");
  }

  private Optional<Receiver> byFrame(Trigger trigger) {
    String id = trigger.frame().id();
    boolean bound = s.low(trigger.last()).equals("for");
    Optional<String> to = bound ? behind(trigger, "for") : behind(trigger, "to", "into");
    Optional<String> from = behind(trigger, "from");
    Set<String> acting = agents.of(trigger);
    Optional<String> agent =
        acting.size() == 1 ? Optional.of(acting.iterator().next()) : Optional.empty();
    Frame.Kind kind = trigger.frame().kind();
    if (trigger.frame().isDative() && trigger.last() > trigger.token()) {
      return Dative.receiver(s, sides, trigger, agent, claimant)
          .map(c -> new Receiver(counted(c), id))
          .or(() -> speaker(id).filter(x -> trigger.voice() == Trigger.Voice.PASSIVE));
    }
    if (kind == Frame.Kind.GET) {
      if (trigger.voice() == Trigger.Voice.PASSIVE) {
        return behind(trigger, "by")
            .filter(sides.packs()::canBeSide)
            .map(c -> new Receiver(counted(c), id + ".by"))
            .or(() -> to.filter(sides::contains).map(c -> new Receiver(counted(c), id + ".to")))
            .or(() -> from.flatMap(c -> across(c, id + ".from")))
            .or(() -> speaker(id));
      }
      return agent
          .map(c -> new Receiver(counted(c), id))
          .or(() -> from.flatMap(c -> across(c, id + ".from")));
    }
    if (to.isPresent() && sides.contains(to.get()) && kind != Frame.Kind.SWAP) {
      return Optional.of(new Receiver(counted(to.get()), id + ".to"));
    }
    // "The transfer of 64 released soldiers from Khartoum": where the transfer began.
    boolean freed = trigger.voice() == Trigger.Voice.ATTRIBUTE;
    if (from.filter(f -> FromArmy.isOwner(s, sides, trigger, f, agent)).isPresent()) {
      return from.map(c -> new Receiver(counted(c), id + ".owner"));
    }
    if (from.isPresent() && kind != Frame.Kind.SWAP && !freed) {
      Optional<Receiver> across = across(from.get(), id + ".from");
      if (across.isPresent()) {
        return across;
      }
    }
    boolean own = kind == Frame.Kind.GIVE_NOUN && s.low(trigger.token()).matches(HOMEWARD);
    // "Eighty troops had returned, the army said": without an object it is a coming home.
    boolean came =
        kind == Frame.Kind.EITHER
            && s.low(trigger.token()).startsWith("return")
            && trigger.voice() == Trigger.Voice.ACTIVE
            && acting.isEmpty();
    // "Forty bodies had been repatriated, the ministry said": who says so tells of its own.
    boolean repatriated =
        kind == Frame.Kind.EITHER
            && s.low(trigger.token()).startsWith("repatriat")
            && trigger.voice() == Trigger.Voice.PASSIVE
            && behind(trigger, "by").isEmpty();
    Optional<String> there =
        ARRIVING.contains(id) ? behind(trigger, "in", "at", "near") : Optional.empty();
    if (there.filter(sides::contains).isPresent()) {
      return there.map(c -> new Receiver(counted(c), id + ".in"));
    }
    if (kind == Frame.Kind.GO || came || repatriated || (own && behind(trigger, "by").isEmpty())) {
      return isSaidOf(trigger) ? speaker(id) : Optional.empty();
    }
    if (kind == Frame.Kind.GIVE || kind == Frame.Kind.EITHER || kind == Frame.Kind.GIVE_NOUN) {
      Optional<String> giver =
          trigger.voice() == Trigger.Voice.ACTIVE ? agent : behind(trigger, "by");
      return giver
          .or(
              () ->
                  kind == Frame.Kind.GIVE_NOUN && !own
                      ? Holder.of(s, sides, trigger)
                      : Optional.empty())
          .flatMap(c -> across(c, id));
    }
    return Optional.empty();
  }

  /** False for "40 are home; for them, Juba said, 12 left": a report of another clause. */
  private boolean isSaidOf(Trigger trigger) {
    if (claimant == null || !s.sentence().span().contains(claimant.verb())) {
      return true;
    }
    int verb = s.tokenAt(claimant.verb().start());
    int from = Math.min(verb, trigger.token());
    int to = Math.max(verb, trigger.token());
    return !(" " + s.words(from, to) + " ").contains(" ; ");
  }

  /** Who says "they are home" speaks of its own; prison services speak of those they held. */
  private Optional<Receiver> speaker(String id) {
    Optional<String> side =
        Optional.ofNullable(claimant).map(Claimant::code).filter(sides::contains);
    return JAILERS.matcher(s.sentence().text()).find()
        ? side.flatMap(c -> across(c, id + ".jailer"))
        : side.map(c -> new Receiver(counted(c), id + ".said"));
  }

  private Optional<Receiver> across(String code, String rule) {
    return sides.opposite(code).map(c -> new Receiver(counted(c), rule));
  }

  private String counted(String code) {
    return sides.countedAs(code);
  }

  /** Without a word for the transfer each figure has its own "to" and "from". */
  private Trigger at(Count count, Trigger trigger) {
    int last = s.lastToken(count.span());
    return trigger.frame().isSilent()
        ? new Trigger(trigger.frame(), last, last, trigger.voice(), count.span())
        : trigger;
  }

  /** The actor behind a preposition that follows the trigger in its clause. */
  private Optional<String> behind(Trigger trigger, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    int clause = StatusReader.segmentEnd(s, trigger.token());
    int end = trigger.frame().isSilent() ? Math.min(clause, trigger.token() + 2) : clause;
    for (int i = trigger.token() + 1;
        i < end && !isNextVerb(i) && !NextSubject.opens(s, i) && !Shares.opens(s, i);
        i++) {
      boolean holder =
          s.low(i).equals("by")
              && (s.low(i - 1).matches(Custody.SEIZED) || s.low(i - 1).matches(LENT));
      if (!wanted.contains(s.low(i)) || holder) {
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
                    "(the )?(territor|area|land|region|place)\\w* .*(by|under|of)( the)?"
                        + "|(the )?(government|authorities|regime|army|forces) (of|in)( .*)?");
        if (near || held) {
          return Optional.of(party.code());
        }
      }
    }
    return Optional.empty();
  }

  /** "Freed 40 and got 12 from Juba": what stands behind the next verb is not said of this one. */
  private boolean isNextVerb(int i) {
    return s.tag(i).equals("VERB")
        && (s.low(i - 1).matches("and|that|which")
            || (s.tag(i - 1).equals("ADV") && s.low(i - 2).equals("and")));
  }
}
