package exchangeline.reading;

import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Nouns that name people or their remains. */
final class People {
  static final String[] COLUMNS = {"lemma", "plurals", "category", "hits", "misses"};
  static final Set<String> CATEGORIES =
      Set.of(
          "soldiers",
          "officers",
          "civilians",
          "women",
          "children",
          "wounded",
          "seriously-ill",
          "under-25",
          "sailors",
          "journalists",
          "medics",
          "clergy",
          "foreigners",
          "hostages",
          "politicians",
          "remains");

  /** Categories of those whom everyday news rarely names together with a transfer. */
  private static final Set<String> HELD =
      Set.of("soldiers", "sailors", "children", "medics", "clergy", "wounded");

  private final Map<String, List<Form>> byLastWord = new HashMap<>();

  /** The people of English. */
  static People english() {
    return read("lang/en/people.tsv");
  }

  /**
   * Reads a resource below {@code /exchangeline/}.
   *
   * @throws exchangeline.pack.DataException when a category is unknown, a form stands twice, or a
   *     row lacks an example
   */
  static People read(String resource) {
    return read(resource, row -> true);
  }

  /** As {@link #read(String)}, of the rows that {@code kept} takes. */
  static People read(String resource, Predicate<Table.Row> kept) {
    People people = new People();
    for (Table.Row row : Table.read(resource, COLUMNS).rows()) {
      String category = row.get("category");
      if (!category.isEmpty() && !CATEGORIES.contains(category)) {
        throw row.error("category \"" + category + "\" is not in the vocabulary");
      }
      if (row.get("hits").isEmpty() || row.get("misses").isEmpty()) {
        throw row.error("needs a sentence under hits and one under misses");
      }
      if (!kept.test(row)) {
        continue;
      }
      Noun noun = new Noun(row.get("lemma"), category.isEmpty() ? null : category);
      boolean isNew =
          row.list("plurals").contains(noun.lemma) || people.add(noun, noun.lemma, false);
      for (String plural : row.list("plurals")) {
        isNew &= people.add(noun, plural, true);
      }
      if (!isNew) {
        throw row.error("a form of \"" + noun.lemma + "\" stands twice");
      }
    }
    people
        .byLastWord
        .values()
        .forEach(forms -> forms.sort(Comparator.comparing((Form f) -> f.words.size()).reversed()));
    return people;
  }

  private boolean add(Noun noun, String form, boolean plural) {
    List<String> words = List.of(form.split(" "));
    List<Form> forms =
        byLastWord.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>());
    boolean isNew = forms.stream().noneMatch(f -> f.words.equals(words));
    forms.add(new Form(noun, words, plural));
    return isNew;
  }

  /** The longest form that ends with the word {@code i}. */
  Optional<Form> endingAt(Words words, int i) {
    return byLastWord.getOrDefault(words.at(i).text(), List.of()).stream()
        .filter(form -> form.endsAt(words, i))
        .findFirst();
  }

  /** The forms of one word of those whom armies and captors hold, singular and plural. */
  Set<String> held() {
    return byLastWord.values().stream()
        .flatMap(List::stream)
        .filter(form -> form.words.size() == 1 && HELD.contains(String.valueOf(form.noun.category)))
        .map(form -> form.words.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The forms of one word for one person. */
  Set<String> single() {
    return byLastWord.values().stream()
        .flatMap(List::stream)
        .filter(form -> form.words.size() == 1 && !form.plural && !form.noun.isRemains())
        .map(form -> form.words.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A noun and what it tells of those it names; {@code category} may be null. */
  record Noun(String lemma, String category) {
    boolean isRemains() {
      return "remains".equals(category);
    }
  }

  /** One way to write a noun. */
  record Form(Noun noun, List<String> words, boolean plural) {
    private boolean endsAt(Words in, int i) {
      for (int k = 0; k < words.size(); k++) {
        if (!in.is(i - words.size() + 1 + k, words.get(k))) {
          return false;
        }
      }
      return true;
    }
  }
}
