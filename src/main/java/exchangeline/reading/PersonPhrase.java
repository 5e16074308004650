package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One noun phrase that may stand for a person, on its way from its first word. */
final class PersonPhrase {
  private static final int LONGEST = 14;

  private final PersonFinder finder;
  private final Cues cues;
  private final Cues persons;
  private final People people;
  private final Words words;
  private final List<PartyRef> parties;
  private final int start;
  private final int end;
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
  private Span namesake;
  private String leads;

  /** A phrase from the word {@code start}, before the word {@code end}. */
  PersonPhrase(PersonFinder finder, Words words, List<PartyRef> parties, int start, int end) {
    this.end = end;
    this.finder = finder;
    cues = finder.cues();
    persons = finder.persons();
    people = finder.people();
    this.words = words;
    this.parties = parties;
    this.start = start;
  }

  Optional<Person> read() {
    boolean determined = finder.isDeterminer(words, start);
    int from = determined ? start + 1 : start;
    int i = from;
    while (i < end && i - from <= LONGEST && step(i)) {
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
    boolean acts = (official && !former) || (leader != null && own != null && leader.contains(own));
    // "The Defence Ministry reported": no captive's name.
    boolean office = noun < 0 && persons.endingAt("institution", words, last).isPresent();
    if (name >= 0 && office) {
      return Optional.empty();
    }
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
      // "Cpl. Jorge Ruiz": a soldier who bears a leader's name.
      boolean soldier = noun >= 0 && noun == i - 1 && "soldiers".equals(category);
      namesake = soldier ? party.span() : namesake;
      leader = party.span().equals(namesake) ? leader : party.span();
      leads = party.code();
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
    Optional<Cues.Match> role =
        persons
            .endingAt("role", words, i)
            .or(() -> persons.endingAt("associate", words, i))
            .or(() -> persons.endingAt("pair", words, i));
    Optional<People.Form> person =
        people
            .endingAt(words, i)
            .filter(f -> !f.noun().isRemains() && !f.noun().lemma().equals("military"));
    boolean office = persons.endingAt("official", words, i).isPresent();
    if (!titled && !abbreviated && role.isEmpty() && person.isEmpty() && !office) {
      return false;
    }
    boolean many = person.isPresent() && person.get().plural() && role.isEmpty();
    // "Maduro ally Jan Kos": of the side that the leader leads.
    if (leads != null && name == i - 1 && persons.endingAt("associate", words, i).isPresent()) {
      nations.add(leads);
    }
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
              .or(() -> title.map(Cues.Match::value).filter(v -> !v.isEmpty()))
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
    boolean head = noun == i - 1 || (demonym == i - 1 && demonym >= 0 && !leadsToNoun(i));
    boolean tail = head && word.text().matches(".*(ed|ing)|held|taken|in");
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
              || persons.endingAt("role", words, j).isPresent()
              || persons.endingAt("associate", words, j).isPresent();
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
