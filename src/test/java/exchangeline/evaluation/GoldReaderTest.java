package exchangeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  @TempDir Path folder;

  private Path gold(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), text);
  }

  @Test
  void readsALineAnArticleAndPassesOverNotesAndBlankLines() throws IOException {
    Path file =
        gold(
            "\uFEFF{\"id\": \"a\", \"events\": [], \"note\": 5}\r\n\r\n"
                + "{\"id\": \"b\", \"events\": [{\"type\": \"bodies\", \"parties\": [\"UKR\"],"
                + " \"weather\": {}}]}\r\n");
    assertThat(GoldReader.articles(file)).map(GoldArticle::id).containsExactly("a", "b");
    assertThat(GoldReader.articles(file).get(1).where()).isEqualTo(file + ":3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "a", "events": []                 | (Unexpected end-of-input): write one JSON object a line
          {"id": "a", "id": "b", "events": []}     | Duplicate field 'id'
          {"id": "a", "events": []} {}             | (Trailing token): write one JSON object a line
          []                                       | the line must be an object, not []
          {"events": []}                           | id is missing
          {"id": 7, "events": []}                  | id must be a string, not 7
          {"id": "a"}                              | events is missing
          {"id": "a", "events": {}}                | events must be a list, not {}
          {"id": "a", "events": [{"parties": []}]} | events[0].type is missing
          {"id": "a", "events": [{"type": "swap"}]} | events[0].type must be exchange or release or bodies, not "swap"
          {"id": "a", "events": [{"type": "bodies"}]} | events[0].parties is missing
          {"id": "a", "events": [{"type": "bodies", "parties": "UKR"}]} | events[0].parties must be a list, not "UKR"
          {"id": "a", "events": [{"type": "bodies", "parties": [5]}]} | events[0].parties[0] must be a string, not 5
          {"id": "a", "events": [{"type": "bodies", "parties": [], "date": "July 4"}]} | events[0].date must be an EDTF date
          {"id": "a", "events": [{"type": "bodies", "parties": [], "date": "2025-02-30"}]} | events[0].date must be an EDTF date
          {"id": "a", "events": [{"type": "bodies", "parties": [], "date": "XXXX-07-04"}]} | without year: date_partial
          {"id": "a", "events": [{"type": "bodies", "parties": [], "date_partial": "July"}]} | events[0].date_partial must be a date without year
          {"id": "a", "events": [{"type": "bodies", "parties": [], "main": "yes"}]} | events[0].main must be true or false, not "yes"
          {"id": "a", "events": [{"type": "bodies", "parties": [], "counts": [{"n": 5}]}]} | events[0].counts[0].party is missing
          {"id": "a", "events": [{"type": "bodies", "parties": [], "counts": [{"party": "UKR", "n": "5"}]}]} | events[0].counts[0].n must be a whole number, {"min": …, "max": …} or null, not "5"
          {"id": "a", "events": [{"type": "bodies", "parties": [], "counts": [{"party": "UKR", "n": -5}]}]} | events[0].counts[0].n must be a whole number from 0, not -5
          {"id": "a", "events": [{"type": "bodies", "parties": [], "counts": [{"party": "UKR", "n": {"min": 1.5}}]}]} | events[0].counts[0].n.min must be a whole number from 0, not 1.5
          {"id": "a", "events": [{"type": "bodies", "parties": [], "phase": {"ordinal": "9th"}}]} | events[0].phase.ordinal must be a whole number from 0, not "9th"
          {"id": "ok", "events": []}               | id "ok" stands at
          """)
  void aWrongLineIsNamedWithItsPlaceAndKey(String line, String problem) throws IOException {
    Path file = gold("{\"id\": \"ok\", \"events\": []}\n" + line + "\n");
    assertThatThrownBy(() -> GoldReader.articles(file))
        .isInstanceOf(UserFileException.class)
        .hasMessageStartingWith(file + ":2: ")
        .hasMessageContaining(problem);
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path none = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> GoldReader.articles(none)).hasMessage(none + ": no such file");
    assertThatThrownBy(() -> GoldReader.articles(folder))
        .hasMessage(folder + ": is a folder: name a file in it");
    Path empty = gold("\n");
    assertThatThrownBy(() -> GoldReader.articles(empty))
        .hasMessage(empty + ": no article in it: write one JSON object a line");
    Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9});
    assertThatThrownBy(() -> GoldReader.articles(latin))
        .hasMessage(latin + ": not valid UTF-8: save it as UTF-8");
  }

  @Test
  void aBrokenDocumentIsNamedWithItsLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("timeline.json"), "{\n  \"events\": [,]\n}\n");
    assertThatThrownBy(() -> PredictedTimeline.read(broken))
        .isInstanceOf(UserFileException.class)
        .hasMessageStartingWith(broken + ":2: not valid JSON at column ")
        .hasMessageEndingWith("): write one JSON document");
  }

  @Test
  void nearDuplicatesAreArticlesOfTheGold() throws IOException {
    var articles =
        GoldReader.articles(gold("{\"id\":\"a\",\"events\":[]}\n{\"id\":\"b\",\"events\":[]}"));
    Path pairs = folder.resolve("timeline.json");
    Files.writeString(pairs, "{\"near_duplicate_pairs\": [[\"a\", \"b\", \"a wire story\"]]}");
    assertThat(GoldReader.nearDuplicates(pairs, articles))
        .containsExactly(new NearDuplicatePair(articles.get(0), articles.get(1)));
    Files.writeString(pairs, "{\"near_duplicate_pairs\": [[\"a\", \"c\"]]}");
    assertThatThrownBy(() -> GoldReader.nearDuplicates(pairs, articles))
        .hasMessage(
            pairs
                + ": near_duplicate_pairs[0][1] must be the id of an article in the gold,"
                + " not \"c\"");
    Files.writeString(pairs, "{\"near_duplicate_pairs\": [[\"a\"]]}");
    assertThatThrownBy(() -> GoldReader.nearDuplicates(pairs, articles))
        .hasMessageContaining("must be a list that begins with two ids of articles");
  }
}
