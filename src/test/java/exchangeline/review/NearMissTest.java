package exchangeline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
  private static final List<String> KNOWN = List.of("corpus", "format", "from", "outlet", "output");

  @Test
  void theNearestComesFirst() {
    assertThat(NearMiss.of("outpet", KNOWN)).containsExactly("outlet", "output");
    assertThat(NearMiss.of("coprus", KNOWN)).containsExactly("corpus");
  }

  @Test
  void aPartOfAWordMeansTheWord() {
    assertThat(NearMiss.of("out", KNOWN)).containsExactly("outlet", "output");
  }

  @Test
  void whatLooksLikeNoneGivesNone() {
    assertThat(NearMiss.of("zebra", KNOWN)).isEmpty();
    assertThat(NearMiss.of("", KNOWN)).isEmpty();
  }
}
