package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads noun phrases that stand for one person: "the American reporter Jane Cole", "Sgt. Moss", "an
 * Israeli soldier", "Cole". Capitals, not tags, tell names: the tagger knows few of them.
 */
final class PersonFinder {
  static final Set<String> KINDS =
      Set.of(
          "role",
          "title",
          "official",
          "former",
          "particle",
          "join",
          "kin",
          "larger",
          "part",
          "adverb",
          "pronoun",
          "swap");

  private static final int LONGEST = 14;
  private static final int APPOSITION = 14;

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

  Cues persons() {
    return persons;
  }

  Cues cues() {
    return cues;
  }

  /** The person whose phrase begins with the word {@code i}; what follows it is taken in. */
  Optional<Person> at(Words words, int i, List<PartyRef> parties) {
    return new Phrase(words, parties, i).read().map(p -> apposed(words, parties, p));
  }

  /**
   * True when a phrase can begin at {@code i}: a capital, or behind a word that no phrase holds.
   */
  boolean opens(Words words, int i) {
    boolean behind =
        i == 0
            || words.at(i - 1).isMark()
            || isDeterminer(words, i - 1)
            || cues.isAt("function", words, i - 1);
    return words.at(i).kind() == Word.Kind.WORD
        && (words.at(i).capital() || isDeterminer(words, i) || behind);
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
    boolean comma = words.is(next, ",") || words.is(person.last(), ",");
    int start = words.is(next, ",") ? next + 1 : next;
    if (comma && person.name() == null && words.at(start).capital()) {
      Optional<Person> name =
          new Phrase(words, parties, start)
              .read()
              .filter(p -> p.name() != null && p.noun() == null && !p.official())
              .filter(p -> p.nations().isEmpty() && p.head() > p.first())
              .filter(p -> !words.is(p.head() + 1, "and"));
      if (name.isPresent()) {
        return apposed(words, parties, person.named(name.get()));
      }
    }
    boolean copula = person.name() != null && (words.is(next, "is") || words.is(next, "was"));
    if (comma && words.at(start).text().matches("who|whose")) {
      return person.with(person.nations(), true, person.last());
    }
    if (!comma && !copula) {
      return person;
    }
    Optional<Person> more =
        isDeterminer(words, copula ? next + 1 : start)
                || words.at(start).is("one")
                || persons.isAt("former", words, start)
            ? new Phrase(words, parties, copula ? next + 1 : start).read()
            : Optional.empty();
    if (more.isEmpty() || more.get().name() != null || more.get().noun() == null) {
      return person;
    }
    Set<String> nations = new TreeSet<>(person.nations());
    nations.addAll(more.get().nations());
    if (copula) {
      return person.with(nations, true, person.last());
    }
    int end = endOfApposition(words, more.get().last() + 1);
    return person.with(nations, true, end < 0 ? more.get().last() : end);
  }

  /** The comma that closes an apposition whose noun has been read, or -1. */
  private int endOfApposition(Words words, int from) {
    boolean inFor = false;
    for (int i = from; i < from + APPOSITION && i < words.size(); i++) {
      if (words.is(i, ",")) {
        // "Cole, a mechanic for an airline, was freed", not "Cole, a mechanic, for Grom, a spy".
        return !inFor || cues.isAt("auxiliary", words, i + 1) ? i : -1;
      }
      if (words.is(i, "for") && i == from) {
        inFor = true;
        continue;
      }
      boolean over =
          words.at(i).isStop()
              || words.is(i, "and")
              || words.is(i, "for")
              || words.at(i).kind() == Word.Kind.DATE;
      if (over) {
        return -1;
      }
    }
    return -1;
  }

  /** One noun phrase on its way from its first word. */
  private final class Phrase {
    private final Words words;
    private final List<PartyRef> parties;
    private final int start;
    private final Set<String> nations = new TreeSet<>();
    private int noun = -1;
    private boolean plural;
    private String what;
    private String category;
    private int name = -1;
    private int demonym = -1;
    private boolean official;
    private boolean former;
    private Span leader;

    Phrase(Words words, List<PartyRef> parties, int start) {
      this.words = words;
      this.parties = parties;
      this.start = start;
    }

    Optional<Person> read() {
      boolean determined = isDeterminer(words, start);
      int from = determined ? start + 1 : start;
      int i = from;
      while (i < words.size() && i - from <= LONGEST && step(i)) {
        i++;
      }
      int last = i - 1;
      while (last > from && words.at(last).isMark() && !isInitialStop(last)) {
        last--;
      }
      return last < from ? Optional.empty() : head(last, determined);
    }

    private Optional<Person> head(int last, boolean determined) {
      Span own = name < 0 ? null : words.span(name, last);
      boolean acts =
          (official && !former) || (leader != null && own != null && leader.contains(own));
      if (name >= 0) {
        boolean titled = noun >= 0 && noun == name - 1;
        String family = family(last);
        return Optional.of(
            new Person(start, last, last, family, what, category, nations, titled, acts));
      }
      boolean national = demonym == last && determined && !words.raw(last).endsWith("s");
      if (national) {
        return Optional.of(
            new Person(start, last, last, null, "national", category, nations, true, false));
      }
      boolean single = noun == last && !plural && (determined || !nations.isEmpty());
      return single
          ? Optional.of(new Person(start, last, last, null, what, category, nations, true, acts))
          : Optional.empty();
    }

    /** "Kara-Murza" is one name. */
    private String family(int last) {
      int first = last;
      while (first - 2 >= name && words.is(first - 1, "-")) {
        first -= 2;
      }
      return words.text(first, last);
    }

    private boolean step(int i) {
      Word word = words.at(i);
      if (word.isMark()) {
        return isInner(i, word);
      }
      if (word.kind() == Word.Kind.DATE || word.isNumber()) {
        return word.isOrdinal() || (word.isNumber() && words.is(i + 1, "-"));
      }
      if (word.is("'s")) {
        noun = -1;
        name = -1;
        demonym = -1;
        leader = null;
        return true;
      }
      Optional<PartyRef> party = partyAt(i);
      if (party.isPresent()) {
        return party(i, party.get());
      }
      boolean title = words.at(i + 1).capital() || words.is(i + 1, ".");
      if (name >= 0 && word.capital() && !title) {
        return true;
      }
      return noun(i) || name(i, word) || modifier(i, word);
    }

    private boolean isInner(int i, Word mark) {
      boolean joined =
          mark.is("-")
              && words.at(i + 1).start() == mark.end()
              && words.at(i - 1).end() == mark.start();
      boolean quote = name >= 0 && "\"“”'‘’".contains(mark.text()) && words.at(i + 1).capital();
      return joined || quote || isInitialStop(i);
    }

    private boolean isInitialStop(int i) {
      Word before = words.at(i - 1);
      boolean initial = before.capital() && before.text().length() == 1;
      return words.is(i, ".")
          && before.end() == words.at(i).start()
          && words.at(i + 1).capital()
          && (initial || persons.endingAt("title", words, i - 1).isPresent());
    }

    private Optional<PartyRef> partyAt(int i) {
      int offset = words.span(i, i).start();
      return parties.stream()
          .filter(p -> p.span().start() <= offset && offset < p.span().end())
          .findFirst();
    }

    private boolean party(int i, PartyRef party) {
      if (name >= 0 && name == i - 1 && party.form() == Alias.Form.SEAT) {
        return true;
      }
      if (party.form() == Alias.Form.PERSON) {
        leader = party.span();
        name = name < 0 ? i : name;
        return true;
      }
      boolean people = party.form() != Alias.Form.SEAT;
      if (people) {
        nations.add(party.code());
      }
      demonym = party.form() == Alias.Form.DEMONYM ? i : -1;
      name = -1;
      noun = -1;
      return true;
    }

    private boolean noun(int i) {
      Optional<Cues.Match> title = persons.at("title", words, i);
      boolean titled = title.isPresent() && words.at(i).capital() && words.at(i + 1).capital();
      boolean abbreviated = title.isPresent() && words.is(i + 1, ".") && words.at(i + 2).capital();
      Optional<Cues.Match> role = persons.endingAt("role", words, i);
      Optional<People.Form> person =
          people
              .endingAt(words, i)
              .filter(f -> !f.noun().isRemains() && !f.noun().lemma().equals("military"));
      boolean office = persons.endingAt("official", words, i).isPresent();
      if (!titled && !abbreviated && role.isEmpty() && person.isEmpty() && !office) {
        return false;
      }
      boolean many = person.isPresent() && person.get().plural() && role.isEmpty();
      noun = abbreviated ? i + 1 : i;
      plural = many;
      official |= office;
      name = -1;
      demonym = -1;
      what = words.at(i).text();
      if (category == null || person.isPresent()) {
        category =
            role.map(Cues.Match::value)
                .filter(v -> !v.isEmpty())
                .or(() -> person.map(f -> f.noun().category()))
                .orElse(category);
      }
      return true;
    }

    private boolean name(int i, Word word) {
      boolean inside = name >= 0 && persons.isAt("particle", words, i);
      if (inside && words.at(i + 1).capital()) {
        return true;
      }
      if (!word.capital() || (isFunction(i) && name < 0)) {
        return false;
      }
      name = name < 0 ? i : name;
      return true;
    }

    private boolean modifier(int i, Word word) {
      if (word.capital() || isFunction(i)) {
        return false;
      }
      boolean tail = noun == i - 1 && word.text().matches(".*(ed|ing)|held|taken|in");
      boolean behind = name >= 0 && !leadsToNoun(i);
      if (tail || behind) {
        return false;
      }
      former |= persons.isAt("former", words, i);
      name = -1;
      return true;
    }

    private boolean leadsToNoun(int i) {
      for (int j = i; j <= i + 1; j++) {
        boolean noun =
            people.endingAt(words, j).filter(f -> !f.plural()).isPresent()
                || persons.endingAt("role", words, j).isPresent();
        if (noun) {
          return true;
        }
      }
      return false;
    }

    private boolean isFunction(int i) {
      boolean former = persons.isAt("former", words, i);
      return !former
          && (cues.isAt("function", words, i)
              || cues.isAt("auxiliary", words, i)
              || cues.isAt("transfer", words, i)
              || cues.isAt("motion", words, i));
    }
  }
}
