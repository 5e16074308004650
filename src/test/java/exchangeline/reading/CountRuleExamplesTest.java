package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of rule data is needed by each of its hits and touches none of its misses. */
class CountRuleExamplesTest {
  static Stream<Arguments> rows() {
    List<Arguments> rows = new ArrayList<>();
    Cues cues = Cues.read("lang/en/counts.tsv", CountFinder.CUE_KINDS);
    Cues hedges = Cues.read("lang/en/hedges.tsv", CountFinder.HEDGE_KINDS);
    People people = People.read("lang/en/people.tsv");
    add(
        rows,
        "lang/en/counts.tsv",
        Cues.COLUMNS.split(" "),
        kept ->
            counts(Cues.read("lang/en/counts.tsv", CountFinder.CUE_KINDS, kept), hedges, people));
    add(
        rows,
        "lang/en/hedges.tsv",
        Cues.COLUMNS.split(" "),
        kept ->
            counts(cues, Cues.read("lang/en/hedges.tsv", CountFinder.HEDGE_KINDS, kept), people));
    add(
        rows,
        "lang/en/people.tsv",
        People.COLUMNS,
        kept -> counts(cues, hedges, People.read("lang/en/people.tsv", kept)));
    add(
        rows,
        "lang/en/phases.tsv",
        Cues.COLUMNS.split(" "),
        kept -> phases(Cues.read("lang/en/phases.tsv", PhaseFinder.CUE_KINDS, kept)));
    add(
        rows,
        "lang/en/persons.tsv",
        Cues.COLUMNS.split(" "),
        kept -> persons(Cues.read("lang/en/persons.tsv", PersonFinder.KINDS, kept), cues, people));
    add(
        rows,
        "lang/en/deals.tsv",
        Cues.COLUMNS.split(" "),
        kept -> deals(Cues.read("lang/en/deals.tsv", DealFinder.CUE_KINDS, kept)));
    return rows.stream();
  }

  private static void add(
      List<Arguments> rows,
      String file,
      String[] columns,
      Function<Predicate<Table.Row>, Function<String, String>> finder) {
    Function<String, String> whole = finder.apply(row -> true);
    for (Table.Row row : Table.read(file, columns).rows()) {
      rows.add(Arguments.of(file + ":" + row.line(), row, whole, finder));
    }
  }

  private static Function<String, String> counts(Cues cues, Cues hedges, People people) {
    CountFinder finder = new CountFinder(cues, hedges, people, TestSentence.demonyms());
    return text -> {
      Sentence sentence = TestSentence.of(text);
      boolean entry = text.startsWith("3 May: ");
      return finder.find(sentence, List.of(), null, entry).toString();
    };
  }

  private static Function<String, String> persons(Cues persons, Cues cues, People people) {
    PersonFinder finder = new PersonFinder(cues, persons, people);
    return text -> English.captives(text, finder);
  }

  private static Function<String, String> phases(Cues cues) {
    PhaseFinder finder = new PhaseFinder(cues);
    return text -> finder.find(TestSentence.of(text)).toString();
  }

  private static Function<String, String> deals(Cues cues) {
    DealFinder finder = new DealFinder(cues);
    return text -> DealFinderTest.told(finder, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyRowMattersToItsHitsAlone(
      String name,
      Table.Row row,
      Function<String, String> whole,
      Function<Predicate<Table.Row>, Function<String, String>> finder) {
    Function<String, String> without = finder.apply(other -> other.line() != row.line());
    for (String hit : row.list("hits")) {
      assertThat(without.apply(hit)).as("%s: hit \"%s\"", name, hit).isNotEqualTo(whole.apply(hit));
    }
    for (String miss : row.list("misses")) {
      assertThat(without.apply(miss))
          .as("%s: miss \"%s\"", name, miss)
          .isEqualTo(whole.apply(miss));
    }
    assertThat(Set.copyOf(row.list("hits"))).doesNotContainAnyElementsOf(row.list("misses"));
  }
}
