package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose people a figure counts: "95 Ukrainian soldiers", "Russia's 45", "115 of our defenders". */
final class Owners {
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
      boolean nearer = inside == null || !isOfSides(inside) || isOfSides(party);
      if ((nationality || possessor || behind) && nearer) {
        inside = party;
      }
    }
    if (inside != null) {
      return Optional.of(new Roles.Receiver(counted(inside.code()), "owner"));
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
    Optional<String> kind =
        SideKind.of(
            sides,
            s.words(first, last + 1)
                + " | "
                + s.words(last + 1, last + 4).split(" ?(?:,|;|\\b(?:and|by)\\b)", 2)[0]);
    if (kind.isPresent()) {
      return Optional.of(new Roles.Receiver(counted(kind.get()), "owner.kind"));
    }
    boolean own =
        s.words(first, last + 1).matches("(?s).*\\bof (its|their|his|her)( own)?\\b.*")
            || s.words(last + 1, last + 4).matches("of (its|their|his)( own)?\\b.*|of own.*")
            || s.words(first - 2, first).matches("(?s).*\\b(its|their|his)( own)?");
    return own
        ? possessor(count, trigger).map(c -> new Roles.Receiver(counted(c), "owner.own"))
        : Optional.empty();
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

  /** Whom "its" stands for: the subject, else the side named last before, else who speaks. */
  private Optional<String> possessor(Count count, Trigger trigger) {
    Set<String> acting = agents.of(trigger);
    if (!acting.isEmpty()) {
      return acting.size() == 1 ? Optional.of(acting.iterator().next()) : Optional.empty();
    }
    Optional<String> before =
        s.parties().stream()
            .filter(p -> p.span().end() <= count.span().start() && sides.contains(p.code()))
            .filter(p -> !agents.isAdverbial(p) && !agents.isCounted(p))
            .map(PartyRef::code)
            .reduce((one, other) -> other);
    return before.or(() -> Optional.ofNullable(claimant).map(Claimant::code));
  }

  private String counted(String code) {
    return sides.countedAs(code);
  }

  private boolean isJustBefore(Span party, Span number) {
    int gap = s.tokenAt(number.start()) - s.lastToken(party) - 1;
    return party.end() <= number.start() && gap <= 3;
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
    return at > last
        && at <= last + 6
        && s.words(last + 1, at).matches("(of|from)( the| a)?|of (the )?(\\w+ )?\\w+ of( the)?")
        && (s.low(last + 1).equals("of") || s.low(s.lastToken(party.span()) + 1).equals("side"));
  }
}
