package exchangeline.reading;

import java.util.List;

/**
 * Persons that the words list.
 *
 * @param head last word of the last phrase
 * @param last word of what belongs to the list
 * @param others the figure that ends the list, or null
 * @param open true when the list goes on with what was not read
 */
record Listed(List<Person> persons, int first, int head, int last, Count others, boolean open) {
  static Listed of(Person one) {
    return new Listed(List.of(one), one.first(), one.head(), one.last(), null, false);
  }

  boolean areNamed() {
    return persons.stream().allMatch(p -> p.name() != null);
  }

  Listed goingOn() {
    return new Listed(persons, first, head, last, others, true);
  }
}
