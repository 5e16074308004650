package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exchangeline.reading.Count.Scope;
import exchangeline.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The cases of counts and phases that stand outside the project, when they are there. */
class SharedCasesTest {
  private final CountFinder counts =
      new CountFinder(CountFinder.cues(), People.english(), TestSentence.demonyms());
  private final PhaseFinder phases = new PhaseFinder();

  @Test
  void readsEveryCountOfTheSharedCases() throws IOException {
    Path file =
        Path.of(
            System.getProperty("exchangeline.shared", "../shared"),
            "cases",
            "dates-and-counts.tsv");
    assumeTrue(Files.exists(file), () -> "no shared cases at " + file);
    List<String[]> rows =
        Files.readAllLines(file).stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> row.length > 5 && row[1].equals("count"))
            .toList();
    assertThat(rows).isNotEmpty();
    assertAll(rows.stream().map(row -> (Executable) () -> check(row[0], row[3], row[4], row[5])));
  }

  private void check(String id, String text, String expression, String expected) {
    Sentence sentence = TestSentence.of(text);
    int start = TestSentence.OFFSET + text.indexOf(expression);
    String[] parts = expected.split(";", -1);
    String first = parts[0];
    if (first.matches("(phase|exchange|ordinal)=.*")) {
      PhaseRef phase = phases.find(sentence).get(0).phase();
      assertThat(phase.ordinal()).as(id).isEqualTo(Integer.parseInt(first.replaceAll("\\D", "")));
      if (!first.startsWith("ordinal")) {
        assertThat(phase.unit()).as(id).isEqualTo(first.substring(0, first.indexOf('=')));
      } else {
        assertThat(phase.scope()).as(id).isEqualTo("in a week");
      }
      return;
    }
    List<Count> found = counts.find(sentence, List.of(), null);
    Count count =
        found.stream()
            .filter(c -> c.span().start() < start + expression.length() && start < c.span().end())
            .findFirst()
            .orElseThrow(
                () -> new AssertionError(id + ": nothing at \"" + expression + "\" in " + found));
    Quantity q = count.quantity();
    String bounds = (q.low() == null ? "" : q.low()) + ".." + (q.high() == null ? "" : q.high());
    assertThat(bounds).as(id).isEqualTo(first.replace("each=", ""));
    assertThat(count.scope() == Scope.EACH).as(id).isEqualTo(first.startsWith("each="));
    for (int i = 1; i < parts.length; i++) {
      assertThat(tells(parts[i], count, found)).as(id + ": " + parts[i] + " of " + found).isTrue();
    }
  }

  private static boolean tells(String flag, Count count, List<Count> all) {
    Quantity q = count.quantity();
    String value = flag.substring(flag.indexOf('=') + 1);
    return switch (flag.replaceAll("=.*", "")) {
      case "exact" -> q.isExact();
      case "approx" -> q.approximate();
      case "vague" -> count.reading().equals("vague") && q.best() == null;
      case "lower" -> q.best() == null && q.high() == null;
      case "upper" -> q.best() == null && q.low() == null;
      case "range" -> count.reading().equals("between");
      case "anaphor" -> count.relation() == Count.Relation.ANAPHOR;
      case "subset" ->
          all.stream()
              .anyMatch(
                  c ->
                      c.relation() == Count.Relation.PART
                          && Integer.valueOf(value).equals(c.quantity().best()));
      case "parts" ->
          String.join("+", count.parts().stream().map(p -> "" + p.quantity().best()).toList())
              .equals(value);
      default -> false;
    };
  }
}
