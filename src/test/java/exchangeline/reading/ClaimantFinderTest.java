package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantFinderTest {
  private final ClaimantFinder finder = new ClaimantFinder(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyiv got 95 soldiers back, TASS reported, citing the Russian defence ministry.|RUS",
        "Forty men were freed, Reuters wrote, quoting a Houthi official.|houthis",
        "Twelve captives came home, AFP said, citing the Armenian ombudsman.|ARM"
      })
  void whoIsCitedSaysIt(String sentence, String code) {
    assertThat(finder.find(English.tag(sentence)).get(0).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia freed 95 Ukrainians, its defence ministry said.|RUS",
        "Azerbaijan handed over 12 Armenian soldiers, its foreign ministry announced.|AZE",
        "Israel released 90 Palestinians, its prison service confirmed.|ISR"
      })
  void itsMinistryIsThatOfTheSubject(String sentence, String code) {
    assertThat(finder.find(English.tag(sentence)).get(0).code()).isEqualTo(code);
  }
}
