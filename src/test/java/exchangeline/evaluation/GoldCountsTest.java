package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldCountsTest {
  @ParameterizedTest(name = "{0} against {1} is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # counts of the gold                               | received                          | verdicts
          {party: 'UKR', n: 95}                              | UKR: {best: 95}                   | UKR right
          {party: 'UKR', n: 95}                              | ukr: {best: 95}                   | UKR right
          {party: 'UKR', n: 95}                              | UKR: {best: 96}                   | UKR wrong
          {party: 'UKR', n: 95}                              |                                   | UKR missing
          {party: 'UKR', n: 95}                              | UKR: {best: null, low: 90}        | UKR wrong
          {party: 'UKR', n: 95}, {party: 'RUS', n: 90}       | UKR: {best: 90}, RUS: {best: 90}  | RUS right, UKR wrong
          # rival claims, components
          {party: 'UKR', n: 207}, {party: 'UKR', n: 195}     | UKR: {best: 195}                  | UKR right
          {party: 'UKR', n: 207}, {party: 'UKR', n: 195}     | UKR: {best: 402}                  | UKR wrong
          {party: 'UKR', n: 22, what: 'soldiers'}, {party: 'UKR', n: 8, what: 'civilians'} | UKR: {best: 30} | UKR right
          {party: 'UKR', n: 22, what: 'soldiers'}, {party: 'UKR', n: 8, what: 'civilians'} | UKR: {best: 22} | UKR right
          {party: 'UKR', n: 22, what: 'soldiers'}, {party: 'UKR', n: 8, what: 'civilians'} | UKR: {best: 14} | UKR wrong
          # parts are not judged
          {party: 'UKR', n: 12, part: true}                  | UKR: {best: 95}                   | ``
          {party: 'UKR', n: 95}, {party: 'UKR', n: 12, part: true} | UKR: {best: 12}             | UKR wrong
          # bounds
          {party: 'ISR', n: {min: 101, max: null}}           | ISR: {best: null, low: 101}       | ISR right
          {party: 'ISR', n: {min: 101, max: null}}           | ISR: {best: 105, low: 101}        | ISR right
          {party: 'ISR', n: {min: 101, max: null}}           | ISR: {best: 100, low: 101}        | ISR wrong
          {party: 'ISR', n: {min: 101, max: null}}           | ISR: {best: 101}                  | ISR wrong
          {party: 'ISR', n: {min: 101, max: null}}           | ISR: {best: null, low: 100}       | ISR wrong
          {party: 'PSE', n: {min: 1800, max: 1999}}          | PSE: {best: 2000, low: 1800, high: 1999} | PSE wrong
          {party: 'PSE', n: {min: 1800, max: 1999}}          | PSE: {best: null, low: 1800, high: 1999} | PSE right
          {party: 'PSE', n: {min: null, max: 50}}            | PSE: {best: null, high: 50}       | PSE right
          # about
          {party: 'UKR', n: 200, approx: true}               | UKR: {best: null, low: 160, high: 250} | UKR right
          {party: 'UKR', n: 200, approx: true}               | UKR: {best: null, low: 159, high: 250} | UKR wrong
          {party: 'UKR', n: 200, approx: true}               | UKR: {best: null, low: 160, high: 251} | UKR wrong
          {party: 'UKR', n: 200, approx: true}               | UKR: {best: null, low: 190}       | UKR right
          {party: 'UKR', n: 200}                             | UKR: {best: null, low: 190, high: 210} | UKR wrong
          # no figure may be given
          {party: 'RUS', n: null}                            |                                   | RUS rightly_null
          {party: 'RUS', n: null}                            | RUS: {best: null, low: 20}        | RUS rightly_null
          {party: 'RUS', n: null}                            | RUS: {best: 21}                   | RUS invented
          {party: 'UKR', n: 95}                              | UKR: {best: 95}, RUS: {best: 95}  | UKR right, RUS invented
          {party: 'UKR', n: 95}                              | UKR: {best: 95}, RUS: {low: 95}   | UKR right
          {party: 'UKR', n: 95}, {party: 'RUS', n: 9, part: true} | UKR: {best: 95}, RUS: {best: 95} | UKR right
          """)
  void aSidesCountIsHeldAgainstEveryStatedFigure(String counts, String received, String verdicts) {
    assertThat(verdicts("counts: [" + counts + "]", received)).isEqualTo(verdicts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unassigned_counts: [{n: 16}]                                 | RUS: {best: 16} | ``
          unassigned_counts: [{n: 16}], counts: [{party: 'RUS', n: null}] | RUS: {best: 16} | RUS invented
          unassigned_counts: []                                        | RUS: {best: 16} | RUS invented
          """)
  void aFigureOfNoCertainSideExcusesInventions(String gold, String received, String verdicts) {
    assertThat(verdicts(gold, received)).isEqualTo(verdicts);
  }

  private static String verdicts(String gold, String received) {
    String count = "count: {received: {" + (received == null ? "" : received) + "}, total: null}";
    return Coded.gold(gold).counts().verdicts(Coded.predicted(count).received()).stream()
        .map(side -> side.party() + " " + side.verdict().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
