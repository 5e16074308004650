package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteringTest {
  private static final Offset<Double> NEARLY = within(1e-9);

  /**
   * The first two are the example of Bagga and Baldwin (1998), figure 1, with the φ4 of Luo (2005),
   * table 1; the next two that of Vilain et al. (1995).
   */
  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # response           | key                        | B³ P, R        | MUC P, R    | CEAFe P, R
          1-2-3-4-5 6-7-8-9-10-11-12 | 1-2-3-4-5 6-7 8-9-10-11-12 | 16/21, 1/1  | 9/10, 1/1   | 11/12, 11/18
          1-2-3-4-5-8-9-10-11-12 6-7 | 1-2-3-4-5 6-7 8-9-10-11-12 | 7/12, 1/1   | 9/10, 1/1   | 5/6, 5/9
          1-2 3-4              | 1-2-3-4                    | 1/1, 1/2       | 1/1, 2/3    | 1/3, 2/3
          1-2-3-4              | 1-2 3-4                    | 1/2, 1/1       | 2/3, 1/1    | 2/3, 1/3
          # what was not found counts for recall alone
          1-2                  | 1-2-3-4                    | 1/1, 1/4       | 1/1, 1/3    | 2/3, 2/3
          1 3                  | 1-2 3                      | 1/1, 1/2       | -, 0/1      | 5/6, 5/6
          # no links at all
          1 2                  | 1 2                        | 1/1, 1/1       | -, -        | 1/1, 1/1
          """)
  void agreesWithTheTextbook(String response, String key, String b3, String muc, String ceafe) {
    Clustering clustering = new Clustering(clusters(key), clusters(response));
    isNearly(clustering.bCubed(), b3);
    isNearly(clustering.muc(), muc);
    isNearly(clustering.ceafe(), ceafe);
  }

  @Test
  void nothingFoundIsNoPrecisionAndNoRecall() {
    Clustering clustering = new Clustering(clusters("1-2"), List.of());
    isNearly(clustering.bCubed(), "-, 0/1");
    isNearly(clustering.ceafe(), "-, 0/1");
    assertThat(clustering.bCubed().f1()).isZero();
  }

  @Test
  void theConllAverageLeavesOutWhatHasNothingToMeasure() {
    assertThat(score(clusters("1-2 3-4"), clusters("1-2-3-4")).conll())
        .isCloseTo((4.0 / 5 + 2.0 / 3 + 4.0 / 9) / 3, NEARLY);
    assertThat(score(clusters("1 2"), clusters("1")).conll())
        .isCloseTo((2.0 / 3 + 2.0 / 3) / 2, NEARLY);
  }

  @Test
  void theAssignmentIsNotGreedy() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
    assertThat(Assignment.best(new double[][] {{7, 5, 3}, {6, 5, 1}, {6, 2, 2}})).isEqualTo(14);
    assertThat(Assignment.best(new double[][] {{1, 3, 2}})).isEqualTo(3);
    assertThat(Assignment.best(new double[][] {{1}, {3}, {2}})).isEqualTo(3);
    assertThat(Assignment.best(new double[0][0])).isZero();
    assertThat(Assignment.best(new double[][] {{}, {}})).isZero();
  }

  private static TimelineScore score(List<Set<Integer>> key, List<Set<Integer>> response) {
    Clustering clustering = new Clustering(key, response);
    return new TimelineScore(
        new Ratio(0, 0),
        clustering.bCubed(),
        clustering.muc(),
        clustering.ceafe(),
        key.size(),
        response.size(),
        0,
        0,
        null);
  }

  private static List<Set<Integer>> clusters(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(
            cluster ->
                Arrays.stream(cluster.split("-", -1))
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet()))
        .toList();
  }

  private static void isNearly(Measure measure, String fractions) {
    String[] both = fractions.split(", ", -1);
    assertThat(measure.precision()).as("precision").isCloseTo(fraction(both[0]), NEARLY);
    assertThat(measure.recall()).as("recall").isCloseTo(fraction(both[1]), NEARLY);
  }

  private static double fraction(String text) {
    if (text.equals("-")) {
      return Double.NaN;
    }
    String[] parts = text.split("/", -1);
    return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
  }
}
