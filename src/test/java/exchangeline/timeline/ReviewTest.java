package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exchangeline.pack.Packs;
import exchangeline.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
  private static final Packs PACKS = Packs.shipped();
  private static final String FIRST = "2024-01-31-rus-ukr-exchange";
  private static final String LATER = "2024-02-08-rus-ukr-exchange";

  private static final List<Report> REPORTS =
      List.of(
          article("a").tells(exchange(day("2024-01-31")).each(195)).build(),
          article("b").tells(exchange(day("2024-01-31")).each(195)).build(),
          article("c").tells(exchange(day("2024-02-08")).each(100)).build());

  private static Timeline reviewed(Correction... corrections) {
    Review review = new Review("mine.yaml", List.of(corrections), List.of());
    Timeline timeline = Timeline.of(Screening.of(REPORTS), Written.NAMES, review);
    Written.json(timeline);
    return timeline;
  }

  private static List<String> ids(Timeline timeline) {
    return timeline.events().stream().map(Event::id).toList();
  }

  private static Correction set(String event, String field, String value) {
    return new Correction.Set(event, Amendment.of(field, value, PACKS), "It says so.");
  }

  @Test
  void withoutCorrectionsNothingChanges() {
    assertThat(reviewed()).isEqualTo(Timeline.of(REPORTS, Written.NAMES));
    assertThat(ids(reviewed())).containsExactly(FIRST, LATER);
  }

  @Test
  void aValueIsSetAndClaimedByTheReviewer() {
    Event event = reviewed(set(FIRST, "count.received.UKR", "207")).events().get(0);
    assertThat(event.id()).isEqualTo(FIRST);
    assertThat(event.count().received().get("UKR").quantity().best()).isEqualTo(207);
    assertThat(event.count().total().best()).isEqualTo(195 + 207);
    assertThat(event.sources().get(2).article()).isEqualTo("mine.yaml");
    assertThat(event.sources().get(2).claims())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.claimant()).isEqualTo("reviewer");
              assertThat(claim.derivation()).isEqualTo("reviewer");
              assertThat(claim.value()).isEqualTo(207);
              assertThat(claim.reading()).isEqualTo("It says so.");
            });
    assertThat(event.independentSources()).isEqualTo(2);
  }

  @Test
  void aNewDateGivesANewIdAndKeepsTheOldOne() {
    Event event = reviewed(set(FIRST, "date", "2024-01-30")).events().get(0);
    assertThat(event.id()).isEqualTo("2024-01-30-rus-ukr-exchange");
    assertThat(event.aliases()).contains(FIRST);
  }

  @Test
  void aDroppedEventIsGoneAndTheOverrideTellsOfIt() {
    Timeline timeline = reviewed(new Correction.Drop(LATER, "A drill."));
    assertThat(ids(timeline)).containsExactly(FIRST);
    assertThat(timeline.overrides()).singleElement().extracting("problem").isNull();
  }

  @Test
  void mergedEventsAreOneThatKeepsBothIds() {
    Timeline timeline = reviewed(new Correction.Merge(List.of(FIRST, LATER), "One swap."));
    assertThat(timeline.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.sources()).hasSize(3);
              assertThat(event.aliases()).contains(LATER);
              assertThat(event.merges())
                  .anySatisfy(merge -> assertThat(merge.because()).contains("reviewer: One swap."));
            });
  }

  @Test
  void splitEventsAreTwoThatSayWhy() {
    Timeline timeline = reviewed(new Correction.Split(FIRST, List.of("b"), "Two swaps."));
    assertThat(ids(timeline)).containsExactly(FIRST, FIRST + "-2", LATER);
    assertThat(timeline.events().get(0).keptApart())
        .anySatisfy(
            apart -> {
              assertThat(apart.event()).isEqualTo(FIRST + "-2");
              assertThat(apart.because()).containsExactly("reviewer: Two swaps.");
            });
  }

  @Test
  void correctionsFollowEachOther() {
    Timeline timeline =
        reviewed(
            new Correction.Merge(List.of(FIRST, LATER), "One swap."),
            set(LATER, "place", "Sumy"),
            new Correction.Drop(FIRST, "A drill."),
            set(FIRST, "place", "Kyiv"));
    assertThat(timeline.events()).isEmpty();
    assertThat(timeline.overrides())
        .extracting(Review.Applied::problem)
        .containsExactly(null, null, null, "the event " + FIRST + " was dropped before");
  }

  @Test
  void whatMatchesNothingIsToldAndChangesNothing() {
    Timeline timeline =
        reviewed(
            new Correction.Drop("2024-02-09-rus-ukr-exchange", "x"),
            new Correction.Split(FIRST, List.of("c"), "x"),
            new Correction.Split(FIRST, List.of("a", "b"), "x"),
            new Correction.Merge(List.of(FIRST, FIRST), "x"));
    assertThat(timeline.events()).isEqualTo(Timeline.of(REPORTS, Written.NAMES).events());
    assertThat(timeline.overrides())
        .extracting(Review.Applied::problem)
        .containsExactly(
            "no event 2024-02-09-rus-ukr-exchange (did you mean \"" + LATER + "\"?)",
            "none of these articles tells of " + FIRST,
            "these are all the articles of " + FIRST,
            "these are one event already");
  }

  @Test
  void partiesMayBeWrittenByNameAndStandOnce() {
    assertThat(Amendment.of("parties", "ukr, Russia; Ukraine", PACKS).value())
        .isEqualTo(List.of("RUS", "UKR"));
  }

  @ParameterizedTest
  @CsvSource({
    "type, release",
    "status, disputed",
    "date, 2024-01",
    "date, 2024",
    "date, 2024-01-30/2024-02-02",
    "date, ''",
    "parties, 'UKR, RUS'",
    "mediators, ARE",
    "place, ''",
    "count.total, 402",
    "count.received.RUS, ''",
    "categories, 'soldiers;wounded'",
    "deal, Geneva deal"
  })
  void everyFieldOfTheListCanBeSet(String field, String value) {
    assertThat(reviewed(set(FIRST, field, value)).overrides())
        .extracting(Review.Applied::problem)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "id, x, no field",
    "count.received., 7, no actor",
    "count.received.UKS, 7, 'no actor \"UKS\" (did you mean'",
    "parties, 'UKR, Atlantis', 'no actor \"Atlantis\"'",
    "parties, '', an event has a party",
    "categories, big ones, is no category",
    "date, 2024-02-02/2024-01-30, ends before it begins",
    "type, swap, 'none of exchange, release, bodies'",
    "status, planned, 'none of completed, underway, disputed'",
    "date, 2024-02-30, is no date",
    "date, spring, is no date",
    "count.total, many, no whole number",
    "count.total, -1, no whole number"
  })
  void whatAFieldCannotHoldIsRefused(String field, String value, String problem) {
    assertThatThrownBy(() -> Amendment.of(field, value, PACKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }
}
