package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "207; 207",
        "1,000; 1000",
        "1 000; 1000",
        "1\u00a0000; 1000",
        "12\u202f345; 12345",
        "1.2 thousand; 1200",
        "3 hundred; 300",
        "Two hundred and seven; 207",
        "two hundred seven; 207",
        "ninety-five; 95",
        "a hundred; 100",
        "one thousand two hundred and twelve; 1212",
        "three hundred and ninety thousand and four; 390004",
        "twelve hundred; 1200",
        "a dozen; 12",
        "three dozen; 36",
        "half a dozen; 6",
        "half a hundred; 50",
        "a couple of dozen; 24",
        "a couple; 2",
        "two score; 40"
      })
  void readsNumbers(String text, int value) {
    assertThat(NumberWords.parse(text)).map(Quantity::best).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hundreds; 200; 999",
        "dozens; 24; 99",
        "several; 3; 24",
        "a few; 3; 24",
        "several hundred; 200; 999",
        "a few dozen; 24; 99",
        "tens of thousands; 20000; 99999",
        "hundreds of thousands; 200000; 999999"
      })
  void readsVagueWords(String text, int low, int high) {
    assertThat(NumberWords.parse(text)).contains(new Quantity(null, low, high, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two three",
        "ten twenty",
        "hundred",
        "few",
        "and five",
        "13:30",
        "5/7",
        "9.1",
        "65th"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(NumberWords.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"65th,65", "sixty-fifth,65", "ninth,9", "one hundred and first,101", "twentieth,20"})
  void readsOrdinals(String text, int value) {
    assertThat(NumberWords.find("the " + text + " swap").get(0))
        .extracting(NumberMention::kind, n -> n.quantity().best())
        .containsExactly(NumberMention.Kind.ORDINAL, value);
  }

  @Test
  void givesOffsetsInTheText() {
    String text = "Some two hundred and seven came, 95 left.";
    assertThat(NumberWords.find(text).stream().map(n -> n.span().in(text)))
        .containsExactly("two hundred and seven", "95");
  }
}
