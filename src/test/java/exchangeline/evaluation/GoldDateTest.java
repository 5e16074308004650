package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldDateTest {
  @ParameterizedTest(name = "{0} against {1} is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # gold                                       | got                      | verdict
          date: '2025-07-04'                           | 2025-07-04               | RIGHT
          date: '2025-07-04'                           | 2025-07-04/2025-07-04    | RIGHT
          date: '2025-07'                              | 2025-07-01/2025-07-31    | RIGHT
          date: '2025-05-23/2025-05-25'                | 2025-05-23/2025-05-25    | RIGHT
          date: '2025-22'                              | 2025-06-01/2025-08-31    | RIGHT
          date: '2024-24'                              | 2024-12-01/2025-02-28    | RIGHT
          date: '2025-07-04?'                          | 2025-07-04               | RIGHT
          date: '2025-07-04'                           | 2025-07                  | OVERLAPPING
          date: '2025-05-23'                           | 2025-05-23/2025-05-25    | OVERLAPPING
          date: '2025'                                 | 2025-07-04               | OVERLAPPING
          date: '2025-07-04'                           | XXXX-07-04               | YEAR_OPEN
          date: '2025-07-04'                           | XXXX-07-05               | WRONG
          date: '2025-07-04'                           | XXXX-07                  | WRONG
          date: '2025-07-04'                           | -                        | MISSING
          date: '2025-07-04'                           | 2025-07-06               | NEAR
          date: '2025-07-04'                           | 2025-07-02               | NEAR
          date: '2025-07-31'                           | 2025-08-02               | NEAR
          date: '2025-07-04'                           | 2025-07-07               | WRONG
          date: '2025-07-04'                           | 2024-07-04               | WRONG
          # accepted besides
          date: '2025-02-27', date_accept: ['2025-02'] | 2025-02                  | RIGHT
          date: '2025-02-27', date_alternatives: ['2025-02-26'] | 2025-02-26      | RIGHT
          date_corpus: '2025-02-27'                    | 2025-02-27               | RIGHT
          date: '2025-02-27', date_accept: ['2025-01'] | 2025-01-05               | WRONG
          # no year in the article
          date_partial: '--07-04'                      | XXXX-07-04               | RIGHT
          date_partial: 'XXXX-07-04'                   | 2025-07-04               | RIGHT
          date_partial: '--07-04'                      | 2025-07-05               | NEAR
          date_partial: '--07-04'                      | XXXX-07                  | NEAR
          date_partial: '--07-04'                      | 2025-08-04               | WRONG
          date_partial: '--07-04'                      | -                        | MISSING
          date_partial: '--08'                         | 2024-08-30               | RIGHT
          date_partial: '--08'                         | XXXX-08                  | RIGHT
          date_partial: '--08'                         | XXXX-09                  | WRONG
          date_partial: '--07-04', timeline_id: '2025-07-04-e'  | 2024-07-04      | WRONG
          date_partial: '--07-04', timeline_id: '2025-07-04-e'  | 2025-07-04      | RIGHT
          # no date in the article
          main: true                                   | -                        | UNCHECKED
          main: true                                   | 2025-07-04               | UNCHECKED
          timeline_id: '2025-07-04-e'                  | -                        | UNCHECKED
          timeline_id: '2025-07-04-e'                  | XXXX-09-09               | UNCHECKED
          timeline_id: '2025-07-04-e'                  | 2025-07-05               | UNCHECKED
          timeline_id: '2025-07-04-e'                  | 2025-07-06               | WRONG
          timeline_id: '2025-07-e'                     | 2025-07-20               | UNCHECKED
          timeline_id: '2010-vienna'                   | 2011-07-09               | WRONG
          timeline_id: 'vienna'                        | 2011-07-09               | UNCHECKED
          # nothing but a day of publication
          date_fallback: '2025-07-05', timeline_id: '2025-07-04-e' | 2025-07-07   | UNCHECKED
          date_fallback: '2025-07-05', timeline_id: '2025-07-04-e' | 2025-07-08   | WRONG
          date_fallback: '2025-01-01', timeline_id: '2024-12-31-e' | 2025-01-02   | UNCHECKED
          timeline_id: '2024-12-31-e'                  | 2025-01-01               | WRONG
          """)
  void aDateIsJudgedByWhatTheArticleGives(String gold, String got, DateVerdict verdict) {
    assertThat(Coded.gold(gold).date().verdict(PredictedDate.of(got))).isEqualTo(verdict);
  }
}
