package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in tables with the date that each holds; the notation is that of {@link Case}. */
final class DateTableTest {
  private static final DateFinder FINDER = DateFinder.english();

  /**
   * A line of a table.
   *
   * @param published ISO day, or {@code -}
   * @param expression the words; empty where the sentence holds no date
   * @param expected {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, {@code A/B}, EDTF with
   *     {@code XXXX}; {@code none}; {@code unknown}; {@code weekday=FRIDAY}; {@code A,B} for all
   *     dates from the expression on; then flags {@code ;future}, {@code ;conflict}, {@code ;early}
   */
  record Case(
      String id,
      String published,
      String sentence,
      String expression,
      String expected,
      String accept) {

    static Case of(List<String> cells) {
      return new Case(
          cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    @Override
    public String toString() {
      return id + ": " + sentence + " [" + expression + "] is " + expected;
    }
  }

  static Stream<Case> ownTable() throws IOException {
    try (InputStream in = DateTableTest.class.getResourceAsStream("/tables/dates.tsv")) {
      return cases(new String(in.readAllBytes(), StandardCharsets.UTF_8)).map(Case::of);
    }
  }

  @ParameterizedTest
  @MethodSource("ownTable")
  void everySentenceHoldsTheDateThatItsLineStates(Case line) {
    check(line, Set.of("UKR", "RUS"));
  }

  @Test
  void sharedCasesAreAllRight() throws IOException {
    Path table =
        Path.of(System.getProperty("exchangeline.shared", "../shared"))
            .resolve("cases/dates-and-counts.tsv");
    assumeTrue(Files.exists(table), "no shared cases beside the project: " + table);
    List<Case> lines =
        cases(Files.readString(table))
            .filter(cells -> cells.get(1).equals("date"))
            .map(
                cells ->
                    new Case(
                        cells.get(0),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)))
            .toList();
    assertThat(lines).isNotEmpty().allSatisfy(line -> check(line, Set.of("UKR", "RUS")));
  }

  private static Stream<List<String>> cases(String table) {
    return table
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.asList((line + "\t\t\t\t\t\t").split("\t", -1)));
  }

  private static void check(Case line, Set<String> parties) {
    LocalDate published = line.published.equals("-") ? null : LocalDate.parse(line.published);
    Sentence sentence = new Sentence(0, 0, 0, new Span(0, line.sentence.length()), line.sentence);
    List<DateMention> found =
        FINDER.find(sentence, new DateContext(published, null, true, parties));
    if (line.expected.equals("none")) {
      assertThat(found).as(line.toString()).isEmpty();
      return;
    }
    int at = line.sentence.indexOf(line.expression);
    List<DateMention> here =
        found.stream()
            .filter(m -> m.span().overlaps(new Span(at, at + line.expression.length())))
            .toList();
    assertThat(here).as("%s: found %s", line, found).isNotEmpty();
    assertThat(here.get(0).text() + line.expression)
        .as(line.toString())
        .satisfiesAnyOf(
            t -> assertThat(here.get(0).text()).contains(line.expression),
            t -> assertThat(line.expression).contains(here.get(0).text()));
    List<String> allowed = List.of((line.expected + "|" + line.accept).split("\\|"));
    String flags = line.expected.contains(";") ? flags(here.get(0)) : "";
    assertThat(allowed).as("%s: found %s", line, found).contains(written(here) + flags);
  }

  private static String written(List<DateMention> mentions) {
    return String.join(
        ",", mentions.stream().map(DateMention::value).map(DateTableTest::written).toList());
  }

  private static String written(DateValue value) {
    if (value.edtf() != null) {
      return value.edtf();
    }
    return value.weekday() == null ? "unknown" : "weekday=" + value.weekday();
  }

  private static String flags(DateMention mention) {
    DateValue.Modifier modifier = mention.value().modifier();
    return (modifier == null ? "" : ";" + modifier.code())
        + (mention.future() ? ";future" : "")
        + (mention.conflict() ? ";conflict" : "");
  }
}
