package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whose people a figure counts: "95 Ukrainian soldiers", "Russia's 45", "115 of our defenders". */
final class Owners {
  private static final Ranks RANKS = Ranks.english();

  private final Tagged s;
  private final Sides sides;
  private final Claimant claimant;
  private final Agents agents;

  Owners(Tagged sentence, Sides sides, Claimant claimant, Agents agents) {
    this.s = sentence;
    this.sides = sides;
    this.claimant = claimant;
    this.agents = agents;
  }

  /** The side of those whom {@code count} counts in the clause of {@code trigger}. */
  Optional<Roles.Receiver> of(Count count, Trigger trigger) {
    PartyRef inside = null;
    for (PartyRef party : s.parties()) {
      boolean within = count.span().contains(party.span());
      boolean possessor =
          party.possessive()
              && isJustBefore(party.span(), count.number())
              && !isHandover(party, count, trigger);
      boolean behind = isOwnerBehind(count, party) && !isGiver(count, trigger);
      boolean nationality =
          within
              && !isMixed(count)
              && party.form() != Alias.Form.SEAT
              && party.form() != Alias.Form.PERSON;
      // "243 Moroccan captives of the rebels": who they are, before whose captives they are.
      boolean own = inside != null && isOfSides(inside) && count.span().contains(inside.span());
      boolean nearer =
          inside == null || !isOfSides(inside) || (isOfSides(party) && !(behind && own));
      if ((nationality || possessor || behind) && nearer) {
        inside = party;
      }
    }
    if (inside != null && isHostageOf(count, inside)) {
      return sides.opposite(inside.code()).map(c -> new Roles.Receiver(counted(c), "hostages"));
    }
    Optional<String> group = inside == null ? Optional.empty() : groupOfMany(count, trigger);
    if (group.isPresent()) {
      return group.map(c -> new Roles.Receiver(counted(c), "owner.many"));
    }
    if (inside != null) {
      return Optional.of(new Roles.Receiver(home(inside.code(), trigger), "owner"));
    }
    Optional<PartyRef> twin = inside == null ? twinOwner(count) : Optional.empty();
    if (twin.isPresent()) {
      return twin.map(p -> new Roles.Receiver(home(p.code(), trigger), "owner"));
    }
    int first = s.tokenAt(count.span().start());
    int last = s.lastToken(count.span());
    Optional<PartyRef> belonging = Belonging.of(s, count);
    if (belonging.isPresent()) {
      return belonging.map(p -> new Roles.Receiver(counted(p.code()), "owner.belong"));
    }
    boolean speaks = claimant != null && claimant.code() != null;
    if (speaks && s.words(first, last + 1).matches("(?s).*\\bof theirs\\b.*")) {
      return sides
          .opposite(claimant.code())
          .map(c -> new Roles.Receiver(counted(c), "owner.theirs"));
    }
    String around = " " + s.words(first - 2, last + 5) + " ";
    if (around.matches("(?s).* (our|ours|us) .*") && claimant != null && claimant.code() != null) {
      return Optional.of(new Roles.Receiver(counted(claimant.code()), "owner.our"));
    }
    if (around.matches("(?s).* (our|ours) .*") && claimant == null) {
      Optional<PartyRef> voice =
          s.parties().stream()
              .filter(p -> p.form() == Alias.Form.PERSON || p.form() == Alias.Form.ORGAN)
              .filter(p -> sides.contains(p.code()))
              .findFirst();
      if (voice.isPresent()) {
        return Optional.of(new Roles.Receiver(counted(voice.get().code()), "owner.our"));
      }
    }
    Optional<String> said = saidToBe(last);
    if (said.isPresent()) {
      return said.map(code -> new Roles.Receiver(counted(code), "owner.said"));
    }
    boolean own =
        s.words(first, last + 1).matches("(?s).*\\bof (its|their|his|her)( own)?\\b.*")
            || s.words(last + 1, last + 4).matches("of (its|their|his)( own)?\\b.*|of own.*")
            || s.words(first - 2, first).matches("(?s).*\\b(its|their|his)( own)?");
    Optional<String> kind =
        SideKind.of(
            sides,
            s.words(first, last + 1)
                + " | "
                + s.words(last + 1, last + 5)
                    .split(" ?(?:,|;|\\b(?:and|by|for|against)\\b)", 2)[0]);
    if (kind.isPresent() && !own) {
      return Optional.of(new Roles.Receiver(counted(kind.get()), "owner.kind"));
    }
    return own && !areHeldByGiver(count, trigger)
        ? freedOfGroup(count, trigger)
            .or(() -> possessor(count, trigger))
            .map(c -> new Roles.Receiver(counted(c), "owner.own"))
        : Optional.empty();
  }

  /** "Let 23 Thai hostages go in May and five more in June": more of the same. */
  private Optional<PartyRef> twinOwner(Count count) {
    boolean more = count.head() == null && count.text().matches("(?s).*\\bmore");
    List<PartyRef> nations =
        s.counts().stream()
            .filter(c -> more && c.span().end() <= count.span().start())
            .flatMap(c -> s.parties().stream().filter(p -> c.span().contains(p.span())))
            .filter(p -> p.form() == Alias.Form.DEMONYM)
            .toList();
    return nations.size() == 1 ? Optional.of(nations.get(0)) : Optional.empty();
  }

  /** "The rebels handed over 13 of their captives", "let 15 of its sailors go": whom they held. */
  private boolean areHeldByGiver(Count count, Trigger trigger) {
    boolean held =
        count
            .text()
            .matches(
                "(?s).*\\bof (?:its|their|his)(?: \\w+)? (?:captives|prisoners|hostages|detainees)");
    boolean ahead =
        trigger.frame().kind() == Frame.Kind.GIVE
            && count.text().matches("(?s).*\\bof (?:its|their|his)\\b.*")
            && agents.of(trigger).stream().noneMatch(a -> isNamedBefore(a, count));
    return Set.of(Frame.Kind.GIVE, Frame.Kind.EITHER).contains(trigger.frame().kind())
        && agents.of(trigger).size() == 1
        && (held || ahead);
  }

  /** True where the sentence names the side before the figure, for "its" to take it up. */
  private boolean isNamedBefore(String side, Count count) {
    return s.parties().stream()
        .filter(p -> sides.packs().sideOf(p.code()).equals(side))
        .anyMatch(p -> p.span().end() <= count.span().start());
  }

  /**
   * "The rebels freed twelve, and Bamako 40 of their members": no state frees rebels of its own.
   */
  private Optional<String> freedOfGroup(Count count, Trigger trigger) {
    Set<String> acting = agents.of(trigger);
    boolean state = acting.size() == 1 && acting.stream().noneMatch(sides.packs()::isGroup);
    return state && trigger.frame().kind() == Frame.Kind.GIVE
        ? RANKS.groupOf(count, sides).filter(group -> !acting.contains(group))
        : Optional.empty();
  }

  /** "1,000 bodies, which Moscow says are those of fallen Ukrainian soldiers". */
  private Optional<String> saidToBe(int last) {
    return s.parties().stream()
        .filter(p -> p.form() == Alias.Form.DEMONYM && sides.contains(p.code()))
        .filter(
            p ->
                s.words(last + 1, s.tokenAt(p.span().start()))
                    .matches(
                        "(?:, )?(?:which|that|who|whom) (?:.{1,40} )?(?:are|were|is|to be|belong\\w*) "
                            + "(?:(?:those|the bodies|the remains) )?(?:of|to)(?: fallen| dead| killed)?"))
        .map(PartyRef::code)
        .findFirst();
  }

  /** "Three hostages of the rebels", "the rebels' last captives": those whom they hold. */
  private boolean isHostageOf(Count count, PartyRef party) {
    boolean held =
        "hostage".equals(count.head()) || ("captive".equals(count.head()) && party.possessive());
    return held && sides.packs().isGroup(sides.packs().sideOf(party.code()));
  }

  /** True for a side, and for the country whose people a side gets back. */
  private boolean isOfSides(PartyRef party) {
    return sides.contains(party.code()) || sides.contains(counted(party.code()));
  }

  /** "40 Armenian and Azerbaijani captives": people of both sides are nobody's own. */
  boolean isMixed(Count count) {
    List<PartyRef> inside =
        s.parties().stream().filter(p -> count.span().contains(p.span())).toList();
    for (int i = 1; i < inside.size(); i++) {
      PartyRef one = inside.get(i - 1);
      PartyRef other = inside.get(i);
      String gap = s.words(s.lastToken(one.span()) + 1, s.tokenAt(other.span().start()));
      boolean two = !sides.packs().sideOf(one.code()).equals(sides.packs().sideOf(other.code()));
      if (two && gap.equals("and") && sides.contains(one.code()) && sides.contains(other.code())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Ankara freed 400 Kenyan, Chadian and other prisoners" to rebels: people of many nations are
   * those of the group that got them.
   */
  private Optional<String> groupOfMany(Count count, Trigger trigger) {
    int next = s.lastToken(count.span()) + 1;
    boolean listed =
        s.parties().stream()
            .filter(p -> p.form() == Alias.Form.DEMONYM)
            .filter(p -> s.words(next, s.tokenAt(p.span().start())).matches("[,/]|and"))
            .map(p -> s.lastToken(p.span()) + 1)
            .anyMatch(i -> s.low(i).matches("and|,") && s.tag(i + 1).matches("ADJ|PROPN|NOUN"));
    Frame.Kind kind = trigger.frame().kind();
    boolean gives = kind == Frame.Kind.GIVE || kind == Frame.Kind.EITHER;
    Set<String> acting = agents.of(trigger);
    return listed && gives && acting.size() == 1
        ? sides.opposite(acting.iterator().next()).filter(sides.packs()::isGroup)
        : Optional.empty();
  }

  /** "An American": one of a nation, for whom "its" does not stand. */
  private boolean isOneOf(PartyRef party) {
    return party.form() == Alias.Form.DEMONYM
        && s.low(s.tokenAt(party.span().start()) - 1).matches("an?|another");
  }

  /** Whom "its" stands for: the subject, else the side named last before, else who speaks. */
  private Optional<String> possessor(Count count, Trigger trigger) {
    Set<String> acting = agents.of(trigger);
    boolean behind = s.tokenAt(count.span().start()) > trigger.last();
    // "Were freed by the rebels for 60 of their own"
    Optional<String> giver = agents.behindBy(trigger);
    if (acting.isEmpty() && behind && giver.isPresent()) {
      return giver;
    }
    if (!acting.isEmpty()) {
      return acting.size() == 1 ? Optional.of(acting.iterator().next()) : Optional.empty();
    }
    Optional<String> before =
        s.parties().stream()
            .filter(p -> p.span().end() <= count.span().start() && sides.contains(p.code()))
            .filter(p -> !agents.isAdverbial(p) && !agents.isCounted(p) && !isOneOf(p))
            .map(PartyRef::code)
            .reduce((one, other) -> other);
    return before.or(() -> Optional.ofNullable(claimant).map(Claimant::code));
  }

  /** "The Taliban freed ten Afghan soldiers": people whom a group gave up are none of its own. */
  private String home(String code, Trigger trigger) {
    String counted = counted(code);
    boolean given =
        !counted.equals(code)
            && sides.packs().groupsOf(code).contains(counted)
            && trigger.frame().kind() != Frame.Kind.GET
            && agents.of(trigger).equals(Set.of(counted));
    return given ? code : counted;
  }

  private String counted(String code) {
    return sides.countedAs(code);
  }

  private boolean isJustBefore(Span party, Span number) {
    int last = s.lastToken(party);
    int at = s.tokenAt(number.start());
    // "Yemen's Houthis freed 15": who stands between is the one who acts.
    // "Myanmar's junta freed 2,300": the owner of another noun.
    return party.end() <= number.start()
        && at - last - 1 <= 3
        && IntStream.range(last + 1, at).noneMatch(i -> s.tag(i).equals("VERB"))
        && s.parties().stream()
            .noneMatch(p -> s.tokenAt(p.span().start()) > last && s.lastToken(p.span()) < at);
  }

  /** "Juba's handover of 12": whose deed it was, not whose people they are. */
  private boolean isHandover(PartyRef party, Count count, Trigger trigger) {
    int noun = trigger.token();
    return trigger.frame().kind() == Frame.Kind.GIVE_NOUN
        && !s.low(noun).matches(Roles.HOMEWARD)
        && noun > s.lastToken(party.span())
        && noun < s.tokenAt(count.number().start());
  }

  /** "Got five men back from the Kenyan side": who gave them stands behind. */
  private boolean isGiver(Count count, Trigger trigger) {
    return trigger.frame().kind() == Frame.Kind.GET
        && trigger.voice() == Trigger.Voice.ACTIVE
        && s.low(s.lastToken(count.span()) + 1).equals("from");
  }

  /** "soldiers of the Ukrainian army", "captives of the armed forces of Ukraine". */
  private boolean isOwnerBehind(Count count, PartyRef party) {
    int last = s.lastToken(count.span());
    int at = s.tokenAt(party.span().start());
    // "869 went home, 706 of them Houthis"
    if (at == last + 1 && s.words(last - 1, last + 1).matches("of (?:them|whom)")) {
      return party.form() == Alias.Form.DEMONYM || sides.packs().isGroup(party.code());
    }
    return at > last
        && at <= last + 6
        && s.words(last + 1, at).matches("(of|from)( the| a)?|of (the )?(\\w+ )?\\w+ of( the)?")
        && (s.low(last + 1).equals("of") || s.low(s.lastToken(party.span()) + 1).equals("side"));
  }
}
