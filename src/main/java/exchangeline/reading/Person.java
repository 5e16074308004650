package exchangeline.reading;

import java.util.Set;

/**
 * One person whom a noun phrase stands for.
 *
 * @param first word of the phrase
 * @param head last word of the phrase itself
 * @param last word of what belongs to it: age, apposition, the comma behind these
 * @param name the family name as written, or null for "the pilot"
 * @param noun what the person is, in lower case, or null
 * @param category of the noun, or null
 * @param nations codes of the nationality words in the phrase
 * @param certain true when a word says that it is a person, not a place or a ship
 * @param official true for those who act for a side: presidents, spokesmen
 */
record Person(
    int first,
    int head,
    int last,
    String name,
    String noun,
    String category,
    Set<String> nations,
    boolean certain,
    boolean official) {

  Person {
    nations = Set.copyOf(nations);
  }

  /** What tells two persons of an article apart: the name, else what they are. */
  String key() {
    return name == null ? noun : name;
  }

  Person with(Set<String> codes, boolean sure, int to) {
    return new Person(first, head, to, name, noun, category, codes, sure, official);
  }

  /** "Another Frenchman, Jean Roy": the same person with a name. */
  Person named(Person behind) {
    return new Person(
        first, behind.head, behind.last, behind.name, noun, category, nations, true, official);
  }
}
