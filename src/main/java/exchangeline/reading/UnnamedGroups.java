package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Actor;
import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The rebels of a state of whom a text says no more than that: "South Sudanese rebels", "the
 * rebels". Where a pack knows a group by such words it is that one; where it knows other groups
 * that the state usually faces, it stays with those.
 */
final class UnnamedGroups {
  private static final SwiftPattern REBELS =
      SwiftPattern.of(
          "(?<![\\p{L}\\d-])((?:[Rr]ebel|[Oo]pposition) (?:fighters|forces|factions|groups?)|[Rr]ebels|"
              + "[Ii]nsurgents|[Gg]uerrillas|[Ss]eparatists|[Ss]ecessionists)(?![\\p{L}\\d-])");

  /** What stands before those who act: no figure, no "captured". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s)(?:^|.*(?:^|[ ,“\"(])(?:[Tt]he|[Bb]y|[Ff]rom|[Tt]o|[Ww]ith|and|[Bb]etween|,)) ?");

  private final Packs packs;
  private final Map<String, String> codeByWords = new TreeMap<>();
  private final Map<String, List<String>> demonyms = new TreeMap<>();

  UnnamedGroups(Packs packs) {
    this.packs = packs;
    for (Alias alias : packs.aliases()) {
      codeByWords.put(alias.words(), alias.code());
      if (alias.form() == Alias.Form.DEMONYM && !packs.isGroup(alias.code())) {
        demonyms.computeIfAbsent(alias.code(), k -> new ArrayList<>()).add(alias.words());
      }
    }
  }

  /** An armed group by what it is. */
  record Found(Actor actor, Map<Integer, List<PartyRef>> named) {}

  /** The group and where the text tells of it; empty where it tells of none, or names one. */
  Optional<Found> of(
      List<Sentence> sentences, Map<Integer, List<PartyRef>> named, Set<String> mediators) {
    Map<Integer, List<Sight>> seen = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      List<Sight> here = sights(sentence, named.get(sentence.index()));
      if (!here.isEmpty()) {
        seen.put(sentence.index(), here);
      }
    }
    return seen.isEmpty()
        ? Optional.empty()
        : state(seen, named, mediators)
            .filter(state -> isOpen(state, named.values(), isCalled(seen)))
            .flatMap(state -> actor(state, seen, named))
            .map(actor -> new Found(actor, with(seen, named, actor.code())));
  }

  /** Words for rebels: with the demonym before them, or bare. */
  private record Sight(Span span, String demonym, String state, String noun) {}

  private static List<Sight> sights(Sentence sentence, List<PartyRef> parties) {
    List<Sight> sights = new ArrayList<>();
    for (MatchResult m : REBELS.all(sentence.text())) {
      Span span = sentence.inArticle(m.start(), m.end());
      if (parties.stream().anyMatch(p -> p.span().overlaps(span))) {
        continue;
      }
      String noun = m.group(1).toLowerCase(java.util.Locale.ROOT);
      Optional<PartyRef> demonym =
          parties.stream()
              .filter(p -> p.form() == Alias.Form.DEMONYM && p.span().end() + 1 == span.start())
              .findFirst();
      int from = demonym.map(p -> p.span().start() - sentence.span().start()).orElse(m.start());
      if (BEFORE.matcher(sentence.text().substring(0, from)).matches()) {
        sights.add(
            demonym
                .map(
                    p ->
                        new Sight(
                            p.span().union(span),
                            sentence.text().substring(from, m.start()).strip(),
                            p.code(),
                            noun))
                .orElse(new Sight(span, null, null, noun)));
      }
    }
    return sights;
  }

  /** The state whose rebels they are: called so, else that of which the text tells most. */
  private Optional<String> state(
      Map<Integer, List<Sight>> seen, Map<Integer, List<PartyRef>> named, Set<String> mediators) {
    Optional<String> called =
        seen.values().stream()
            .flatMap(List::stream)
            .map(Sight::state)
            .filter(state -> state != null)
            .findFirst();
    if (called.isPresent()) {
      return called;
    }
    Map<String, Integer> often = new TreeMap<>();
    named.forEach(
        (index, list) ->
            list.stream()
                .map(PartyRef::code)
                .distinct()
                .forEach(code -> often.merge(code, seen.containsKey(index) ? 2 : 1, Integer::sum)));
    return often.keySet().stream()
        .filter(code -> packs.canBeSide(code) && !packs.isGroup(code) && !mediators.contains(code))
        .max(Comparator.<String>comparingInt(often::get).thenComparing(Comparator.reverseOrder()));
  }

  private static boolean isCalled(Map<Integer, List<Sight>> seen) {
    return seen.values().stream().flatMap(List::stream).anyMatch(s -> s.state() != null);
  }

  /**
   * True where no group is named that fights this state, or none at all where nothing calls the
   * rebels its own: they may be those of the group.
   */
  private boolean isOpen(String state, Collection<List<PartyRef>> named, boolean called) {
    return named.stream()
        .flatMap(List::stream)
        .map(p -> packs.sideOf(p.code()))
        .distinct()
        .noneMatch(
            code ->
                packs.isGroup(code)
                    && (!called
                        || packs.isInsurgency(code, state)
                        || packs.conflict(code, state).isPresent()
                        || !packs.hasConflict(code)));
  }

  private Optional<Actor> actor(
      String state, Map<Integer, List<Sight>> seen, Map<Integer, List<PartyRef>> named) {
    Optional<String> known =
        demonyms.getOrDefault(state, List.of()).stream()
            .flatMap(d -> Optional.ofNullable(codeByWords.get(d + " rebels")).stream())
            .filter(packs::isGroup)
            .findFirst();
    if (known.isPresent()) {
      return known.map(code -> packs.actors().get(code));
    }
    boolean usual =
        facesGroup(state)
            || (seen.values().stream().flatMap(List::stream).allMatch(x -> x.state() == null)
                && facesOneThatDoes(state, named));
    Sight first = seen.values().iterator().next().get(0);
    String demonym =
        seen.values().stream()
            .flatMap(List::stream)
            .map(Sight::demonym)
            .filter(d -> d != null)
            .findFirst()
            .or(() -> demonyms.getOrDefault(state, List.of()).stream().findFirst())
            .orElse(null);
    if (usual || demonym == null) {
      return Optional.empty();
    }
    String name = demonym + " " + first.noun();
    return Optional.of(new Actor(NamedGroups.slug(name), name, Actor.Kind.GROUP));
  }

  private boolean facesGroup(String state) {
    return packs.packs().stream()
        .flatMap(pack -> pack.sides().stream())
        .anyMatch(pair -> pair.contains(state) && pair.stream().anyMatch(packs::isGroup));
  }

  /**
   * "Moscow and the separatists" in a text on Ukraine too: those of the other state, whose conflict
   * has an armed group.
   */
  private boolean facesOneThatDoes(String state, Map<Integer, List<PartyRef>> named) {
    return named.values().stream()
        .flatMap(List::stream)
        .map(PartyRef::code)
        .distinct()
        .flatMap(code -> packs.conflict(state, code).stream())
        .anyMatch(pack -> pack.actors().stream().anyMatch(a -> packs.isGroup(a.code())));
  }

  private static Map<Integer, List<PartyRef>> with(
      Map<Integer, List<Sight>> seen, Map<Integer, List<PartyRef>> named, String code) {
    Map<Integer, List<PartyRef>> all = new TreeMap<>(named);
    seen.forEach(
        (index, sights) -> {
          List<PartyRef> here = new ArrayList<>(named.get(index));
          for (Sight sight : sights) {
            here.removeIf(p -> sight.span().contains(p.span()));
            here.add(new PartyRef(sight.span(), code, Alias.Form.ORGAN, false));
          }
          here.sort(Comparator.comparingInt(p -> p.span().start()));
          all.put(index, List.copyOf(here));
        });
    return all;
  }
}
