package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final String PROSE =
      "The two sides exchanged prisoners at the border on Monday, 5 May 2025, officials in both"
          + " capitals said, and the families of all of them waited at the crossing for hours.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "https://example.org/2025/06/11/x; 2025-06-11",
        "https://example.org/news/2025-06-11-x; 2025-06-11",
        "https://example.org/live/2025-06-11; 2025-06-11",
        "https://example.org/20250611/x; 2025-06-11",
        "https://example.org/a/x_20250611.html; 2025-06-11",
        "https://example.org/world/2025/jun/11/x; 2025-06-11",
        "https://example.org/11-Jun-2025/x; 2025-06-11",
        "https://example.org/news/2025/6/1/7524991/; 2025-06-01",
        "https://example.org/2025/06/x;",
        "https://example.org/item-599310/12728567;",
        "https://example.org/20251340/x;",
        "https://example.org/x?date=2025-06-11;",
        "https://2025-06-11.example.org/x;",
        "https://example.org/04-05-2025/x;",
      })
  void anAddressTellsItsDay(String url, LocalDate day) {
    PublicationDate date =
        PublicationDate.of(new Metadata(null, null, url, null, null, List.of()), "a.txt", PROSE);
    assertThat(date.day()).isEqualTo(day);
    assertThat(date.basis()).isEqualTo(day == null ? PublishedBasis.NONE : PublishedBasis.URL);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-18-x.txt, 2024-07-18",
    "20240718_x.txt, 2024-07-18",
    "wire 18.07.2024.md, 2024-07-18",
    "2024/07/18/x.txt, 2024-07-18",
    "export-2026-01-01/2024-07-18.txt, 2024-07-18",
    "export-2026-01-01/x.txt,",
    "deal-of-2025.txt,",
    "120250611.txt,",
  })
  void aFileNameTellsItsDay(String id, LocalDate day) {
    PublicationDate date = PublicationDate.of(Metadata.NONE, id, PROSE);
    assertThat(date.day()).isEqualTo(day);
    assertThat(date.basis())
        .isEqualTo(day == null ? PublishedBasis.NONE : PublishedBasis.FILE_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, Jul 18, 2024 (Northern Wire) — Two buses came.",
        "KYIV, Ukraine, July 18, 2024 – Two buses came.",
        "KYIV, 18 July 2024 (Northern Wire). -- Two buses came.",
        "KYIV, July 18, 2024, 14:30 — Two buses came.",
        "(Geneva, 18 July 2024) – Two buses came.",
        "Kyiv. 18 July 2024 (Northern Wire) – Two buses came.",
        "By Anna Petrenko | 18 July 2024",
        "By Anna Petrenko, 18 July 2024",
        "By the newsroom — July 18, 2024",
        "As told to Anna Petrenko · Sunday read · 18 July 2024",
        "Published: July 18, 2024, 10:30",
        "Date of publish: 18 July 2024, 09:10",
        "Date published: July 18, 2024",
        "Northern Statements Service, July 18, 2024, for immediate release",
        "PUBLISHED JUL 18 2024",
        "First published on Thursday 18th July 2024 at 10:30 a.m.",
        "Aired Thursday, July 18, 2024, 8:06 AM ET",
        "First broadcast on 18 July 2024",
        "Date of issue: 18 July 2024",
        "For immediate release: July 18, 2024",
        "Updated 18 July 2024",
        "Updated 0339 GMT (1139 HKT) July 18, 2024",
        "Published Thu, Jul 18 20244:29 AM EST",
        "- Jul. 18th 2024 8:54 am PT",
        "Thursday 18 July 2024 16:40 BST",
        "July 18, 2024 (JUBA) – The ferries are back.",
        "18 July 2024 (NYALA) - The ferries are back.",
        "Thu, 18 Jul, 2024 - 11:48",
        "2024-07-18 12:30",
        "2024-07-18 | 12:30",
        "2024-07-18T12:30:00+02:00",
        "18.07.2024, 14:02",
        "14:02 18.07.2024   2 min read",
        "18 July 2024 21:06 (UTC +04:00)",
        "POLITICS   July 18, 2024 / 6:02 p.m. EST",
        "18 July 2024",
        "Gazette / News / War / 18 July 2024, 11:48",
        "News in brief — Thursday 18 July 2024",
        "Live. Last update: 18 July 2024, 21:15 CET",
        "The Notebook, last changed 18 July 2024",
        "The Weekly, No. 16, 18 July 2024",
        "07/18/2024",
      })
  void aLineUnderTheHeadlineTellsItsDay(String line) {
    assertThat(inText("Twenty come home at last\n" + line + "\n\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-07-18"));
    assertThat(inText(line + "\n\n" + PROSE)).isEqualTo(LocalDate.parse("2024-07-18"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 May 2023 the first of them came home.",
        "They were taken on 3 May 2023",
        "The list was published on 3 May 2023 by the ministry",
        "Photo: the bus at the border, 3 May 2023",
        "FILE PHOTO | 3 May 2023",
        "The crew, pictured on 3 May 2023",
        "© The Gazette 3 May 2023",
        "3 May 2023 – The first bus comes.",
        "• 14 December 2020. Forty-four land in the capital.",
        "The swap of 3 May 2023",
        "Correction, 3 May 2023",
        "May 2023",
        "Published in 2023",
        "04/05/2023",
        "3 May 1823",
        "31 February 2023",
        "Captivity of 3 May 2023 | the story so far",
        "Published 3 May",
      })
  void aDateOfSomethingElseIsNoDateOfPublication(String line) {
    assertThat(inText("Twenty come home at last\n" + line + "\n\n" + PROSE)).isNull();
  }

  @Test
  void namesTellTheDayUnlessTheTextGoesFarBeyondIt() {
    String line = "Twenty come home at last\nThe Northern Gazette, %s\n\n" + PROSE;
    assertThat(inText(line.formatted("6 May 2025"))).isEqualTo(LocalDate.parse("2025-05-06"));
    assertThat(inText(line.formatted("2 May 2025"))).isEqualTo(LocalDate.parse("2025-05-02"));
    assertThat(inText(line.formatted("6 May 2022"))).isNull();
  }

  @Test
  void aWeekdayGivesTheYearOfADateline() {
    assertThat(inText("KYIV, May 6 (Northern Wire) — Buses came on Tuesday.\n\n" + PROSE))
        .isEqualTo(LocalDate.parse("2025-05-06"));
  }

  @Test
  void headsOfAChronologyAreNoDatesOfPublication() {
    assertThat(inText("How it went\n\n3 May 2023\n" + PROSE + "\n\n9 May 2023\n" + PROSE)).isNull();
  }

  @Test
  void thePlaceOfAPictureIsNoDate() {
    assertThat(inText("\uFFFC \uFFFC 18 July 2024 | \uFFFC\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-07-18"));
  }

  @Test
  void publishedBeatsUpdated() {
    assertThat(inText("Updated 19 July 2024\nPublished 18 July 2024\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-07-18"));
    assertThat(inText("18 July 2024, 18:37\nUpdate: 19 July 2024, 19:10\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-07-18"));
  }

  @Test
  void aLabelledDateInTheLastLinesCounts() {
    assertThat(inText(PROSE + "\n\nPublished: 18 July 2024"))
        .isEqualTo(LocalDate.parse("2024-07-18"));
    assertThat(inText(PROSE + "\n\nRain in the north - 18 July 2024")).isNull();
  }

  @Test
  void theTextSettlesWhatDigitsLeaveOpen() {
    assertThat(inText("By the newsroom  04/09/2024\n\nIt was held on 4 September 2024.\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-09-04"));
    assertThat(inText("By the newsroom  04/09/2024\n\nIt was held on April 9.\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-04-09"));
  }

  @Test
  void theTitleOfADigestTellsItsDay() {
    assertThat(inText("Current events 2024-07-18\n\n" + PROSE))
        .isEqualTo(LocalDate.parse("2024-07-18"));
  }

  @Test
  void metadataComesFirst() {
    LocalDate day = LocalDate.parse("2024-01-01");
    Metadata metadata =
        new Metadata(null, null, "https://example.org/2025/06/11/x", day, null, List.of());
    assertThat(PublicationDate.of(metadata, "2026-01-01.txt", PROSE))
        .isEqualTo(new PublicationDate(day, PublishedBasis.METADATA));
  }

  private static LocalDate inText(String text) {
    return PublicationDate.of(Metadata.NONE, "a.txt", text).day();
  }
}
