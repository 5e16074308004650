package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.pack.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads noun phrases that stand for one person: "the American reporter Jane Cole", "Sgt. Moss", "an
 * Israeli soldier", "Cole". Capitals, not tags, tell names: the tagger knows few of them.
 */
final class PersonFinder {
  static final Set<String> KINDS =
      Set.of(
          "role",
          "associate",
          "pair",
          "title",
          "official",
          "former",
          "institution",
          "particle",
          "join",
          "kin",
          "larger",
          "part",
          "adverb",
          "pronoun",
          "swap");

  /** What, behind a name and a comma, is said of persons alone. */
  private static final String OF_A_PERSON =
      "who|whose|accused|charged|convicted|sentenced|jailed|imprisoned|detained|arrested|abducted|kidnapped|captured";

  private static final int SECOND_NOUN = 4;
  private static final int APPOSITION = 14;

  /** Words of "the soldier's", "Staff Sergeant Jan van der Kos's". */
  private static final int OWNER_REACH = 7;

  /** Words of "of the border guards of Pakistan". */
  private static final int TAIL = 10;

  private final Cues cues;
  private final Cues persons;
  private final People people;

  PersonFinder(Cues cues, Cues persons, People people) {
    this.cues = cues;
    this.persons = persons;
    this.people = people;
  }

  /** A finder for English; the words are those of {@link CountFinder}. */
  static PersonFinder english(Cues cues, People people) {
    return new PersonFinder(cues, Cues.read("lang/en/persons.tsv", KINDS), people);
  }

  /** Nouns of one word for one person by office, trade or kin, and for a pair. */
  static Set<String> nouns() {
    return Table.read("lang/en/persons.tsv", Cues.COLUMNS.split(" ")).rows().stream()
        .filter(row -> Set.of("role", "associate", "pair", "kin").contains(row.get("kind")))
        .flatMap(row -> row.list("phrases").stream())
        .filter(phrase -> !phrase.contains(" "))
        .collect(Collectors.toUnmodifiableSet());
  }

  Cues persons() {
    return persons;
  }

  Cues cues() {
    return cues;
  }

  People people() {
    return people;
  }

  /** The person whose phrase begins with the word {@code i}; what follows it is taken in. */
  Optional<Person> at(Words words, int i, List<PartyRef> parties) {
    return phrase(words, i, parties).read().map(p -> apposed(words, parties, p));
  }

  private PersonPhrase phrase(Words words, int i, List<PartyRef> parties) {
    return new PersonPhrase(this, words, parties, i, words.size());
  }

  /** The person whose body is meant: "Lt. Jan Kos" in "Lt. Jan Kos's remains". */
  Optional<Person> whoseRemains(Words words, int i, List<PartyRef> parties) {
    for (int owner = i + 1; owner <= i + OWNER_REACH; owner++) {
      if (words.is(owner, "'s")) {
        int noun = owner + 1;
        return isRemains(words, noun)
            ? new PersonPhrase(this, words, parties, i, owner)
                .read()
                .map(p -> p.with(p.nations(), true, noun))
            : Optional.empty();
      }
      if (words.at(owner).isStop() || words.is(owner, ",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * True when a phrase can begin at {@code i}: a capital, or behind a word that no phrase holds.
   */
  boolean opens(Words words, int i) {
    boolean behind =
        i == 0
            || words.at(i - 1).isMark()
            || words.at(i - 1).kind() == Word.Kind.DATE
            || isDeterminer(words, i - 1)
            || cues.isAt("function", words, i - 1);
    boolean pronoun = persons.isAt("pronoun", words, i);
    return words.at(i).kind() == Word.Kind.WORD
        && (words.at(i).capital() || isDeterminer(words, i) || behind || pronoun);
  }

  /** True when a noun at {@code i} names remains. */
  boolean isRemains(Words words, int i) {
    return people.endingAt(words, i).filter(f -> f.noun().isRemains()).isPresent();
  }

  boolean isDeterminer(Words words, int i) {
    return cues.isAt("determiner", words, i)
        || words.is(i, "a")
        || words.is(i, "an")
        || words.is(i, "another");
  }

  /** "Cole, 31,", "Cole, a reporter from Leeds,", "Cole (31)": more of the same person. */
  private Person apposed(Words words, List<PartyRef> parties, Person person) {
    int next = person.last() + 1;
    boolean age =
        (words.is(next, ",") || words.is(next, "("))
            && words.at(next + 1).isCardinal()
            && (words.is(next + 2, ",") || words.is(next + 2, ")") || words.is(next + 2, "."));
    if (age) {
      int end = words.is(next + 2, ".") ? next + 1 : next + 2;
      return apposed(words, parties, person.with(person.nations(), true, end));
    }
    if (person.name() == null && words.at(next).text().matches("of|from|with|in")) {
      Optional<Person> named = behindTail(words, parties, person);
      if (named.isPresent()) {
        return apposed(words, parties, named.get());
      }
    }
    boolean comma = words.is(next, ",") || words.is(person.last(), ",");
    int start = words.is(next, ",") ? next + 1 : next;
    if (comma && person.name() == null && words.at(start).capital()) {
      Optional<Person> name =
          phrase(words, start, parties)
              .read()
              .filter(p -> p.name() != null && (p.noun() == null || isRank(p)) && !p.official())
              .filter(p -> p.nations().isEmpty())
              .filter(p -> p.head() > p.first() || closesApposition(words, p))
              .filter(p -> !words.is(p.head() + 1, "and"));
      if (name.isPresent()) {
        return apposed(words, parties, person.named(name.get()));
      }
    }
    boolean copula = person.name() != null && (words.is(next, "is") || words.is(next, "was"));
    if (comma && words.at(start).text().matches(OF_A_PERSON)) {
      return person.with(person.nations(), true, person.last());
    }
    if (!comma && !copula) {
      return person;
    }
    Optional<Person> more =
        isDeterminer(words, copula ? next + 1 : start)
                || words.at(start).is("one")
                || persons.isAt("former", words, start)
            ? phrase(words, copula ? next + 1 : start, parties).read()
            : Optional.empty();
    if (more.isEmpty() || more.get().name() != null || more.get().noun() == null) {
      return copula ? person : ofNation(words, parties, person, start);
    }
    Set<String> nations = new TreeSet<>(person.nations());
    nations.addAll(more.get().nations());
    if (copula) {
      return person.with(nations, true, person.last());
    }
    int end = endOfApposition(words, afterSecondNoun(words, more.get().last() + 1), parties);
    return person.with(nations, true, end < 0 ? more.get().last() : end);
  }

  /** "The pilot, Wing Commander Ann Cole". */
  private static boolean isRank(Person person) {
    return "soldiers".equals(person.category());
  }

  /** "Cole, a Norwegian glazier,": of a nation, whatever he does. */
  private Person ofNation(Words words, List<PartyRef> parties, Person person, int article) {
    Span nation = words.span(article + 1, article + 1);
    int end = endOfTrade(words, article + 2);
    return parties.stream()
        .filter(p -> p.form() == Alias.Form.DEMONYM && p.span().equals(nation))
        .filter(p -> end > article + 2 && (words.is(end, ",") || words.is(end, ".")))
        .findFirst()
        .map(
            p -> {
              Set<String> nations = new TreeSet<>(person.nations());
              nations.add(p.code());
              return person.with(nations, true, words.is(end, ",") ? end : end - 1);
            })
        .orElse(person);
  }

  private static int endOfTrade(Words words, int from) {
    int end = from;
    while (end < from + SECOND_NOUN && !words.at(end).isMark() && !words.at(end).capital()) {
      end++;
    }
    return end;
  }

  /** "An officer, Karim, who was caught in May": one name alone, told more of. */
  private static boolean closesApposition(Words words, Person name) {
    return words.is(name.head() + 1, ",")
        && words.at(name.head() + 2).text().matches("who|whose|was|were");
  }

  /** "A constable of the Pakistani border guards, Ali Raza,": the name behind the tail. */
  private Optional<Person> behindTail(Words words, List<PartyRef> parties, Person person) {
    int comma = person.last() + 1;
    while (comma < person.last() + TAIL && !words.is(comma, ",")) {
      Word word = words.at(comma);
      boolean bracket = words.is(comma, "(") || words.is(comma, ")") || words.is(comma, "-");
      if ((word.isMark() && !bracket) || word.isNumber() || cues.isAt("auxiliary", words, comma)) {
        return Optional.empty();
      }
      comma++;
    }
    Set<String> nations = new TreeSet<>(person.nations());
    if (nations.isEmpty()) {
      Span tail = words.span(person.last() + 1, comma);
      parties.stream()
          .filter(p -> tail.contains(p.span()) && p.form() != Alias.Form.PERSON)
          .forEach(p -> nations.add(p.code()));
    }
    return words.is(comma, ",") && words.at(comma + 1).capital()
        ? phrase(words, comma + 1, parties)
            .read()
            .filter(p -> p.name() != null && p.noun() == null && !p.official())
            .filter(p -> p.nations().isEmpty() && words.is(p.last() + 1, ","))
            .map(p -> person.with(nations, true, person.last()).named(p))
        : Optional.empty();
  }

  /** "A teacher and retired officer", one person: the word behind, or {@code and} itself. */
  private int afterSecondNoun(Words words, int and) {
    // "Grom, a drug lord and an ally of the rebels": one person told of twice.
    int first = words.is(and + 1, "a") || words.is(and + 1, "an") ? and + 2 : and + 1;
    for (int i = first; words.is(and, "and") && i <= and + SECOND_NOUN; i++) {
      boolean out = words.at(i).isMark() || words.at(i).isNumber() || isDeterminer(words, i);
      if (out || cues.isAt("function", words, i) || cues.isAt("auxiliary", words, i)) {
        return and;
      }
      boolean behind = words.at(i + 1).isMark() || cues.isAt("function", words, i + 1);
      if (behind && isOne(words, i)) {
        return i + 1;
      }
    }
    return and;
  }

  private boolean isOne(Words words, int i) {
    return persons.endingAt("role", words, i).isPresent()
        || persons.endingAt("associate", words, i).isPresent()
        || people.endingAt(words, i).filter(f -> !f.plural() && !f.noun().isRemains()).isPresent();
  }

  /** The comma that closes an apposition whose noun has been read, or -1. */
  private int endOfApposition(Words words, int from, List<PartyRef> parties) {
    boolean inFor = false;
    boolean relative = words.at(from).text().matches("who|whom");
    for (int i = from; i < from + APPOSITION && i < words.size(); i++) {
      if (words.is(i, ",")) {
        // "Cole, a mechanic for an airline, was freed", not "Cole, a mechanic, for Grom, a spy".
        return !inFor || cues.isAt("auxiliary", words, i + 1) ? i : -1;
      }
      if (words.is(i, "for") && i == from) {
        inFor = true;
        continue;
      }
      boolean next =
          (words.is(i, "and") && !isNation(words, i + 1, parties))
              || words.is(i, "for")
              || words.at(i).kind() == Word.Kind.DATE;
      // "Cole, a cook who was arrested in April 2022, and Moss": the clause is about Cole.
      boolean over =
          words.at(i).isStop()
              || (next && !relative)
              || (relative && cues.isAt("transfer", words, i));
      if (over) {
        return -1;
      }
    }
    return -1;
  }

  /** "With American and Israeli nationality": a second nation of the same person. */
  private static boolean isNation(Words words, int i, List<PartyRef> parties) {
    Span word = words.span(i, i);
    return parties.stream().anyMatch(p -> p.form() == Alias.Form.DEMONYM && p.span().equals(word))
        && words
            .at(i + 1)
            .text()
            .matches("nationality|citizenship|passports?|papers|roots|citizen|nationals?");
  }
}
