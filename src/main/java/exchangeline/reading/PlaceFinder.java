package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.pack.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a handover took place: a name, or a border, crossing or airport with a name, that a
 * preposition ties to the words for the handover. A side's own name or capital is no place; where
 * the captives were held, or where the deal was made, neither.
 */
final class PlaceFinder {
  /** Tokens from the handover to the place, and of the place itself. */
  private static final int REACH = 16;

  private static final int LONGEST = 8;

  private final Map<String, Set<String>> words = new HashMap<>();

  PlaceFinder() {
    for (Table.Row row :
        Table.read("lang/en/places.tsv", "kind", "words", "hits", "misses").rows()) {
      if (words.put(row.get("kind"), new HashSet<>(row.list("words"))) != null) {
        throw row.error("\"" + row.get("kind") + "\" stands twice");
      }
    }
  }

  /** The place that stands nearest behind a trigger, else one that opens its clause. */
  Optional<PlaceRef> find(Tagged s, List<Trigger> triggers, Sides sides) {
    for (Trigger trigger : triggers) {
      Optional<PlaceRef> place =
          behind(s, trigger, sides)
              .or(() -> carried(s, trigger, sides))
              .or(() -> opening(s, trigger, sides));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceRef> behind(Tagged s, Trigger trigger, Sides sides) {
    int end = Math.min(StatusReader.segmentEnd(s, trigger.token()), trigger.last() + REACH);
    for (int i = trigger.last() + 1; i < end && !isBlocked(s, trigger, i); i++) {
      Optional<PlaceRef> place = at(s, i, sides);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "At the dam on Wednesday, the two exchanged …". */
  private Optional<PlaceRef> opening(Tagged s, Trigger trigger, Sides sides) {
    int start = StatusReader.segmentStart(s, trigger.token());
    Optional<PlaceRef> place =
        at(s, start, sides).filter(p -> s.lastToken(p.span()) < trigger.token());
    for (int i = start; place.isPresent() && i < trigger.token(); i++) {
      if (isBlocked(s, trigger, i)) {
        return Optional.empty();
      }
    }
    return place;
  }

  /** Words of another matter; "prisoners of war" and an exchange that "was held" are none. */
  private boolean isBlocked(Tagged s, Trigger trigger, int token) {
    boolean counted =
        s.counts().stream().anyMatch(c -> c.span().overlaps(s.tokens().get(token).span()));
    boolean takesPlace =
        trigger.frame().kind().isNoun()
            && s.words(token - 1, token + 1).matches("(?:was|is|been|being) held");
    return is("blocker", s, token)
        && !counted
        && !takesPlace
        && !s.words(token - 1, token + 1).equals("of war");
  }

  /** "… who were flown to Qatar": a third state, wherever it stands in the sentence. */
  private Optional<PlaceRef> carried(Tagged s, Trigger trigger, Sides sides) {
    for (int i = trigger.token(); i < Math.min(s.size(), trigger.last() + REACH); i++) {
      if (!is("carry", s, i) || !s.low(i + 1).matches("to|into")) {
        continue;
      }
      int first = s.low(i + 2).equals("the") ? i + 3 : i + 2;
      for (PartyRef party : s.parties()) {
        boolean state = party.form() == Alias.Form.NAME && sides.packs().canBeSide(party.code());
        if (state && !sides.contains(party.code()) && s.tokenAt(party.span().start()) == first) {
          return Optional.of(named(s, party.span()));
        }
      }
    }
    return Optional.empty();
  }

  /** The place behind the preposition at {@code i}. */
  private Optional<PlaceRef> at(Tagged s, int i, Sides sides) {
    boolean near = is("near", s, i);
    boolean onlyFacility = is("at-named", s, i);
    if (!near && !onlyFacility && !is("at", s, i)) {
      return Optional.empty();
    }
    int first = s.tag(i + 1).equals("DET") ? i + 2 : i + 1;
    int end = phraseEnd(s, first);
    boolean facility = false;
    boolean name = false;
    boolean common = false;
    for (int k = first; k < end; k++) {
      facility |= is("facility", s, k);
      name |= isCapital(s, k);
      common |= s.tag(k).equals("NOUN") && !is("facility", s, k) && !isCapital(s, k);
      if (is("blocker", s, k)) {
        return Optional.empty();
      }
    }
    if (end == first || !name || common || (!facility && onlyFacility)) {
      return Optional.empty();
    }
    Span span = s.spanOf(first, end - 1);
    boolean land = !facility || is("land", s, end - 1);
    if ((land && isActor(s, span, sides, facility)) || (!facility && !isCapital(s, first))) {
      return Optional.empty();
    }
    return Optional.of(named(s, near ? s.spanOf(i, end - 1) : span));
  }

  /** Names and nouns, and one more place behind it: "the Sadarak crossing in Nakhchivan". */
  private int phraseEnd(Tagged s, int first) {
    int k = first;
    while (k < s.size() && k < first + LONGEST && (isOfName(s, k) || is("facility", s, k))) {
      k++;
    }
    boolean more =
        k > first
            && is("facility", s, k - 1)
            && s.low(k).matches("in|of|with")
            && isCapital(s, k + 1);
    if (more && isOfName(s, k + 1)) {
      k++;
      while (k < s.size() && k < first + LONGEST && isOfName(s, k)) {
        k++;
      }
    }
    return k;
  }

  private static boolean isOfName(Tagged s, int k) {
    boolean word = s.tag(k).startsWith("PROPN") || s.tag(k).matches("NOUN|ADJ");
    return word
        && s.dates().stream().noneMatch(d -> d.span().overlaps(s.tokens().get(k).span()))
        && s.counts().stream().noneMatch(c -> c.span().overlaps(s.tokens().get(k).span()));
  }

  /** "MAJORITY" in a line of capitals is no name. */
  private static boolean isCapital(Tagged s, int k) {
    return k < s.size() && s.tokens().get(k).text().matches("\\p{Lu}.*\\P{Lu}.*|\\p{Lu}{1,3}");
  }

  /** A side, its capital, a person or an office: "in Moscow" tells who speaks. */
  private static boolean isActor(Tagged s, Span span, Sides sides, boolean facility) {
    return s.parties().stream()
        .filter(p -> p.span().overlaps(span))
        .anyMatch(
            p ->
                sides.contains(p.code())
                    || !sides.packs().canBeSide(p.code())
                    || p.possessive()
                    || p.form() == Alias.Form.PERSON
                    || p.form() == Alias.Form.ORGAN
                    || (p.form() == Alias.Form.DEMONYM && !facility));
  }

  private static PlaceRef named(Tagged s, Span span) {
    Span here = span.shift(-s.sentence().span().start());
    return new PlaceRef(
        span,
        here.in(s.sentence().text()).strip().replaceAll("\\s+", " ").replaceAll("['’]s?$", ""));
  }

  private boolean is(String kind, Tagged s, int token) {
    return words.get(kind).contains(s.low(token));
  }
}
