package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.release;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells that two reports are of one event where their dates do not. */
class IdentityTest {
  private static final DateValue PUBLISHED =
      DateValue.day(LocalDate.parse("2023-09-19"), Basis.PUBLICATION);

  private static List<String> ids(Reports... articles) {
    return timeline(articles).events().stream().map(Event::id).toList();
  }

  @Test
  void aPersonNamedAmongTheFreedIdentifiesTheirSwap() {
    Timeline timeline =
        timeline(
            article("a")
                .tells(exchange(day("2010-07-09")).between("RUS", "USA").named("Cole", "Grom")),
            article("b")
                .tells(
                    exchange(DateValue.year(2010, Basis.STATED))
                        .between("RUS", "USA")
                        .named("Grom")),
            article("c").tells(release(DateValue.unknown()).between("RUS", "USA").named("Cole")));
    assertThat(timeline.events()).hasSize(1);
    assertThat(timeline.events().get(0).named()).containsExactly("Cole", "Grom");
    assertThat(timeline.events().get(0).merges().get(0).because())
        .contains("the same person named among the freed");
  }

  @Test
  void aYearMeetsTheMonthOfThePersonNamed() {
    assertThat(
            ids(
                article("a")
                    .tells(
                        exchange(DateValue.month(2019, Month.NOVEMBER, Basis.STATED))
                            .between("AUS", "taliban")
                            .named("Moss")),
                article("b")
                    .tells(
                        exchange(DateValue.year(2019, Basis.STATED))
                            .between("AUS", "taliban")
                            .named("Moss"))))
        .containsExactly("2019-11-aus-taliban-exchange");
  }

  @Test
  void otherPersonsOrOtherYearsStayApart() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2010-07-09")).named("Cole")),
                article("b").tells(exchange(DateValue.year(2010, Basis.STATED)).named("Grom")),
                article("c").tells(exchange(DateValue.year(2012, Basis.STATED)).named("Cole"))))
        .hasSize(3);
  }

  @Test
  void aDayOfPublicationMayFollowTheHandover() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2023-09-18")).between("IRN", "USA").each(5)),
                article("b").tells(exchange(PUBLISHED).between("IRN", "USA"))))
        .containsExactly("2023-09-18-irn-usa-exchange");
    assertThat(
            ids(
                article("a").tells(exchange(day("2023-09-18")).between("IRN", "USA").each(5)),
                article("b").tells(exchange(PUBLISHED).between("IRN", "USA").each(7))))
        .hasSize(2);
    assertThat(
            ids(
                article("a").tells(exchange(day("2023-09-20")).between("IRN", "USA")),
                article("b").tells(exchange(PUBLISHED).between("IRN", "USA"))))
        .hasSize(2);
  }

  @Test
  void figuresPlaceAnUndatedReportWhenOneEventHasThem() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-06-07")).between("YEM", "houthis").each(64)),
                article("b").tells(exchange(day("2024-08-09")).between("YEM", "houthis").each(30)),
                article("c")
                    .tells(exchange(DateValue.unknown()).between("YEM", "houthis").each(64))))
        .hasSize(2);
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-06-07")).between("YEM", "houthis").each(64)),
                article("b").tells(exchange(day("2024-08-09")).between("YEM", "houthis").each(64)),
                article("c")
                    .tells(exchange(DateValue.unknown()).between("YEM", "houthis").each(64))))
        .hasSize(3);
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-06-07")).between("YEM", "houthis").each(2)),
                article("c")
                    .tells(exchange(DateValue.unknown()).between("YEM", "houthis").each(2))))
        .hasSize(2);
  }

  @Test
  void nothingIsToldBeforeItTookPlace() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-06-07")).each(75)),
                article("b").published("2024-02-09").tells(exchange(DateValue.unknown()).each(75))))
        .hasSize(2);
  }

  @Test
  void aFigureThatAnyoneClaimsAgrees() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-08-30")).received("UKR", 287, null)),
                article("b")
                    .tells(
                        exchange(day("2024-08-29"))
                            .received("UKR", 290, "Moscow")
                            .claim("count.received.UKR", 287, "Kyiv"))))
        .hasSize(1);
  }

  @Test
  void twoSidesInCommonAreTheSameSides() {
    assertThat(
            ids(
                article("a").tells(exchange(day("2024-08-01")).between("DEU", "RUS", "USA")),
                article("b").tells(exchange(day("2024-08-01")).between("BLR", "RUS", "USA")),
                article("c").tells(exchange(day("2024-08-01")).between("RUS", "UKR"))))
        .containsExactly("2024-08-01-blr-deu-rus-usa-exchange", "2024-08-01-rus-ukr-exchange");
  }
}
