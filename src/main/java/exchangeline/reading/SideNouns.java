package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds the sides that a sentence calls by what they are, where a state faces an armed group: "the
 * army" and "the government" are the state, "the rebels" and "the militia" the group.
 */
final class SideNouns {
  private static final String GROUP = "group";

  private final Cues cues;

  SideNouns(Cues cues) {
    this.cues = cues;
  }

  /** The sentence with such sides among its parties; itself when it has none. */
  Tagged named(Tagged s, Sides sides) {
    List<String> groups = sides.codes().stream().filter(sides.packs()::isGroup).toList();
    if (sides.codes().size() != 2 || groups.size() != 1) {
      return s;
    }
    String group = groups.get(0);
    String state = sides.opposite(group).orElseThrow();
    Words words = s.words();
    List<PartyRef> parties = new ArrayList<>();
    s.parties().forEach(p -> parties.add(ofRebels(words, p, state, group)));
    for (int i = 1; i < words.size(); i++) {
      Optional<Cues.Match> noun = cues.at("side", words, i).filter(n -> isBare(s, words, n));
      if (noun.isPresent()) {
        Span span = words.span(i, noun.get().last());
        boolean possessive = words.at(noun.get().last() + 1).text().matches("'s?");
        String code = noun.get().value().equals(GROUP) ? group : state;
        parties.add(new PartyRef(span, code, Alias.Form.ORGAN, possessive));
      }
    }
    parties.sort(Comparator.comparingInt(p -> p.span().start()));
    return parties.equals(s.parties()) ? s : s.naming(parties);
  }

  /** "Colombian rebels": the group, not the state that they fight. */
  private PartyRef ofRebels(Words words, PartyRef party, String state, String group) {
    int next = words.wordAt(party.span().end() - 1) + 1;
    boolean rebels =
        party.form() == Alias.Form.DEMONYM
            && party.code().equals(state)
            && cues.at("side", words, next).filter(n -> n.value().equals(GROUP)).isPresent();
    return rebels ? new PartyRef(party.span(), group, Alias.Form.ORGAN, party.possessive()) : party;
  }

  /** "The army", not "the Syrian army", "the army hospital", "the government of Yemen". */
  private static boolean isBare(Tagged s, Words words, Cues.Match noun) {
    Span span = words.span(noun.first(), noun.last());
    int next = s.lastToken(span) + 1;
    boolean goesOn = s.tag(next).matches("NOUN|PROPN|ADJ") && !s.low(next).matches("'s?");
    boolean placed =
        s.low(next).matches("of|in")
            && s.parties().stream()
                .mapToInt(p -> s.tokenAt(p.span().start()) - next)
                .anyMatch(distance -> distance > 0 && distance <= 2);
    return words.is(noun.first() - 1, "the")
        && !goesOn
        && !placed
        && s.parties().stream().noneMatch(p -> p.span().overlaps(span))
        && s.counts().stream().noneMatch(c -> c.span().overlaps(span));
  }
}
