package exchangeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.pack.Packs;
import exchangeline.pack.Table;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.report.ReportedEvent;
import exchangeline.text.Models;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chronologies: entries that open with a date and leave the exchange unsaid. */
class ChronologyTest {
  private static final Reader READER = new Reader(Models.english(), Packs.shipped(), null);

  /** The events of an article, in the order of their dates: {@code date type side=n …}. */
  private static List<String> events(String published, String... lines) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    PublishedBasis basis = day == null ? PublishedBasis.NONE : PublishedBasis.METADATA;
    Article article =
        new Article("list", null, null, null, null, day, basis, "en", String.join("\n", lines));
    Report report = READER.read(article);
    return report.events().stream()
        .sorted(Comparator.comparing(e -> String.valueOf(e.date().edtf())))
        .map(ChronologyTest::line)
        .toList();
  }

  private static String line(ReportedEvent event) {
    String counts =
        event.count().received().entrySet().stream()
            .filter(e -> e.getValue().quantity().best() != null)
            .map(e -> " " + e.getKey() + "=" + e.getValue().quantity().best())
            .collect(Collectors.joining());
    return event.date().edtf() + " " + event.type().code() + counts;
  }

  @Test
  void bareFiguresTakeTheirOrderFromTheEntriesThatNameSides() {
    assertThat(
            events(
                "2024-06-30",
                "The swaps between Kyiv and Moscow this spring",
                "",
                "3 April – 40 Ukrainians for 25 Russians.",
                "19 April: 31 for 30",
                "2 May - 75/75"))
        .containsExactly(
            "2024-04-03 exchange RUS=25 UKR=40",
            "2024-04-19 exchange RUS=30 UKR=31",
            "2024-05-02 exchange RUS=75 UKR=75");
  }

  @Test
  void headingsGiveTheirYear() {
    assertThat(
            events(
                "2025-03-01",
                "Yerevan and Baku: every exchange of prisoners",
                "2021",
                "* 9 May: five Armenians for one Azerbaijani",
                "* 30 November: ten Armenians were freed",
                "2023",
                "* 14 June: three Armenians for two Azerbaijanis"))
        .containsExactly(
            "2021-05-09 exchange ARM=5 AZE=1",
            "2021-11-30 release ARM=10",
            "2023-06-14 exchange ARM=3 AZE=2");
  }

  @Test
  void anEntryWithoutYearFollowsTheOneBefore() {
    assertThat(
            events(
                "2024-02-02",
                "Captives between Yerevan and Baku",
                "1) 11 May 2021. Twelve Armenians are freed.",
                "2) 2 July. Fifteen Armenians are freed.",
                "3) 8 January. Nine Armenians are freed."))
        .containsExactly(
            "2021-05-11 release ARM=12", "2021-07-02 release ARM=15", "2022-01-08 release ARM=9");
  }

  @Test
  void weekdaysInAnEntryAreReckonedFromItsDays() {
    assertThat(
            events(
                "2023-12-30",
                "The year in exchanges of prisoners between Ukraine and Russia",
                "5 March: 20 for 20.",
                "June 9, 10, 11. Six hundred for six hundred over three days: 250 each on Friday,"
                    + " 200 on Saturday, 150 on Sunday."))
        .containsExactly(
            "2023-03-05 exchange RUS=20 UKR=20",
            "2023-06-09 exchange RUS=250 UKR=250",
            "2023-06-10 exchange RUS=200 UKR=200",
            "2023-06-11 exchange RUS=150 UKR=150");
  }

  @Test
  void theTitleTellsThatAListIsOfTheDead() {
    assertThat(
            events(
                "2025-12-01",
                "How the dead of Ukraine and Russia came home",
                "7 May – 412 Ukrainians, 30 Russians.",
                "21 June – 300 for 12.",
                "9 August – 250 for none."))
        .contains("2025-05-07 bodies RUS=30 UKR=412", "2025-06-21 bodies RUS=12 UKR=300");
  }

  @Test
  void oneFigureADayTellsOfEachDay() {
    assertThat(
            events(
                "2021-12-01",
                "The fallen of the war between Yerevan and Baku",
                "2 March: 40 Armenians, 12 Azerbaijanis.",
                "From the 13th to the 15th, 30 each day.",
                "9 April: 31 Armenians.",
                "On 7 and 8 May, 21 bodies a day."))
        .containsExactly(
            "2021-03-02 bodies ARM=40 AZE=12",
            "2021-03-13 bodies ARM=30",
            "2021-03-14 bodies ARM=30",
            "2021-03-15 bodies ARM=30",
            "2021-04-09 bodies ARM=31",
            "2021-05-07 bodies ARM=21",
            "2021-05-08 bodies ARM=21");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The first number is what went to Juba, the second what the rebels got.",
        "Government soldiers of South Sudan are named first.",
        "The left column is South Sudan's.",
      })
  void theTextSaysWhoseFigureStandsFirst(String legend) {
    assertThat(
            events(
                "2021-12-01",
                "Exchanges of prisoners between South Sudan and the SPLM-in-Opposition",
                legend,
                "2 March 2021: 40 for 12",
                "9 May 2021: 21 for 30"))
        .containsExactly(
            "2021-03-02 exchange SSD=40 splm-io=12", "2021-05-09 exchange SSD=21 splm-io=30");
  }

  @Test
  void anEntryOfADeadListTellsItsMatter() {
    assertThat(
            events(
                "2025-12-01",
                "Exchanges of prisoners between Ukraine and Russia",
                "* 24 May - Bodies only. Ukraine takes back 640, Russia 31.",
                "* 15 May - 22 for 22, after talks. Many are ill.",
                "* 3 May - Small. 23 to Ukraine, 24 to Russia."))
        .containsExactly(
            "2025-05-03 exchange RUS=24 UKR=23",
            "2025-05-15 exchange RUS=22 UKR=22",
            "2025-05-24 bodies RUS=31 UKR=640");
  }

  @Test
  void otherChroniclesGiveNothing() {
    assertThat(
            events(
                "2024-06-30",
                "Prisoners of the north: a chronology of Kyiv and Moscow",
                "3 April – 40 drones were shot down.",
                "19 April: shells killed 31 people",
                "2 May: 12 soldiers deserted to Russia"))
        .isEmpty();
  }

  @Test
  void onePageWithOneDatedLineIsNoChronology() {
    assertThat(
            events(
                "2024-06-30",
                "Kyiv and Moscow: letters to prisoners",
                "30 June: 400 for the north, 300 for the south."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five days later, on 20 May, some 30 people, 18 Ukrainians and 12 Russians, rode the other"
            + " way. | 2024-05-20 exchange RUS=12 UKR=18",
        "On 20 May the ferry had 18 Ukrainians and 12 Russians on board. | 2024-05-20 exchange"
            + " RUS=12 UKR=18",
        "And on 20 May came the turn of 18 Ukrainians and 12 Russians. | 2024-05-20 exchange RUS=12"
            + " UKR=18",
      })
  void figuresOfBothSidesGoOnTelling(String sentence, String expected) {
    String before = "Ukraine and Russia exchanged 40 prisoners each on 15 May. ";
    assertThat(events("2024-06-30", "After the flood", before + sentence)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 17 May it was 38. | 2024-05-17 release ARM=38",
        "The bigger half came on 17 May: 62. | 2024-05-17 release ARM=62",
        "Then 12 on 18 May, and on 19 May another 14, since a hospital was added. | 2024-05-19"
            + " release ARM=14",
        "On 21 May it was 25 each. | 2024-05-21 exchange ARM=25 AZE=25",
        "June was quieter, and May 2023 (9) too. | 2023-05 release ARM=9",
      })
  void figuresBesideDaysGoOnTelling(String sentence, String expected) {
    String before = "On 15 May Baku released 40 Armenian prisoners. ";
    assertThat(events("2024-06-30", "After the winter", before + sentence))
        .contains("2024-05-15 release ARM=40", expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 17 May 38 died in a landslide.",
        "On 17 May, 38 doctors came to Yerevan.",
        "With Friday's bus it was 700.",
        "By 17 May the court had sentenced 12.",
      })
  void otherFiguresBesideDaysTellNothing(String sentence) {
    String before = "On 15 May Baku released 40 Armenian prisoners. ";
    assertThat(events("2024-06-30", "After the winter", before + sentence))
        .containsExactly("2024-05-15 release ARM=40");
  }

  @Test
  void figuresBesideDaysTellNothingAlone() {
    assertThat(events("2024-06-30", "After the winter", "On 17 May it was 38. It rained."))
        .isEmpty();
  }

  @Test
  void figuresBesideDaysMayStandInAnyOrder() {
    assertThat(
            events(
                "2023-12-03",
                "The truce",
                "From Thursday to Saturday 30 Palestinian prisoners left jail every day. In the other"
                    + " direction: 11 Israelis on Thursday, 12 on Friday and on Saturday 13."))
        .containsExactly(
            "2023-11-30 exchange ISR=11 PSE=30",
            "2023-12-01 exchange ISR=12 PSE=30",
            "2023-12-02 exchange ISR=13 PSE=30");
  }

  @Test
  void figuresOfBothSidesTellNothingAlone() {
    assertThat(
            events(
                "2024-06-30",
                "After the flood",
                "On 20 May the ferry had 18 Ukrainians and 12 Russians on board.",
                "Ukraine and Russia exchanged 40 prisoners each on 15 May. On 20 May 18 Ukrainians"
                    + " and 12 Russians were killed."))
        .containsExactly("2024-05-15 exchange RUS=40 UKR=40");
  }

  private static Stream<String> hits() {
    return Chronology.table().rows().stream()
        .filter(row -> !row.get("kind").equals("legend"))
        .flatMap(row -> row.list("hits").stream());
  }

  private static Stream<Table.Row> legends() {
    return Chronology.table().rows().stream().filter(r -> r.get("kind").equals("legend"));
  }

  private static List<String> under(String legend) {
    return events(
        "2024-06-30",
        "Swaps of prisoners between Russia and Ukraine",
        legend,
        "3 May: 40 for 30.",
        "9 May: 20 for 21.");
  }

  @ParameterizedTest
  @MethodSource("legends")
  void legendsGiveTheOrder(Table.Row row) {
    for (String hit : row.list("hits")) {
      assertThat(under(hit)).as(hit).contains("2024-05-03 exchange RUS=30 UKR=40");
    }
    for (String miss : row.list("misses")) {
      assertThat(under(miss)).as(miss).contains("2024-05-03 exchange");
    }
  }

  private static Stream<Table.Row> verbs() {
    return Chronology.table().rows().stream().filter(r -> r.get("kind").equals("verb"));
  }

  @ParameterizedTest
  @MethodSource("hits")
  void everyWordHasAnExampleThatReads(String hit) {
    boolean entry = hit.startsWith("3 May");
    List<String> events =
        entry
            ? events(
                "2024-06-30",
                "Swaps of prisoners between Ukraine and Russia",
                hit,
                "9 May: 20 for 20.")
            : events("2024-06-30", hit, "3 May: 40 Ukrainians, 30 Russians.", "9 May: 20 for 20.");
    assertThat(events).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void whatTellsOfSomethingElseIsNoEntry(Table.Row row) {
    for (String miss : row.list("misses")) {
      assertThat(
              events(
                  "2024-06-30",
                  "Swaps of prisoners between Ukraine and Russia",
                  miss,
                  "9 May: 20 for 20."))
          .as(miss)
          .hasSize(1);
    }
  }
}
