package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.pack.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
  private static final String DAY = "2024-05-03";
  private static final String PROSE =
      "The ferry took them over before noon, forty of them in blankets, and the harbour master read"
          + " out every name twice because the wind was strong and nobody could hear it.";

  static Stream<Table.Row> rows() {
    return Masthead.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyWordHasItsExamples(Table.Row row) {
    boolean allows = !row.get("kind").equals("no-masthead");
    for (String hit : row.get("hits").split(" ¦ ", -1)) {
      assertThat(Masthead.of(hit) != null).as(hit).isEqualTo(allows);
    }
    for (String miss : row.get("misses").split(" ¦ ", -1)) {
      assertThat(Masthead.of(miss) != null).as(miss).isEqualTo(!allows);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Post, 3 May 2024",
        "Harbour & Quay Observer - May 3, 2024",
        "**The Harbour Post** — Friday, 3 May 2024",
        "Ada Moss, The Harbour Post, 3 May 2024, 14:30",
        "Oslo, 3 May 2024, 14:30",
        "Port-au-Prince, Friday 3 May 2024",
        "3 May 2024, Oslo",
        "OSLO, 3 May 2024. By Ada Moss, The Harbour Post.",
        "Oslo, 3 May 2024 | Members only",
        "Letter from Oslo, Vol. 4, No. 12, 3 May 2024",
        "“Tide”, newsletter of the Seamen's Aid. Fourth Friday after Easter, 3 May 2024",
      })
  void aLineOfNamesBetweenHeadlineAndTextCounts(String line) {
    assertThat(day("The ferry came back", line, PROSE)).contains(LocalDate.parse(DAY));
    assertThat(day(line, "The ferry came back", PROSE)).contains(LocalDate.parse(DAY));
    assertThat(day(line, PROSE)).as("a title that names a day").isEmpty();
    assertThat(day("The ferry came back", PROSE, line, PROSE)).as("below the text").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Relatives wait at Quay Street, 3 May 2024",
        "Photo: Ada Moss, Harbour Post, 3 May 2024",
        "Quay Street, Oslo, 3 May 2024 (Harbour Post photo)",
        "The Ferry Agreement, 3 May 2024",
        "Ada Moss, born 3 May 2024",
        "The Quay of 3 May 2024",
        "Ada Moss (@adamoss) May 3, 2024",
        "• Oslo, 3 May 2024",
        "4. Oslo, 3 May 2024",
        "Oslo, 3 May 2024.",
        "Oslo, 3 May 2024: the ferry sails",
        "Oslo, 3 May 2024 – The Ferry Sails",
        "Oslo, 3 May 2023 to 3 May 2024",
        "Oslo, 03/05/2024",
        "Oslo, May 2024",
      })
  void captionsTitlesAndEntriesDoNot(String line) {
    assertThat(day("The ferry came back", line, PROSE)).isEmpty();
  }

  @Test
  void severalDaysAreThoseOfEntries() {
    assertThat(day("A diary", "Oslo, 3 May 2024", PROSE, "Bergen, 5 May 2024", PROSE)).isEmpty();
    assertThat(day("The missing", "Ada Moss, 3 May 1994", "Ola Berg, 4 May 1991", PROSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Oslo, 3 May 2024, 20:15)",
        "[Ada Moss, Oslo, 3 May 2024]",
        "/Oslo, 3 May 2024/",
        "Oslo, 3 May 2024",
        "Port Said, 3 May 2024, 20:15",
      })
  void aSignatureAtTheFootCounts(String line) {
    assertThat(day("The ferry came back", PROSE, PROSE, line)).contains(LocalDate.parse(DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Second Ferry Reaches Oslo, 3 May 2024",
        "(Source: The Harbour Post, 3 May 2024)",
        "(the ferry sailed on 3 May 2024)",
        "Oslo - 3 May 2024.",
      })
  void linksAndSourcesAtTheFootDoNot(String line) {
    assertThat(day("The ferry came back", PROSE, PROSE, line)).isEmpty();
  }

  @Test
  void aMastheadIsNoHeadline() {
    assertThat(
            ShortText.headline(
                List.of("The Harbour Post, 3 May 2024", "The ferry came back", PROSE)))
        .isEqualTo("The ferry came back");
    assertThat(ShortText.headline(List.of("Daily Ferry Report, 3 May 2024", PROSE)))
        .isEqualTo("Daily Ferry Report, 3 May 2024");
  }

  private static Optional<LocalDate> day(String... lines) {
    return Masthead.day(List.of(lines));
  }
}
