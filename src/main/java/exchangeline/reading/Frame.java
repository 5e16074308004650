package exchangeline.reading;

import exchangeline.pack.DataException;
import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word that tells of a transfer, with the roles that go with it. Kinds say who gives and who
 * gets.
 *
 * @param id of the rule, part of the claims' {@code rule}
 * @param kind roles of subject and object
 * @param forms all its forms, lower case
 * @param particles words one of which must follow in the clause ("home", "over"), {@code *} for up
 *     to three of any kind ("out of * captivity"); empty when none; {@value #COUNT} for a count
 *     right behind the verb and its dative
 * @param guard what the sentence must hold besides, for everyday verbs
 */
record Frame(String id, Kind kind, Set<String> forms, List<String> particles, Guard guard) {

  /** Roles of subject and object. */
  enum Kind {
    /** The subject gives the object away. */
    GIVE,
    /** The subject gets the object back. */
    GET,
    /** One or the other, decided by whose people the object are. */
    EITHER,
    /** The subject are the captives. */
    GO,
    /** Both sides give and get. */
    SWAP,
    /** A noun that names an exchange. */
    SWAP_NOUN,
    /** A noun that names a transfer one way. */
    GIVE_NOUN,
    /** "the last was on 7 August": the noun is left out. */
    ELLIPSIS;

    boolean isNoun() {
      return this == SWAP_NOUN || this == GIVE_NOUN || this == ELLIPSIS;
    }

    /** True for verbs whose subject are those who come home, or those who get them back. */
    boolean isOfTheFreed() {
      return this == GET || this == GO;
    }

    boolean isSwap() {
      return this == SWAP || this == SWAP_NOUN || this == ELLIPSIS;
    }
  }

  /** The particle that is no word but a count: "was handed 24 men". */
  static final String COUNT = "#";

  /** The rule of "changed places with". */
  static final String PLACES = "change-places";

  static final String HANDS = "change-hands";

  /** True for a verb whose object is a count, its receiver standing without a preposition. */
  boolean isDative() {
    return particles.contains(COUNT);
  }

  /** True where a figure speaks, and no word names the transfer. */
  boolean isSilent() {
    return equals(IMPLIED) || equals(DATED);
  }

  /** What else a sentence must say before an everyday verb tells of captives. */
  enum Guard {
    /** Nothing: the verb and its object do. */
    NONE,
    /** A word for captives or freed ones, or a side's own people. */
    CAPTIVITY,
    /** The remains of the dead as what it is about: "40 bodies arrived". */
    REMAINS,
    /** An actor right behind the particle: "handed to the Red Cross". */
    ACTOR,
    /** Both: a word for captives, and an actor right behind the particle: "went to Ukraine". */
    SIDE
  }

  /** What figures of both sides stand for where no word names the exchange. */
  static final Frame IMPLIED = new Frame("each", Kind.SWAP_NOUN, Set.of(), List.of(), Guard.NONE);

  /** What a figure beside a day stands for in a text about transfers. */
  static final Frame DATED = new Frame("dated", Kind.GIVE_NOUN, Set.of(), List.of(), Guard.NONE);

  /** What a journey from one side's ground to the other's stands for. */
  static final Frame ROUTE = new Frame("route", Kind.GO, Set.of(), List.of(), Guard.NONE);

  /** What an ordinal with a date stands for in a text about transfers. */
  static final Frame NUMBERED =
      new Frame("numbered", Kind.ELLIPSIS, Set.of(), List.of(), Guard.NONE);

  /** The frames of English, in the order of the table: the first that fits is taken. */
  static List<Frame> english() {
    Table table = table();
    List<Frame> frames = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      frames.add(
          new Frame(
              row.get("id"),
              kind(row),
              new TreeSet<>(row.list("forms")),
              row.list("particle"),
              guard(row)));
    }
    return List.copyOf(frames);
  }

  static Table table() {
    return Table.read(
        "lang/en/frames.tsv", "id", "kind", "forms", "particle", "guard", "hits", "misses");
  }

  private static Kind kind(Table.Row row) {
    String name = row.get("kind").replace('-', '_').toUpperCase(Locale.ROOT);
    try {
      return Kind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw unknownKind(row);
    }
  }

  private static Guard guard(Table.Row row) {
    return switch (row.get("guard")) {
      case "" -> Guard.NONE;
      case "captivity" -> Guard.CAPTIVITY;
      case "remains" -> Guard.REMAINS;
      case "actor" -> Guard.ACTOR;
      case "side" -> Guard.SIDE;
      default ->
          throw row.error(
              "guard \"" + row.get("guard") + "\" is not captivity, remains, actor or side");
    };
  }

  private static DataException unknownKind(Table.Row row) {
    return row.error(
        "kind \"" + row.get("kind") + "\" is none of " + Arrays.toString(Kind.values()));
  }
}
