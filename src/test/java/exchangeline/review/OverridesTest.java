package exchangeline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exchangeline.evaluation.UserFileException;
import exchangeline.pack.Packs;
import exchangeline.timeline.Amendment;
import exchangeline.timeline.Correction;
import exchangeline.timeline.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
  private static final Packs PACKS = Packs.shipped();

  @TempDir Path folder;

  private Review read(String... lines) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.write(file, List.of(lines));
    return Overrides.read(file, PACKS);
  }

  @Test
  void theFourKindsAreRead() throws IOException {
    Review review =
        read(
            "# after a talk with the editor",
            "- merge: [a, b]",
            "  reason: one swap",
            "- split: c",
            "  articles: [x.txt, 'y.zip!z.txt']",
            "  reason: two",
            "- drop: d",
            "  reason: a drill",
            "- set: e",
            "  field: parties",
            "  value: [UKR, RUS]",
            "  reason: they said so");
    assertThat(review.file()).isEqualTo("mine.yaml");
    assertThat(review.corrections())
        .containsExactly(
            new Correction.Merge(List.of("a", "b"), "one swap"),
            new Correction.Split("c", List.of("x.txt", "y.zip!z.txt"), "two"),
            new Correction.Drop("d", "a drill"),
            new Correction.Set("e", Amendment.of("parties", "UKR,RUS", PACKS), "they said so"));
  }

  @Test
  void datesAndNumbersStayAsWritten() throws IOException {
    assertThat(read("- {set: 2024-01-31-x, field: date, value: 2024-02-01, reason: r}"))
        .extracting(review -> review.corrections().get(0))
        .isEqualTo(
            new Correction.Set("2024-01-31-x", Amendment.of("date", "2024-02-01", PACKS), "r"));
  }

  @Test
  void anEmptyFileOverridesNothing() throws IOException {
    assertThat(read("# nothing yet").corrections()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop: a | mine.yaml:1: write a list",
        "- [drop] | :1: an entry begins with one of drop, merge, set, split",
        "- {dorp: a, reason: r} | :1: an entry has one of drop, merge, set, split (did you mean",
        "- {drop: a, set: b, reason: r} | :1: an entry has one of drop, merge, set, split, not",
        "- {drop: a} | :1: reason is missing: add it",
        "- {drop: a, reason: } | :1: reason is empty: say why",
        "- {drop: a, reson: r} | :1: unknown key \"reson\" (did you mean \"reason\"?)",
        "- {merge: [a], reason: r} | :1: merge takes two events or more",
        "- {set: a, field: cuont, value: 1, reason: r} | :1: no field \"cuont\"",
        "- {set: a, field: date, value: soon, reason: r} | :1: \"soon\" is no date",
        "- {set: a, field: date, reason: r} | :1: value is missing: add it",
        "- {split: a, articles: [[b]], reason: r} | :1: articles must be a list of words",
        "- {drop: [a, b], reason: r} | :1: drop must be one value",
        "- {set: &x a, field: place, value: *x, reason: r} | :1: *x stands for another value",
        "- {drop: *.txt, reason: r} | : put * in quotes",
        "- {drop: a | :",
        "- {drop: a, drop: b, reason: r} | :1: no valid YAML"
      })
  void whatIsWrongIsNamedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UserFileException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Overrides.read(folder.resolve("none.yaml"), PACKS))
        .hasMessageEndingWith("none.yaml: no such file");
    assertThatThrownBy(() -> Overrides.read(folder, PACKS)).hasMessageContaining("is a folder");
  }
}
