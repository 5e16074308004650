package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Packs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTest {
  private static final FirstLook LOOK = FirstLook.english(Packs.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks of Kyiv over the prisoners went on.",
        "The Lake Front, a rebel group, took four prisoners.",
        "The Kachin Independence Army took four prisoners.",
        "THE SECOND GROUP OF PRISONERS CAME BACK TO UKRAINE, THE HEADQUARTERS SAID.",
        "Sudan's army has back 125 whom the Rapid Support Forces let go.",
        "Russia handed over the bodies of 12 men to Ukraine.",
        "Kyiv and Moscow met. Moscow returned forty of its sailors, Kyiv said.",
        "Israel let two fishermen go home. Lebanon thanked the crew.",
        "Gunmen of Boko Haram released the singer's father.",
        "The Kremlin freed the dancer, who was serving a sentence, in an exchange with Washington.",
        "Where the dead went: Ukraine, Russia.\n\n3 May: 400 for 30\n\n9 May: 200 for none",
        "Swaps of Kyiv and Moscow\n\n3 April: 40 Ukrainians for 25 Russians\n\n19 April: 31 for 30"
      })
  void mayBeAboutCaptives(String text) {
    assertThat(LOOK.maybe(text)).isTrue();
    assertThat(new Prefilter(Packs.shipped()).holds(text.getBytes(StandardCharsets.UTF_8), false))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran and Iraq quarrelled. The stock exchange in Tehran rose by 40 points.",
        "Soviet grain exports have fallen by a tenth, the United States said.",
        "Washington and Beijing signed a trade pact. People in 40 towns will gain, officials said.",
        "Turkey got 12 tankers back from Greece. Soldiers stood by.",
        "Four Swedes came home from Norway with medals.",
        "The warden counted the prisoners again, and no country was ever named.",
        "The U.S. remains open to handing over the figures, an official said.",
        "The oil will be shipped by the Saudis as agreed on March 24.",
        "America offered the two men of the bank a loan, and Americans took it."
      })
  void isOfAnotherMatter(String text) {
    assertThat(LOOK.maybe(text)).isFalse();
  }
}
