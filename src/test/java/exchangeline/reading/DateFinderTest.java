package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import exchangeline.article.Span;
import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.text.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateFinderTest {
  private static final DateFinder FINDER = DateFinder.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 11);

  @Test
  void spansAreThoseOfTheArticle() {
    String text = "They left on June 1.";
    Sentence sentence = new Sentence(3, 2, 1, new Span(100, 100 + text.length()), text);
    DateMention mention = FINDER.find(sentence, context(PUBLISHED)).get(0);
    assertThat(mention.span()).isEqualTo(new Span(113, 119));
    assertThat(mention.text()).isEqualTo("June 1");
  }

  @Test
  void fullDateIsStatedAndYearlessOneRelative() {
    List<DateMention> found = find("On 1 June 2025 and then on Friday they left.");
    assertThat(found.get(0).value().basis()).isEqualTo(Basis.STATED);
    assertThat(found.get(0).anchor()).isEqualTo(Anchor.EXPLICIT);
    assertThat(found.get(1).value().basis()).isEqualTo(Basis.RELATIVE);
    assertThat(found.get(1).anchor()).isEqualTo(Anchor.PUBLICATION);
  }

  @Test
  void dayOfTheSentenceBeforeAnchorsTheNextDay() {
    DateContext context = new DateContext(PUBLISHED, LocalDate.of(2025, 5, 30), true, Set.of());
    DateMention mention =
        FINDER.find(sentence("The following day they were home."), context).get(0);
    assertThat(mention.value().start()).isEqualTo(LocalDate.of(2025, 5, 31));
    assertThat(mention.anchor()).isEqualTo(Anchor.NARRATIVE);
  }

  @Test
  void weekdayBesideAnOpenDateIsKeptForTheOneWhoInfersTheYear() {
    DateMention mention =
        FINDER.find(sentence("They left on Friday, July 4."), context(null)).get(0);
    assertThat(mention.value().isOpen()).isTrue();
    assertThat(mention.value().weekday()).isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void weekIsAWholeWeek() {
    assertThat(find("They left last week.").get(0).value().precision()).isEqualTo(Precision.WEEK);
  }

  @Test
  void nonBreakingSpacesAndCurlyApostrophesAreRead() {
    assertThat(find("They left on 1\u00a0June and on New Year’s Eve.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1, ", "May 5, ", "5 May to ", "the ", " ", "a week ", "2022 ", "1/1/", "In "})
  void hostileSentencesOfAMegabyteAreRead(String piece) {
    Sentence sentence = sentence(piece.repeat(1_000_000 / piece.length()));
    assertThatCode(() -> FINDER.find(sentence, context(PUBLISHED))).doesNotThrowAnyException();
  }

  private static List<DateMention> find(String text) {
    return FINDER.find(sentence(text), context(PUBLISHED));
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, 0, 0, new Span(0, text.length()), text);
  }

  private static DateContext context(LocalDate published) {
    return new DateContext(published, null, true, Set.of("UKR", "RUS"));
  }
}
