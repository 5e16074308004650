package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Span;
import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that the rule data carries. */
final class DateRuleExamplesTest {
  private static final DateLexicon LEXICON = DateLexicon.english();
  private static final DateFinder FINDER = DateFinder.english();

  static Stream<Table.Row> cues() {
    return Direction.table().rows().stream();
  }

  static Stream<Table.Row> feasts() {
    return Feasts.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueTurnsItsHitsAheadAndNotItsMisses(Table.Row row) {
    Direction alone = new Direction(LEXICON, new Table(row.file(), List.of(row)));
    Direction all = new Direction(LEXICON, Direction.table());
    assertThat(row.list("hits"))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(tense(alone, hit)).as(hit).isEqualTo(Tense.FUTURE));
    assertThat(row.list("misses"))
        .isNotEmpty()
        .allSatisfy(miss -> assertThat(tense(all, miss)).as(miss).isNotEqualTo(Tense.FUTURE));
  }

  @ParameterizedTest
  @MethodSource("feasts")
  void everyFeastIsFoundInItsHitsAndNotInItsMisses(Table.Row row) {
    LocalDate published =
        row.get("to").isEmpty() ? LocalDate.of(2025, 7, 1) : LocalDate.of(2020, 7, 1);
    DateContext context = new DateContext(published, null, true, Set.of());
    assertThat(row.list("hits"))
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(FINDER.find(sentence(plain(hit)), context))
                    .as(hit)
                    .anySatisfy(
                        m -> {
                          assertThat(m.text()).contains(bracketed(hit));
                          assertThat(m.value().isPlaced()).isTrue();
                        }));
    assertThat(row.list("misses"))
        .isNotEmpty()
        .allSatisfy(miss -> assertThat(FINDER.find(sentence(miss), context)).as(miss).isEmpty());
  }

  @Test
  void easterFollowsBothCalendars() {
    assertThat(List.of(2023, 2024, 2025, 2026).stream().map(y -> Feasts.easter(y, true)))
        .containsExactly(
            LocalDate.of(2023, 4, 16),
            LocalDate.of(2024, 5, 5),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 12));
    assertThat(List.of(2023, 2024, 2025, 2026).stream().map(y -> Feasts.easter(y, false)))
        .containsExactly(
            LocalDate.of(2023, 4, 9),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5));
  }

  private static Tense tense(Direction direction, String example) {
    int start = example.indexOf('[');
    return direction.of(plain(example), start, start + bracketed(example).length());
  }

  private static String bracketed(String example) {
    return example.substring(example.indexOf('[') + 1, example.indexOf(']'));
  }

  private static String plain(String example) {
    return example.replaceAll("[\\[\\]]", "");
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, 0, 0, new Span(0, text.length()), text);
  }
}
