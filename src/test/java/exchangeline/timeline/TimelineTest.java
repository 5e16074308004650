package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.bodies;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.open;
import static exchangeline.timeline.Reports.range;
import static exchangeline.timeline.Reports.release;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.EventType;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import exchangeline.report.Outcome;
import exchangeline.report.Report;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final String STORY =
      """
      Russia and Ukraine exchanged prisoners on Friday in the second swap in a week, officials in
      both countries said, after talks in which neither side gave ground on a ceasefire. Buses
      carried the men to a hospital in the north, where families had waited since the morning with
      photographs of those who are still missing. Many had been held for more than three years.
      """;

  private static List<String> ids(Timeline timeline) {
    return timeline.events().stream().map(Event::id).toList();
  }

  @Test
  void anEmptyInputGivesAValidEmptyTimeline() {
    Timeline timeline = timeline(List.of());
    assertThat(timeline.events()).isEmpty();
    assertThat(timeline.corpus().articles()).isZero();
  }

  @Test
  void reportsOfTwoOutletsOfOneDayMerge() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95).brokeredBy("ARE")),
            article("b").tells(exchange(day("2025-07-04")).between("UKR")));
    assertThat(ids(timeline)).containsExactly("2025-07-04-rus-ukr-exchange");
    Event event = timeline.events().get(0);
    assertThat(event.sources()).extracting(Source::article).containsExactly("a", "b");
    assertThat(event.independentSources()).isEqualTo(2);
    assertThat(event.count().total()).isEqualTo(Quantity.exact(190));
    assertThat(event.merges()).extracting(Event.Merge::article).containsExactly("b");
    assertThat(timeline.actors()).containsOnlyKeys("ARE", "RUS", "UKR");
  }

  @Test
  void equalBodiesThreeWeeksApartStayTwo() {
    Timeline timeline =
        timeline(
            article("a").tells(bodies(day("2025-03-28")).received("UKR", 909, null)),
            article("b").tells(bodies(day("2025-04-18")).received("UKR", 909, null)));
    assertThat(ids(timeline))
        .containsExactly("2025-03-28-rus-ukr-bodies", "2025-04-18-rus-ukr-bodies");
    assertThat(timeline.events().get(0).keptApart())
        .containsExactly(
            new Event.KeptApart(
                "2025-04-18-rus-ukr-bodies", List.of("dates 21 days apart, both stated")));
  }

  @Test
  void equalSwapsInJulyAndOctoberStayTwo() {
    assertThat(
            timeline(
                    article("a").tells(exchange(day("2024-07-17")).each(95)),
                    article("b").tells(exchange(day("2024-10-18")).each(95)))
                .events())
        .hasSize(2);
  }

  @Test
  void aDifferentCountIsAConflictAndTheReceivingSidesOwnWordWinsATie() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(
                    exchange(day("2024-01-31"))
                        .received("RUS", 195, "Russian Defence Ministry")
                        .received("UKR", 195, "Russian Defence Ministry")),
            article("b")
                .tells(
                    exchange(day("2024-01-31"))
                        .received("RUS", 195, null)
                        .received("UKR", 207, "Volodymyr Zelenskiy")));
    assertThat(timeline.events()).hasSize(1);
    Event event = timeline.events().get(0);
    assertThat(event.count().received().get("UKR").quantity())
        .isEqualTo(new Quantity(207, 195, 207, false));
    assertThat(event.count().total()).isEqualTo(new Quantity(402, 390, 402, false));
    assertThat(event.conflicts())
        .containsExactly(
            new Conflict(
                "count.received.UKR",
                List.of(
                    new Conflict.Value(207, List.of("Volodymyr Zelenskiy"), List.of("b")),
                    new Conflict.Value(195, List.of("Russian Defence Ministry"), List.of("a")))));
  }

  @Test
  void figuresThatOneArticleGivesToTwoClaimantsAreAConflict() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(
                    exchange(day("2024-01-31"))
                        .received("UKR", 189, "Kyiv")
                        .claim("count.received.UKR", 150, "Moscow")));
    assertThat(timeline.events().get(0).conflicts().get(0).values())
        .extracting(Conflict.Value::value)
        .containsExactly(189, 150);
  }

  @Test
  void equalBodiesOnThreeDaysInARowStayThree() {
    Timeline timeline =
        timeline(
            article("a").tells(bodies(day("2025-06-13")).received("UKR", 1200, null)),
            article("b").tells(bodies(day("2025-06-14")).received("UKR", 1200, null)),
            article("c").tells(bodies(day("2025-06-15")).received("UKR", 1200, null)));
    assertThat(timeline.events()).hasSize(3);
  }

  @Test
  void oneDayOffWithTheSameCountsIsOneEvent() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95)),
            article("b")
                .tells(
                    exchange(DateValue.day(LocalDate.parse("2025-07-05"), Basis.RELATIVE))
                        .each(95)));
    assertThat(ids(timeline)).containsExactly("2025-07-04-rus-ukr-exchange");
    assertThat(timeline.events().get(0).conflicts()).extracting(Conflict::field).contains("date");
  }

  @Test
  void oneDayOffWithOtherCountsIsAnotherEvent() {
    assertThat(
            timeline(
                    article("a").tells(exchange(day("2025-07-04")).each(95)),
                    article("b").tells(exchange(day("2025-07-05")).each(96)))
                .events())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"290, 45, 1", "282, 45, 1", "240, 45, 2", "290, 12, 2"})
  void oneDayOffWithOneFigureAlikeAndTheOtherNearIsOneEvent(int ukr, int rus, int events) {
    Timeline timeline =
        timeline(
            article("a")
                .tells(
                    bodies(day("2024-08-30")).received("UKR", 287, null).received("RUS", 45, null)),
            article("b")
                .tells(
                    bodies(day("2024-08-29"))
                        .received("UKR", ukr, null)
                        .received("RUS", rus, null)));
    assertThat(timeline.events()).hasSize(events);
  }

  @Test
  void oneDayOffStaysTwoWhenOneArticleAttestsBothDays() {
    assertThat(
            timeline(
                    article("a").tells(exchange(day("2025-07-04")).each(95)),
                    article("b").tells(exchange(day("2025-07-05")).each(95)),
                    article("c")
                        .tells(exchange(day("2025-07-04")).each(95))
                        .tells(exchange(day("2025-07-05")).each(95)))
                .events())
        .hasSize(2);
  }

  @Test
  void aDateWithoutYearMeetsTheOnlyEventOfThatDay() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95)),
            article("b").tells(exchange(open("07-04").withWeekday(DayOfWeek.FRIDAY))));
    assertThat(ids(timeline)).containsExactly("2025-07-04-rus-ukr-exchange");
  }

  @Test
  void aDateWithoutYearStaysOpenBetweenTwoYears() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95)),
            article("b").tells(exchange(open("07-04"))),
            article("c").tells(exchange(day("2024-07-04")).each(90)));
    assertThat(ids(timeline))
        .containsExactly(
            "2024-07-04-rus-ukr-exchange",
            "2025-07-04-rus-ukr-exchange",
            "XXXX-07-04-rus-ukr-exchange");
  }

  @Test
  void theWeekdayPlacesADateBetweenTwoYears() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95)),
            article("b").tells(exchange(open("07-04").withWeekday(DayOfWeek.FRIDAY))),
            article("c").tells(exchange(day("2024-07-04")).each(90)));
    assertThat(timeline.events()).hasSize(2);
    assertThat(timeline.events().get(1).sources()).hasSize(2);
  }

  @Test
  void aMonthMeetsItsOnlyEventOfThatSize() {
    DateValue july = DateValue.month(2025, Month.JULY, Basis.STATED);
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).each(95)),
            article("b").tells(exchange(day("2025-07-23")).each(250)),
            article("c").tells(exchange(july).each(250)),
            article("d").tells(exchange(july)));
    assertThat(timeline.events()).hasSize(3);
    assertThat(timeline.events())
        .filteredOn(e -> e.id().equals("2025-07-23-rus-ukr-exchange"))
        .singleElement()
        .satisfies(e -> assertThat(e.independentSources()).isEqualTo(2));
  }

  @Test
  void aRangeOfDaysNeverSwallowsItsDays() {
    Timeline timeline =
        timeline(
            article("whole").tells(exchange(range("2025-05-23", "2025-05-25")).each(1000)),
            article("again").tells(exchange(range("2025-05-23", "2025-05-25")).each(1000)),
            article("one").tells(exchange(day("2025-05-23")).each(390)),
            article("two").tells(exchange(day("2025-05-24")).each(307)),
            article("three").tells(exchange(day("2025-05-25")).each(303)));
    assertThat(ids(timeline))
        .containsExactly(
            "2025-05-23-rus-ukr-exchange",
            "2025-05-23_2025-05-25-rus-ukr-exchange",
            "2025-05-24-rus-ukr-exchange",
            "2025-05-25-rus-ukr-exchange");
  }

  @Test
  void copiesOfOneStoryCountOnceAndTakeTheOriginalsDate() {
    DateValue friday = DateValue.day(LocalDate.parse("2025-07-04"), Basis.RELATIVE);
    DateValue fridayAfter = DateValue.day(LocalDate.parse("2025-07-11"), Basis.RELATIVE);
    Timeline timeline =
        timeline(
            article("z").text(STORY).published("2025-07-04").tells(exchange(friday).each(95)),
            article("a")
                .text("Swap brings men home\n" + STORY)
                .published("2025-07-12")
                .tells(exchange(fridayAfter).each(95)),
            article("m").text(STORY).tells(exchange(DateValue.unknown()).each(95)));
    assertThat(ids(timeline)).containsExactly("2025-07-04-rus-ukr-exchange");
    Event event = timeline.events().get(0);
    assertThat(event.independentSources()).isEqualTo(1);
    assertThat(event.sources()).extracting(Source::copyOf).containsExactly("z", "z", null);
    assertThat(timeline.corpus().copies()).isEqualTo(2);
  }

  @Test
  void aMajorityOfCopiesIsNoMajority() {
    Timeline timeline =
        timeline(
            article("a").text(STORY).tells(exchange(day("2025-07-04")).received("UKR", 90, null)),
            article("b").text(STORY).tells(exchange(day("2025-07-04")).received("UKR", 90, null)),
            article("c").tells(exchange(day("2025-07-04")).received("UKR", 95, "Ukraine's army")));
    assertThat(timeline.events().get(0).count().received().get("UKR").quantity().best())
        .isEqualTo(95);
  }

  @Test
  void likenessDoesNotChainWhatContradicts() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-07-04")).between("RUS", "UKR")),
            article("b").tells(exchange(day("2025-07-04")).between("RUS")),
            article("c").tells(exchange(day("2025-07-04")).between("RUS", "USA")));
    assertThat(timeline.events()).hasSize(2);
    assertThat(timeline.events()).noneMatch(e -> e.parties().size() > 2);
  }

  @Test
  void oneClaimantsNumbersKeepEventsApartButNotTwoClaimants() {
    assertThat(
            timeline(
                    article("a")
                        .tells(
                            exchange(day("2024-09-14")).number("exchange", 57, null, "Ombudsman")),
                    article("b")
                        .tells(
                            exchange(day("2024-09-14")).number("exchange", 58, null, "Ombudsman")))
                .events())
        .hasSize(2);
    assertThat(
            timeline(
                    article("a")
                        .tells(
                            exchange(day("2024-09-14")).number("exchange", 57, null, "Ombudsman")),
                    article("b")
                        .tells(exchange(day("2024-09-14")).number("exchange", 58, null, "Agency")))
                .events())
        .hasSize(1);
  }

  @Test
  void anUndatedReportJoinsTheEventOfItsNumberElseStaysAlone() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(exchange(day("2024-09-14")).number("exchange", 57, "since 2022", null)),
            article("b")
                .tells(exchange(DateValue.unknown()).number("exchange", 57, "since 2022", "Kyiv")),
            article("c").tells(exchange(DateValue.unknown()).each(103)));
    assertThat(ids(timeline))
        .containsExactly("2024-09-14-rus-ukr-exchange", "undated-rus-ukr-exchange");
  }

  @Test
  void aWeekdayAndACountPlaceAReport() {
    Timeline timeline =
        timeline(
            article("a").tells(bodies(day("2025-06-14")).received("UKR", 1200, null)),
            article("b").tells(bodies(day("2025-06-13")).received("UKR", 1200, null)),
            article("c")
                .tells(
                    bodies(DateValue.weekdayOnly(DayOfWeek.SATURDAY)).received("UKR", 1200, null)),
            article("d").tells(bodies(day("2025-06-15")).received("UKR", 1200, null)));
    assertThat(timeline.events()).hasSize(3);
    assertThat(timeline.events().get(1).sources()).extracting(Source::article).contains("c");
  }

  @Test
  void livingAndDeadOfOneDayAreTwoEvents() {
    assertThat(
            timeline(
                    article("a").tells(exchange(day("2025-08-14")).each(84)),
                    article("b").tells(bodies(day("2025-08-14")).received("UKR", 84, null)))
                .events())
        .hasSize(2);
  }

  @Test
  void anExchangeToldFromOneSideIsTheExchange() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-08-14")).each(84)),
            article("b").tells(release(day("2025-08-14")).received("UKR", 84, null)));
    assertThat(timeline.events())
        .singleElement()
        .satisfies(e -> assertThat(e.type()).isEqualTo(EventType.EXCHANGE));
  }

  @Test
  void twoSwapsOfOneDayInOneArticleAreTwo() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(exchange(day("2025-08-14")).each(84))
                .tells(exchange(day("2025-08-14")).each(30)),
            article("b").tells(exchange(day("2025-08-14")).each(30)));
    assertThat(ids(timeline))
        .containsExactly("2025-08-14-rus-ukr-exchange", "2025-08-14-rus-ukr-exchange-2");
    assertThat(timeline.events()).extracting(e -> e.sources().size()).contains(1, 2);
  }

  @Test
  void aSeriesSaysWhichNumbersAreMissing() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(exchange(day("2025-07-04")).number("phase", 4, "Istanbul deal", null)),
            article("b")
                .tells(exchange(day("2025-07-23")).number("phase", 6, "the Istanbul deal", null)),
            article("c")
                .tells(exchange(day("2025-07-04")).number("exchange", 65, "since 2022", null)),
            article("d")
                .tells(exchange(day("2025-08-14")).number("exchange", 67, "since 2022", null)));
    assertThat(timeline.series()).extracting(Series::unit).containsExactly("exchange", "phase");
    assertThat(timeline.series())
        .extracting(Series::missing)
        .containsExactly(List.of(66), List.of(1, 2, 3, 5));
  }

  @Test
  void anAnnouncementIsLinkedToWhatFulfilsIt() {
    Timeline timeline =
        timeline(
            article("a").announces("2025-07-04", Status.PLANNED).total("UKR", 1000),
            article("b").announces("2025-07-04", Status.CANCELLED),
            article("c").announces("2025-07-05", Status.PLANNED),
            article("d").tells(exchange(day("2025-07-04")).each(95)));
    assertThat(timeline.announcements())
        .extracting(LinkedAnnouncement::fulfilledBy)
        .containsExactly("2025-07-04-rus-ukr-exchange", null, null);
    assertThat(timeline.announcements())
        .extracting(LinkedAnnouncement::cancelledBy)
        .containsExactly(null, null, null);
    assertThat(timeline.totals()).hasSize(1);
  }

  @Test
  void anAnnouncementIsFulfilledByTheOnlyEventOfItsSizeInItsTime() {
    Timeline timeline =
        timeline(
            article("plan")
                .published("2025-07-01")
                .announces(
                    exchange(range("2025-07-01", "2025-07-06")).each(84).status(Status.PLANNED)),
            article("pact")
                .published("2025-07-01")
                .announces(exchange(DateValue.unknown()).each(60).status(Status.AGREED)),
            article("open")
                .published("2025-07-01")
                .announces(exchange(DateValue.unknown()).each(84).status(Status.OFFERED)),
            article("first").tells(exchange(day("2025-07-04")).each(84)),
            article("later").tells(exchange(day("2025-07-20")).each(84)),
            article("other").tells(exchange(day("2025-07-22")).each(60)));
    assertThat(timeline.announcements())
        .extracting(a -> a.announcement().article() + " " + a.fulfilledBy())
        .containsExactly(
            "plan 2025-07-04-rus-ukr-exchange", "open null", "pact 2025-07-22-rus-ukr-exchange");
  }

  @Test
  void anAnnouncementThatIsCalledOffSaysSo() {
    Timeline timeline =
        timeline(
            article("plan").published("2025-07-01").announces("2025-07-05", Status.PLANNED),
            article("soon")
                .published("2025-07-01")
                .announces(bodies(DateValue.unknown()).status(Status.AGREED)),
            article("off")
                .published("2025-07-04")
                .announces(exchange(DateValue.unknown()).status(Status.CANCELLED)),
            article("much later")
                .published("2025-12-04")
                .announces(bodies(DateValue.unknown()).status(Status.CANCELLED)));
    assertThat(timeline.announcements())
        .extracting(a -> a.announcement().article() + " " + a.cancelledBy())
        .containsExactly("plan off", "much later null", "off null", "soon null");
  }

  @Test
  void aSeriesWithoutWordsAndOneSinceTheWarBeganAreOneWhereNumbersGrowWithDays() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2024-01-03")).number("exchange", 49, null, null)),
            article("b")
                .tells(exchange(day("2024-01-31")).number("exchange", 50, "since the war", null)),
            article("c")
                .tells(exchange(day("2024-02-08")).number("exchange", 3, "since autumn", null)));
    assertThat(timeline.series())
        .extracting(s -> s.scope() + " " + s.present())
        .containsExactly("null [49, 50]", "since autumn [3]");
  }

  @Test
  void countersWhoContradictEachOtherHaveASeriesEach() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2024-01-03")).number("exchange", 49, null, "Kyiv HQ")),
            article("b").tells(exchange(day("2024-01-31")).number("exchange", 50, null, "Kyiv HQ")),
            article("c").tells(exchange(day("2024-01-31")).number("exchange", 51, null, "TASS")));
    assertThat(timeline.series())
        .extracting(s -> s.claimants() + " " + s.present())
        .containsExactly("[Kyiv HQ] [49, 50]", "[TASS] [51]");
  }

  @Test
  void skippedAndFailedArticlesAreCounted() {
    Article nothing =
        new Article("x", null, null, null, null, null, PublishedBasis.NONE, null, null);
    Timeline timeline =
        timeline(
            List.of(
                Report.empty(nothing, Outcome.SKIPPED, "empty"),
                article("b").tells(exchange(DateValue.unknown())).build()));
    assertThat(timeline.corpus()).isEqualTo(new Corpus(2, 1, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void theOrderOfTheReportsDoesNotReachTheOutput() {
    List<Report> reports = new ArrayList<>(mixture());
    String expected = Written.json(timeline(reports));
    for (int seed = 0; seed < 200; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(Written.json(Timeline.of(reports, Written.NAMES))).isEqualTo(expected);
    }
  }

  /** Reports that compete for each other in every way the merger knows. */
  private static List<Report> mixture() {
    Random random = new Random(7);
    List<Report> reports = new ArrayList<>();
    List<List<String>> parties =
        List.of(
            List.of("RUS", "UKR"),
            List.of("UKR"),
            List.of("RUS", "USA"),
            List.of(),
            List.of("RUS"));
    for (int i = 0; i < 60; i++) {
      Reports report = article("article-" + i);
      if (i % 7 == 0) {
        report.text(STORY + i);
      }
      for (int n = 0; n <= random.nextInt(2); n++) {
        DateValue date = date(random);
        Reports.EventSketch event =
            random.nextInt(4) == 0
                ? bodies(date)
                : random.nextInt(4) == 0 ? release(date) : exchange(date);
        event.between(parties.get(Math.max(0, random.nextInt(9) - 4)).toArray(String[]::new));
        if (random.nextBoolean()) {
          event.received("UKR", 90 + random.nextInt(3), random.nextBoolean() ? "Kyiv" : null);
        }
        if (random.nextInt(3) == 0) {
          event.number("exchange", 50 + random.nextInt(4), "since 2022", "Ombudsman");
        }
        report.tells(event);
      }
      reports.add(report.build());
    }
    return reports;
  }

  private static DateValue date(Random random) {
    LocalDate day = LocalDate.of(2024 + random.nextInt(2), 7, 1 + random.nextInt(5));
    return switch (random.nextInt(8)) {
      case 0 -> open(day.toString().substring(5));
      case 1 -> DateValue.month(day.getYear(), Month.JULY, Basis.RELATIVE);
      case 2 -> DateValue.weekdayOnly(day.getDayOfWeek());
      case 3 -> range(day.toString(), day.plusDays(2).toString());
      case 4 -> DateValue.day(day, Basis.PUBLICATION);
      default -> DateValue.day(day, Basis.RELATIVE);
    };
  }
}
