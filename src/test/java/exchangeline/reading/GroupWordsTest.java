package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code groups.tsv}, and what a name is cut to. */
class GroupWordsTest {
  private static final GroupWords WORDS = GroupWords.english();

  static Stream<Arguments> hits() {
    return examples("hits");
  }

  static Stream<Arguments> misses() {
    return examples("misses");
  }

  private static Stream<Arguments> examples(String column) {
    List<Arguments> examples = new ArrayList<>();
    for (Table.Row row :
        Table.read("lang/en/groups.tsv", "kind", "words", "hits", "misses").rows()) {
      assertThat(row.list(column)).as(row.file() + ":" + row.line()).isNotEmpty();
      row.list(column).forEach(e -> examples.add(Arguments.of(row.get("kind"), e)));
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hits")
  void aGroupIsNamed(String kind, String example) {
    assertThat(names(example)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("misses")
  void noGroupIsNamed(String kind, String example) {
    assertThat(names(example)).isEmpty();
  }

  @Test
  void aNameEndsWhereItsCapitalsDo() {
    assertThat(names("Fighters of the Cobra Faction, a rebel group, freed two boys."))
        .containsExactly("Cobra Faction");
    assertThat(names("The rebel group Jaish al-Adl let a guard go."))
        .containsExactly("Jaish al-Adl");
  }

  private static List<String> names(String text) {
    return WORDS.in(text, WORDS.speaksOfGroup(text)).stream().map(GroupWords.Name::words).toList();
  }
}
