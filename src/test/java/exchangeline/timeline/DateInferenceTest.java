package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.open;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.report.Claim;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that only the other articles tell. */
class DateInferenceTest {

  private static List<String> dates(Timeline timeline) {
    return timeline.events().stream()
        .map(e -> e.date().edtf() + " " + e.date().basis().code())
        .toList();
  }

  @Test
  void anEventThatOthersDateGivesTheRestOfItsArticleTheYear() {
    Timeline timeline =
        timeline(
            article("clipping")
                .tells(exchange(open("03-07")).each(120))
                .tells(exchange(open("11-24")).each(61).background()),
            article("archive").tells(exchange(day("2023-11-24")).each(61)));
    assertThat(dates(timeline)).containsExactly("2023-11-24 stated", "2024-03-07 inferred");
    assertThat(timeline.events().get(1).sources().get(0).claims())
        .contains(
            new Claim(
                "date", "2024-03-07", null, null, null, null, "date.article", null, "inferred"));
  }

  @Test
  void whatANewsStoryRecallsLiesBeforeIt() {
    Timeline timeline =
        timeline(
            article("clipping")
                .tells(exchange(open("03-07")).each(120))
                .tells(exchange(open("11-24")).each(61).background()),
            article("archive").tells(exchange(day("2024-03-07")).each(120)));
    assertThat(dates(timeline)).containsExactly("2023-11-24 inferred", "2024-03-07 stated");
  }

  @Test
  void aWeekdayThatDoesNotFitLeavesTheYearOpen() {
    DateValue monday = open("03-07").withWeekday(DayOfWeek.MONDAY);
    Timeline timeline =
        timeline(
            article("clipping")
                .tells(exchange(monday).each(120))
                .tells(exchange(open("11-24")).each(61).background()),
            article("archive").tells(exchange(day("2023-11-24")).each(61)));
    assertThat(dates(timeline)).containsExactly("2023-11-24 stated", "XXXX-03-07 none");
  }

  @Test
  void aStageLiesBetweenTheStagesBeforeAndAfterIt() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2026-04-09")).number("stage", 1, "the deal", null)),
            article("b")
                .tells(
                    exchange(DateValue.unknown()).each(165).number("stage", 2, "the deal", null)),
            article("c").tells(exchange(day("2026-04-11")).number("stage", 3, "the deal", null)));
    assertThat(dates(timeline))
        .containsExactly("2026-04-09 stated", "2026-04-10 inferred", "2026-04-11 stated");
  }

  @Test
  void aWeekdayPlacesANumberBetweenItsNeighbours() {
    DateValue saturday =
        new DateValue(
            null, null, null, null, DateValue.Precision.NONE, null, Basis.NONE, DayOfWeek.SATURDAY);
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-06-12")).number("exchange", 3, "this week", "x")),
            article("b").tells(exchange(saturday).number("exchange", 4, "this week", "x")),
            article("c")
                .tells(exchange(day("2025-06-20")).number("exchange", 5, "this week", "x")));
    assertThat(dates(timeline)).contains("2025-06-14 inferred");
  }

  @Test
  void moreThanOneDayBetweenTheNeighboursIsNoDate() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-06-12")).number("stage", 1, "the deal", null)),
            article("b").tells(exchange(DateValue.unknown()).number("stage", 2, "the deal", null)),
            article("c").tells(exchange(day("2025-06-20")).number("stage", 3, "the deal", null)));
    assertThat(dates(timeline)).contains("null none");
  }
}
