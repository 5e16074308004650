package exchangeline.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All loaded packs together.
 *
 * @param packs in the order of {@code packs/index.tsv}
 * @param actors by code
 */
public record Packs(List<Pack> packs, SortedMap<String, Actor> actors) {
  /** Disputes of a state with states that make it more than a party to a war. */
  private static final int MANY = 3;

  /**
   * The packs that ship with the program.
   *
   * @throws DataException when rule data is wrong, with file and line
   */
  public static Packs shipped() {
    List<Pack> packs = new ArrayList<>();
    SortedMap<String, Actor> actors = new TreeMap<>();
    for (Table.Row row : Table.read("packs/index.tsv", "pack").rows()) {
      Pack pack = PackReader.read(row.get("pack"), actors);
      packs.add(pack);
    }
    return new Packs(List.copyOf(packs), actors);
  }

  /**
   * The same with armed groups that one article tells of.
   *
   * @param groups that no pack knows
   * @param sides the pairs in which groups and states face each other there
   */
  public Packs with(List<Actor> groups, List<List<String>> sides) {
    if (groups.isEmpty() && sides.isEmpty()) {
      return this;
    }
    SortedMap<String, Actor> all = new TreeMap<>(actors);
    groups.forEach(group -> all.putIfAbsent(group.code(), group));
    List<Pack> more = new ArrayList<>(packs);
    more.add(Pack.ofArticle(sides, groups, packs));
    return new Packs(List.copyOf(more), all);
  }

  public List<String> names() {
    return packs.stream().map(Pack::name).toList();
  }

  /**
   * Aliases of all packs; for the same words the later pack, which is the more special one, wins.
   */
  public List<Alias> aliases() {
    Map<String, Alias> byWords = new TreeMap<>();
    for (Pack pack : packs) {
      pack.aliases().forEach(alias -> byWords.put(alias.words(), alias));
    }
    return List.copyOf(byWords.values());
  }

  /** The pack in which these two are the usual sides. */
  public Optional<Pack> conflict(String one, String other) {
    return packs.stream()
        .filter(
            pack ->
                pack.sides().stream().anyMatch(pair -> pair.contains(one) && pair.contains(other)))
        .findFirst();
  }

  /**
   * True for an armed group and a state in whose conflict a pack knows the group; one to which the
   * pack gives sides fights those alone.
   */
  public boolean isInsurgency(String group, String state) {
    return isGroup(group)
        && !isGroup(state)
        && packs.stream()
            .filter(pack -> pack.actors().stream().anyMatch(a -> a.code().equals(group)))
            .filter(pack -> pack.standsFor().stream().noneMatch(r -> r.code().equals(group)))
            .map(Pack::sides)
            .filter(
                all ->
                    all.stream().noneMatch(pair -> pair.contains(group))
                        || all.stream()
                            .anyMatch(pair -> pair.contains(group) && pair.contains(state)))
            .anyMatch(all -> all.stream().anyMatch(pair -> pair.contains(state)));
  }

  /**
   * The one across from whom a pack sees {@code code}; empty for none and for several. A pack of
   * many wars tells whom a group fights, not that a state faces that group whenever it is named.
   */
  public Optional<String> onlyOpponent(String code) {
    List<String> opponents =
        packs.stream()
            .filter(pack -> isGroup(code) || !isOfManyWars(pack))
            .flatMap(pack -> pack.sides().stream())
            .filter(pair -> pair.contains(code))
            .map(pair -> pair.get(0).equals(code) ? pair.get(1) : pair.get(0))
            .distinct()
            .toList();
    return opponents.size() == 1 ? Optional.of(opponents.get(0)) : Optional.empty();
  }

  private boolean isOfManyWars(Pack pack) {
    List<List<String>> sides = pack.sides();
    boolean armed = sides.stream().allMatch(pair -> pair.stream().anyMatch(this::isGroup));
    return armed
        && sides.stream().flatMap(List::stream).filter(c -> !isGroup(c)).distinct().count() > MANY;
  }

  /** True for a state that faces many others, of whom it is nobody's usual opponent. */
  public boolean hasManyDisputes(String code) {
    return packs.stream()
            .flatMap(pack -> pack.sides().stream())
            .filter(pair -> pair.contains(code) && pair.stream().noneMatch(this::isGroup))
            .distinct()
            .count()
        >= MANY;
  }

  /** True for an armed group. */
  public boolean isGroup(String code) {
    Actor actor = actors.get(code);
    return actor != null && actor.kind() == Actor.Kind.GROUP;
  }

  /** True for an actor that is one of the usual sides of a conflict. */
  public boolean hasConflict(String code) {
    return packs.stream().anyMatch(p -> p.sides().stream().anyMatch(pair -> pair.contains(code)));
  }

  /** True for an armed group, and for a side that a conflict is known of. */
  public boolean hasCaptives(String side) {
    return isGroup(side) || (canBeSide(side) && hasConflict(side));
  }

  /** True for an actor that can be a side. */
  public boolean canBeSide(String code) {
    Actor actor = actors.get(code);
    return actor != null && actor.kind() != Actor.Kind.MEDIATOR;
  }

  /** The side to which people counted under {@code code} belong: PSE gives hamas. */
  public String sideOf(String code) {
    for (Pack pack : packs) {
      for (Pack.CountsFor rule : pack.countsFor()) {
        if (rule.code().equals(code)) {
          return rule.party();
        }
      }
    }
    return code;
  }

  /** The code under which people of a side are counted: hamas gives PSE. */
  public String countedAs(String party) {
    for (Pack pack : packs) {
      for (Pack.CountsFor rule : pack.countsFor()) {
        if (rule.party().equals(party)) {
          return rule.code();
        }
      }
    }
    return party;
  }

  /** The groups that get people of {@code country} back where they are a side. */
  public List<String> groupsOf(String country) {
    return packs.stream()
        .flatMap(pack -> pack.homes().stream())
        .filter(rule -> rule.country().equals(country))
        .map(Pack.Home::group)
        .toList();
  }

  /**
   * Whom {@code code} stands for on a day.
   *
   * @param day of the event, or null when unknown: then the latest rule holds
   */
  public String standsFor(String code, LocalDate day) {
    for (Pack pack : packs) {
      for (Pack.StandsFor rule : pack.standsFor()) {
        if (rule.code().equals(code) && (day == null || !day.isBefore(rule.from()))) {
          return rule.becomes();
        }
      }
    }
    return code;
  }

  /** The code of an actor that somebody writes by code or name, in any case. */
  public Optional<String> code(String given) {
    return actors.values().stream()
        .filter(a -> a.code().equalsIgnoreCase(given) || a.name().equalsIgnoreCase(given))
        .map(Actor::code)
        .findFirst();
  }

  /** Display names by code. */
  public SortedMap<String, String> actorNames() {
    SortedMap<String, String> names = new TreeMap<>();
    actors.forEach((code, actor) -> names.put(code, actor.name()));
    return names;
  }
}
