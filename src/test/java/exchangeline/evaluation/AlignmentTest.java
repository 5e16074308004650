package exchangeline.evaluation;

import static exchangeline.evaluation.Coded.gold;
import static exchangeline.evaluation.Coded.predicted;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.evaluation.Alignment.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  /** Tenths of a point: date, 10 a right count, −3 a wrong one, parties 5 or −7, ordinal 5. */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # day 20, parties 5
          date: '2025-07-04'                  | date: {value: '2025-07-04'}                       | 25
          # and a number 5
          date: '2025-07-04', phase: {ordinal: 9} | date: {value: '2025-07-04'}, phases: [{ordinal: 9}] | 30
          # near 6, right count 10, parties 5
          date: '2025-07-04', counts: [{party: 'UKR', n: 95}] | date: {value: '2025-07-05'}, count: {received: {UKR: {best: 95}}} | 21
          # near 6, wrong count −3, parties 5
          date: '2025-07-04', counts: [{party: 'UKR', n: 95}] | date: {value: '2025-07-05'}, count: {received: {UKR: {best: 96}}} | 8
          # other days: only a right count speaks for it, 10 − 8 + 5
          date: '2025-07-04', counts: [{party: 'UKR', n: 95}] | date: {value: '2025-08-05'}, count: {received: {UKR: {best: 95}}} | 7
          date: '2025-07-04', counts: [{party: 'UKR', n: 95}] | date: {value: '2025-08-05'}, count: {received: {UKR: {best: 96}}} | -
          # release for exchange −6, bodies never
          date: '2025-07-04'                  | date: {value: '2025-07-04'}, type: 'release'      | 19
          date: '2025-07-04'                  | date: {value: '2025-07-04'}, type: 'bodies'       | -
          date: '2025-07-04', type_alternatives: ['bodies'] | date: {value: '2025-07-04'}, type: 'bodies' | 25
          # no common party −7, none at all 0
          date: '2025-07-04'                  | date: {value: '2025-07-04'}, parties: ['ARM', 'AZE'] | 13
          date: '2025-07-04'                  | date: {value: '2025-07-04'}, parties: []          | 20
          # nothing speaks for it: 3 − 7
          date: '2025-07-04'                  | parties: ['ARM', 'AZE']                           | -
          """)
  void affinityAddsUpWhatSpeaksForThePair(String gold, String predicted, Integer tenths) {
    var affinity = Affinity.of(gold(gold), predicted(predicted));
    assertThat(affinity.isPresent() ? affinity.getAsInt() : null).isEqualTo(tenths);
  }

  @Test
  void theBestPairIsTakenFirst() {
    List<GoldEvent> gold = List.of(gold("date: '2025-07-04'"), gold("date: '2025-07-05'"));
    List<PredictedEvent> got =
        List.of(predicted("date: {value: '2025-07-05'}"), predicted("date: {value: '2025-07-06'}"));
    assertThat(Alignment.of(gold, got)).containsExactly(new Pair(1, 0), new Pair(0, 1));
  }

  @Test
  void anEventIsPairedOnce() {
    GoldEvent event = gold("date: '2025-07-04'");
    PredictedEvent got = predicted("date: {value: '2025-07-04'}");
    assertThat(Alignment.of(List.of(event), List.of(got, got))).containsExactly(new Pair(0, 0));
    assertThat(Alignment.of(List.of(event, event), List.of(got))).containsExactly(new Pair(0, 0));
    assertThat(Alignment.of(List.of(event), List.of())).isEmpty();
  }
}
