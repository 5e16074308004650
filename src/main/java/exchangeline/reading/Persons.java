package exchangeline.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The persons whom an article names: whose nationals they are, as any of its sentences tells, and
 * who was named last, for "he" and "she".
 */
final class Persons {
  /** How many sentences back "he" may have been named. */
  private static final int MEMORY = 2;

  private final Map<String, Known> byName = new TreeMap<>();
  private final Map<Integer, String> firstOf = new TreeMap<>();

  /** What the article tells of one name. */
  private static final class Known {
    private final Set<String> nations = new TreeSet<>();
    private boolean certain;
    private boolean official;
  }

  /** Nobody is known. */
  Persons() {}

  /** Takes in the persons of a sentence, in the order of the text. */
  void learn(PersonFinder finder, Words words, List<PartyRef> parties) {
    for (int i = 0; i < words.size(); i++) {
      boolean inside = words.at(i - 1).capital() && !words.at(i - 1).isMark();
      if (!finder.opens(words, i) || (inside && i > 1)) {
        continue;
      }
      Optional<Person> person = finder.at(words, i, parties).filter(p -> p.name() != null);
      if (person.isPresent()) {
        learn(person.get(), words.sentence().index());
        i = Math.max(i, person.get().last());
      }
    }
  }

  private void learn(Person person, int sentence) {
    Known known = byName.computeIfAbsent(person.name(), k -> new Known());
    known.nations.addAll(person.nations());
    known.certain |= person.certain();
    known.official |= person.official();
    firstOf.putIfAbsent(sentence, person.name());
  }

  /** True when some sentence says that the name is a person's and no official's. */
  boolean isPerson(String name) {
    Known known = byName.get(name);
    return known != null && known.certain && !known.official;
  }

  /** The name that "he" or "she" takes up at the start of a sentence. */
  Optional<String> before(int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - MEMORY); i--) {
      String name = firstOf.get(i);
      if (name != null) {
        return Optional.of(name).filter(this::isPerson);
      }
    }
    return Optional.empty();
  }

  /** True for one who acts for a side. */
  boolean isOfficial(String name) {
    Known known = byName.get(name);
    return known != null && known.official;
  }

  /** Codes of the nations that the article gives to a name. */
  Set<String> nations(String name) {
    Known known = name == null ? null : byName.get(name);
    return known == null ? Set.of() : Set.copyOf(known.nations);
  }
}
