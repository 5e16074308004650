package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Actor;
import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.Sentence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Armed groups that no pack knows: a text calls them "the Kachin Independence Army", "the rebel
 * group Seleka", "Zapatista rebels". They are parties of their own under their name (coding manual,
 * §5), across from the state of which the text tells with them.
 */
final class NamedGroups {
  /** A reading of the article with these groups among its parties. */
  record Found(Packs packs, Map<Integer, List<PartyRef>> named) {}

  /** "In Angola", "in the Papua region of Indonesia". */
  private static final Pattern PLACE =
      Pattern.compile("(?i)\\b(?:in|near|inside|of)(?: (?:\\w+(?:ern|-\\w+)|the|the \\w+ of))? $");

  private final Packs packs;
  private final UnnamedGroups unnamed;
  private final GroupWords words;

  NamedGroups(Packs packs) {
    this.packs = packs;
    unnamed = new UnnamedGroups(packs);
    words = GroupWords.english();
  }

  /**
   * The article with its own groups.
   *
   * @param sentences of the article
   * @param named actors of the packs, by sentence
   * @param mediators codes of those who mediate, who are no state across from a group
   */
  Found of(List<Sentence> sentences, Map<Integer, List<PartyRef>> named, Set<String> mediators) {
    Map<Integer, List<PartyRef>> plain = new TreeMap<>();
    sentences.forEach(s -> plain.put(s.index(), ofGroup(s, named.get(s.index()))));
    Map<String, String> names = names(sentences, named);
    Map<Integer, List<PartyRef>> all = plain;
    List<Actor> actors = new ArrayList<>();
    if (!names.isEmpty()) {
      all = new TreeMap<>(plain);
      for (Sentence sentence : sentences) {
        all.merge(sentence.index(), List.of(), (known, none) -> with(sentence, known, names));
      }
      names.values().stream()
          .distinct()
          .forEach(name -> actors.add(new Actor(slug(name), name, Actor.Kind.GROUP)));
    }
    Packs own = packs.with(actors, List.of());
    Optional<UnnamedGroups.Found> rebels =
        names.isEmpty() ? unnamed.of(sentences, plain, mediators) : Optional.empty();
    if (rebels.isPresent()) {
      all = rebels.get().named();
      actors.add(rebels.get().actor());
      own = packs.with(actors, List.of());
    }
    List<List<String>> sides = sides(own, all, placed(sentences, all), mediators);
    return sides.isEmpty() && rebels.isEmpty()
        ? new Found(packs, plain)
        : new Found(packs.with(actors, sides), all);
  }

  /** "Syrian rebels of Jaish al-Islam": whose state it is, no other group. */
  private List<PartyRef> ofGroup(Sentence sentence, List<PartyRef> parties) {
    if (parties.size() < 2 || !words.speaksOfGroup(sentence.text())) {
      return parties;
    }
    List<PartyRef> all = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      PartyRef next = i + 1 < parties.size() ? parties.get(i + 1) : null;
      boolean member =
          next != null
              && packs.isGroup(next.code())
              && words.isMembersOf(
                  between(sentence, parties.get(i), next), packs.isGroup(parties.get(i).code()));
      if (!member) {
        all.add(parties.get(i));
      }
    }
    return List.copyOf(all);
  }

  private static String between(Sentence sentence, PartyRef one, PartyRef next) {
    int start = sentence.span().start();
    return sentence.text().substring(one.span().end() - start, next.span().start() - start);
  }

  /** Codes of states that some sentence names as the place: "guerrillas in Angola". */
  private static Map<Integer, List<PartyRef>> placed(
      List<Sentence> sentences, Map<Integer, List<PartyRef>> named) {
    Map<Integer, List<PartyRef>> placed = new TreeMap<>();
    for (Sentence sentence : sentences) {
      List<PartyRef> acting =
          named.get(sentence.index()).stream()
              .filter(
                  p ->
                      !PLACE
                          .matcher(
                              sentence
                                  .text()
                                  .substring(0, p.span().start() - sentence.span().start()))
                          .find())
              .toList();
      placed.put(sentence.index(), acting);
    }
    return placed;
  }

  /** Words in the text → the group's name: "KIA" → "Kachin Independence Army". */
  private Map<String, String> names(List<Sentence> sentences, Map<Integer, List<PartyRef>> named) {
    boolean armed = sentences.stream().anyMatch(s -> words.speaksOfGroup(s.text()));
    Map<String, String> names = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (GroupWords.Name name : words.in(sentence.text(), armed)) {
        Span span = sentence.inArticle(name.start(), name.end());
        boolean known =
            named.get(sentence.index()).stream()
                .anyMatch(p -> p.span().overlaps(span) && !isInside(p, span, name));
        if (!known) {
          String full =
              isOnlyAdjective(name, sentences) ? name.words() + " " + name.noun() : name.words();
          names.putIfAbsent(name.words(), full);
          if (name.shortForm() != null) {
            names.putIfAbsent(name.shortForm(), full);
          }
        }
      }
    }
    List.copyOf(names.keySet())
        .forEach(form -> longer(form, names).ifPresent(n -> names.put(form, n)));
    return names;
  }

  /** "Chechen rebels", whom no sentence calls "the Chechen": the two words are their name. */
  private static boolean isOnlyAdjective(GroupWords.Name name, List<Sentence> sentences) {
    String words = name.words();
    return name.noun() != null
        && !name.noun().startsWith("militia")
        && !words.contains(" ")
        && !words.equals(words.toUpperCase(Locale.ROOT))
        && words.chars().noneMatch(Character::isDigit)
        && sentences.stream()
            .noneMatch(
                s ->
                    Pattern.compile(
                            "\\b" + Pattern.quote(words) + "s?\\b(?! \\p{Ll}*(?:s|ia|en)\\b)")
                        .matcher(s.text())
                        .find());
  }

  /** "Kachin fighters" in a text on the Kachin Independence Army are its own. */
  private static Optional<String> longer(String form, Map<String, String> names) {
    return names.values().stream()
        .filter(name -> name.startsWith(form + " "))
        .max(Comparator.comparingInt(String::length));
  }

  /** "South Sudan Liberation Army" is not South Sudan; "Syrian rebels" are not named at all. */
  private static boolean isInside(PartyRef party, Span span, GroupWords.Name name) {
    return name.sure()
        && span.contains(party.span())
        && party.span().length() < span.length()
        && (party.form() == Alias.Form.NAME || party.form() == Alias.Form.DEMONYM);
  }

  private static List<PartyRef> with(
      Sentence sentence, List<PartyRef> known, Map<String, String> names) {
    List<PartyRef> all = new ArrayList<>(known);
    String text = sentence.text();
    names.forEach(
        (form, name) -> {
          Matcher m =
              Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(form) + "(?![\\p{L}\\d])")
                  .matcher(text);
          while (m.find()) {
            Span span = sentence.inArticle(m.start(), m.end());
            if (all.stream().noneMatch(p -> p.span().overlaps(span) && !span.contains(p.span()))
                && all.stream().noneMatch(p -> p.span().equals(span))) {
              all.removeIf(p -> span.contains(p.span()));
              boolean possessive = text.startsWith("'", m.end()) || text.startsWith("’", m.end());
              all.add(new PartyRef(span, slug(name), Alias.Form.NAME, possessive));
            }
          }
        });
    all.sort(Comparator.comparingInt(p -> p.span().start()));
    return List.copyOf(all);
  }

  /** The state across from each group of which no pack tells whom it fights. */
  private List<List<String>> sides(
      Packs own,
      Map<Integer, List<PartyRef>> named,
      Map<Integer, List<PartyRef>> acting,
      Set<String> mediators) {
    Set<String> codes =
        named.values().stream()
            .flatMap(List::stream)
            .map(p -> own.sideOf(p.code()))
            .collect(Collectors.toCollection(TreeSet::new));
    List<List<String>> sides = new ArrayList<>();
    for (String group : codes) {
      boolean apart =
          own.isGroup(group)
              && !own.hasConflict(group)
              && codes.stream().noneMatch(state -> own.isInsurgency(group, state))
              && !isOfKnown(own, named, group);
      if (apart) {
        state(own, acting, group, mediators)
            .or(() -> state(own, named, group, mediators))
            .or(() -> home(own, group))
            .ifPresent(state -> sides.add(List.of(state, group)));
      }
    }
    return sides;
  }

  /** True where the text tells more of two foes that a pack knows. */
  private static boolean isOfKnown(Packs own, Map<Integer, List<PartyRef>> named, String group) {
    Map<String, Long> often = often(named.values());
    long most = often.getOrDefault(group, 0L);
    List<String> more =
        often.keySet().stream()
            .filter(code -> !code.equals(group) && often.get(code) >= most)
            .map(own::sideOf)
            .toList();
    return SideFinder.pairsOf(more).stream()
        .anyMatch(pair -> own.conflict(pair.one(), pair.other()).isPresent());
  }

  private static Map<String, Long> often(Collection<List<PartyRef>> sentences) {
    return sentences.stream()
        .flatMap(list -> list.stream().map(PartyRef::code).distinct())
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }

  /** The state of whose conflict a pack knows the group. */
  private static Optional<String> home(Packs own, String group) {
    return own.packs().stream()
        .filter(pack -> pack.actors().stream().anyMatch(a -> a.code().equals(group)))
        .flatMap(pack -> pack.sides().stream().flatMap(List::stream))
        .filter(code -> !own.isGroup(code))
        .findFirst();
  }

  /** The state named most often in the sentences on the group, else in all. */
  private static Optional<String> state(
      Packs own, Map<Integer, List<PartyRef>> named, String group, Set<String> mediators) {
    Map<String, Long> near =
        often(
            named.values().stream()
                .filter(list -> list.stream().anyMatch(p -> p.code().equals(group)))
                .toList());
    Map<String, Long> all = often(named.values());
    return all.keySet().stream()
        .filter(code -> own.canBeSide(code) && !own.isGroup(code) && !mediators.contains(code))
        .max(
            Comparator.<String>comparingLong(code -> near.getOrDefault(code, 0L))
                .thenComparing(all::get)
                .thenComparing(Comparator.reverseOrder()));
  }

  /** "Kachin Independence Army" → {@code kachin-independence-army}. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
