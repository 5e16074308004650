package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # gold                                  | got                                   | judgement
          # phase
          phase: {ordinal: 9}                     | phases: [{ordinal: 9}]                | phase right
          phase: {ordinal: 9}                     | phases: [{ordinal: 3}, {ordinal: 9}]  | phase right
          phase: {ordinal: 9}                     | phases: []                            | phase wrong
          phase: {ordinal: 9}                     | phases: [{ordinal: 8}]                | phase wrong
          phase: {ordinal: 9, optional: true}     | phases: []                            | -
          phase: {ordinal: 9, implied: true}      | phases: []                            | -
          phase: {ordinal: 9, optional: true}     | phases: [{ordinal: 8}]                | phase wrong
          phase: null                             | phases: []                            | -
          phase: null                             | phases: [{ordinal: 8}]                | phase wrong
          phases_extra: [{ordinal: 8}]            | phases: [{ordinal: 8}]                | -
          phases_extra: [{ordinal: 8}]            | phases: [{ordinal: 8}, {ordinal: 7}]  | phase wrong
          # mediators
          mediators: ['ARE']                      | mediators: ['are']                    | mediators right
          mediators: ['ARE']                      | mediators: []                         | mediators wrong
          mediators: []                           | mediators: ['ARE']                    | mediators wrong
          mediators: []                           | mediators: []                         | -
          mediators: ['ARE', 'TUR'], mediators_optional: ['TUR'] | mediators: ['ARE']     | mediators right
          mediators: ['ARE'], mediators_optional: ['ARE'] | mediators: []                 | -
          # total
          total: 190                              | count: {received: {}, total: {best: 190}} | total right
          total: 190                              | count: {received: {}, total: {best: 95}}  | total wrong
          total: 190                              | count: {received: {}, total: null}        | total wrong
          total: 190, total_alternatives: [95]    | count: {received: {}, total: {best: 95}}  | total right
          total: {min: 855, max: 945}             | count: {received: {}, total: {best: 95}}  | -
          total: null                             | count: {received: {}, total: {best: 95}}  | -
          # counts
          counts: [{party: 'RUS', n: null}]       | count: {received: {RUS: {best: 5}}}   | countNull wrong, count wrong
          counts: [{party: 'RUS', n: null}]       | count: {received: {}}                 | countNull right
          counts: [{party: 'RUS', n: 5}]          | count: {received: {RUS: {best: 5}}}   | count right
          counts: [{party: 'RUS', n: 5}]          | count: {received: {}}                 | count wrong
          # date
          date: '2025-07-04'                      | date: {value: '2025-07-04'}           | date right
          date: '2025-07-04'                      | date: {value: '2025-07'}              | date wrong
          """)
  void anAspectIsJudgedWhereThereIsSomethingToJudge(String gold, String got, String judgements) {
    assertThat(judged(gold, got, true)).isEqualTo(judgements == null ? "" : judgements);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          parties: ['RUS', 'UKR']                               | parties: ['rus', 'UKR']   | parties right, type right
          parties: ['RUS', 'UKR']                               | parties: ['UKR']          | parties wrong, type right
          parties: ['RUS', 'UKR', 'BLR'], parties_optional: ['BLR'] | parties: ['RUS', 'UKR'] | parties right, type right
          parties: ['RUS', 'UKR'], parties_optional: ['BLR']    | parties: ['BLR', 'RUS', 'UKR'] | parties right, type right
          parties: ['UKR', 'wagner'], parties_alternatives: [['RUS', 'UKR']] | parties: ['RUS', 'UKR'] | parties right, type right
          type: 'release'                                       | type: 'exchange'          | parties right, type wrong
          type: 'release', type_alternatives: ['exchange']      | type: 'exchange'          | parties right, type right
          """)
  void partiesAndTypeAreAlwaysJudged(String gold, String got, String judgements) {
    assertThat(judged(gold, got, false)).isEqualTo(judgements);
  }

  private static String judged(String gold, String got, boolean others) {
    return Judge.judge(Coded.gold(gold), Coded.predicted(got)).stream()
        .filter(j -> others != (j.aspect() == Aspect.PARTIES || j.aspect() == Aspect.TYPE))
        .map(j -> j.aspect().key() + (j.right() ? " right" : " wrong"))
        .collect(Collectors.joining(", "));
  }
}
