package exchangeline.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The persons whom an article names: whose nationals they are, as any of its sentences tells, and
 * who was named last, for "he" and "she".
 */
final class Persons {
  /** How many sentences back "he" may have been named. */
  private static final int MEMORY = 2;

  /** Words behind a name within which it tells of it. */
  private static final int NEAR = 9;

  private static final Pattern HELD =
      Pattern.compile(
          "captured|seized|jailed|imprisoned|detained|abducted|kidnapped|arrested|interned|pardoned|convicted"
              + "|captive|captivity|hostage|hostages|custody|prison|jail|prisoner|detainee");

  /** "Whom the rebels held", "was held in Bern", "a cook held since May"; not "held talks". */
  private static final Pattern WAS_HELD =
      Pattern.compile(
          "(?i).*\\b(?:(?:was|were|been|being) held|whom [^,;.]{2,30} held|held (?:since|in|at|for (?:\\w+ ){1,3}(?:days|weeks|months|years)))\\b.*");

  /** "Cole, a cook, was jailed in May", "Cole, held since May": only persons are. */
  private static final Pattern DONE_TO =
      Pattern.compile(
          "(?:, [^,;.]{2,80},| ?\\([^)]{1,40}\\))? ?(?:was|is|had been|has been|were|been) (?:\\w+ly )?"
              + "(?:jailed|imprisoned|detained|abducted|kidnapped|arrested|pardoned|convicted|sentenced|exchanged|swapped)\\b.*"
              + "|, (?:(?:both|all|each|\\w+ly) )?(?:held|jailed|imprisoned|detained|arrested|interned) (?:in|since|for|by|at|on|without|under)\\b.*");

  /** "Was traded in Vienna for Grom". */
  private static final Pattern PRICE_OF =
      Pattern.compile(
          ".*\\b(?:(?:was|is|were|been) (?:\\w+ )?(?:exchanged|swapped|traded)|in (?:exchange|return))\\b[^.;,]*\\bfor");

  /** Words before a name, within which it may be told for whom somebody was swapped. */
  private static final int PRICE = 10;

  /** Words before a name within which a verb has it as its object: "Caracas jailed the sailor". */
  private static final int BEFORE = 2;

  private final Map<String, Known> byName = new TreeMap<>();
  private final Map<Integer, Set<String>> named = new TreeMap<>();

  /** What the article tells of one name. */
  private static final class Known {
    private final Set<String> nations = new TreeSet<>();
    private boolean certain;
    private boolean official;
    private boolean held;
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
        byName.get(person.get().name()).held |= isHeld(words, person.get());
        byName.get(person.get().name()).certain |= isTransferred(words, person.get());
        i = Math.max(i, person.get().last());
      }
    }
  }

  /** "The jailed reporter Ann Cole", "Cole, who was abducted in May": near the name. */
  private static boolean isHeld(Words words, Person person) {
    int end = Math.min(words.size(), person.last() + NEAR);
    boolean opening =
        HELD.matcher(words.at(0).text()).matches() && words.is(person.first() - 1, ",");
    return opening
        || WAS_HELD.matcher(words.text(person.first(), end - 1)).matches()
        || IntStream.range(Math.max(0, person.first() - BEFORE), end)
            .takeWhile(i -> i < person.first() || !words.at(i).isStop())
            .anyMatch(i -> HELD.matcher(words.at(i).text()).matches());
  }

  private static boolean isTransferred(Words words, Person person) {
    int next = person.last() + 1;
    int end = Math.min(words.size(), next + NEAR + NEAR);
    boolean plain = next >= words.size() || words.at(next).isMark() || !words.at(next).capital();
    return (next < end && DONE_TO.matcher(words.text(next, end - 1)).matches())
        || (plain
            && words.is(person.first() - 1, "for")
            && PRICE_OF
                .matcher(words.text(Math.max(0, person.first() - PRICE), person.first() - 1))
                .matches());
  }

  private void learn(Person person, int sentence) {
    Known known = byName.computeIfAbsent(person.name(), k -> new Known());
    known.nations.addAll(person.nations());
    known.certain |= person.certain();
    known.official |= person.official();
    named.computeIfAbsent(sentence, k -> new LinkedHashSet<>()).add(person.name());
  }

  /** True when some sentence says that the name is a person's and no official's. */
  boolean isPerson(String name) {
    Known known = name == null ? null : byName.get(name);
    return known != null && known.certain && !known.official;
  }

  /** True for what may be a person's name, and is no official's. */
  boolean isName(String name) {
    return byName.containsKey(name) && !isOfficial(name);
  }

  /** True for one of whom a sentence tells that he is or was held. */
  boolean isHeld(String name) {
    return isPerson(name) && byName.get(name).held;
  }

  /** True for one who was held, and whose nation is told. */
  boolean isForeignCaptive(String name) {
    return isHeld(name) && !byName.get(name).nations.isEmpty();
  }

  /** The name that "he" or "she" takes up at the start of a sentence. */
  Optional<String> before(int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - MEMORY); i--) {
      Set<String> names = named.getOrDefault(i, Set.of());
      if (!names.isEmpty()) {
        return names.stream().filter(this::isPerson).findFirst();
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
