package exchangeline.output;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.reading.Quantity;
import exchangeline.report.Outcome;
import exchangeline.report.Report;
import exchangeline.timeline.Timeline;
import exchangeline.timeline.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final Timeline TIMELINE =
      Written.timeline(
          article("a").tells(exchange(day("2025-07-04")).each(95).deal("Istanbul deal")),
          article("б").tells(exchange(day("2025-07-05")).each(20)));

  private static List<String> csv(Timeline timeline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineFormat.CSV.write(timeline, Generator.with(List.of()), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aTableHasARowForEachEventAndNamesItsColumns() throws IOException {
    assertThat(csv(TIMELINE))
        .containsExactly(
            "id,type,status,date,date_start,date_end,date_precision,parties,mediators,received,"
                + "total_best,total_low,total_high,phases,place,categories,confidence,sources,"
                + "independent_sources",
            "2025-07-04-rus-ukr-exchange,exchange,completed,2025-07-04,2025-07-04,2025-07-04,day,"
                + "RUS;UKR,,RUS:95;UKR:95,190,190,190,,,soldiers,0.95,a,1",
            "2025-07-05-rus-ukr-exchange,exchange,completed,2025-07-05,2025-07-05,2025-07-05,day,"
                + "RUS;UKR,,RUS:20;UKR:20,40,40,40,,,soldiers,0.95,б,1");
    assertThat(csv(Written.timeline())).hasSize(1);
  }

  @Test
  void noCellIsAFormulaAndQuotesAndCommasAreQuoted() throws IOException {
    Timeline timeline =
        Written.timeline(
            article("=1+1,\"x\".txt")
                .tells(
                    exchange(day("2025-07-04"))
                        .received("UKR", new Quantity(null, 100, null, false), null)));
    assertThat(csv(timeline).get(1)).contains("\"'=1+1,\"\"x\"\".txt\"").contains(",UKR:100..,");
  }

  @Test
  void theEndingOfANameTellsTheFormat() {
    assertThat(TimelineFormat.ofName("a.CSV")).contains(TimelineFormat.CSV);
    assertThat(TimelineFormat.ofName("a.b.ndjson")).contains(TimelineFormat.JSONL);
    assertThat(TimelineFormat.ofName("timeline")).isEmpty();
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theFieldsOfAnEventComeInTheOrderOfTheContract() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Written.json(TIMELINE));
    assertThat(names(json))
        .containsExactly(
            "schemaVersion",
            "generator",
            "corpus",
            "actors",
            "events",
            "announcements",
            "series",
            "deals",
            "totals",
            "coverage",
            "overrides");
    assertThat(names(json.at("/events/0")))
        .containsExactly(
            "id",
            "type",
            "status",
            "date",
            "parties",
            "mediators",
            "place",
            "count",
            "categories",
            "named",
            "phases",
            "deal",
            "confidence",
            "independentSources",
            "sources",
            "conflicts",
            "aliases",
            "merges",
            "keptApart");
    assertThat(json.at("/events/0/deal/name").asText()).isEqualTo("Istanbul deal");
  }

  @Test
  void theTextIsUtf8WithPlainLineEnds() {
    String json = Written.json(TIMELINE);
    assertThat(json).contains("\"Title of б\"").endsWith("}\n").doesNotContain("\r");
    assertThat(json).contains("\"confidence\": 0.95");
  }

  @Test
  void confidenceHasTwoDecimals() {
    assertThat(Values.confidence(0.9).toPlainString()).isEqualTo("0.90");
  }

  @Test
  void theLineFormatHasAnEventALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.writeLines(TIMELINE, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void aSkippedArticleIsALineOfItsIdAndNulls() {
    Article nothing =
        new Article("x.bin", null, null, null, null, null, PublishedBasis.NONE, null, null);
    assertThat(Written.json(Report.empty(nothing, Outcome.SKIPPED, "binary")))
        .isEqualTo(
            "{\"article\":{\"id\":\"x.bin\",\"sha256\":null,\"title\":null,\"outlet\":null,"
                + "\"url\":null,\"published\":null,\"publishedBasis\":\"none\",\"language\":null},"
                + "\"outcome\":\"skipped\",\"reason\":\"binary\",\"events\":[],"
                + "\"announcements\":[],\"totals\":[]}\n");
  }

  @Test
  void halfASurrogatePairDoesNotStopTheOutput() throws IOException {
    Article article =
        new Article("a", null, "\ud83d", null, null, null, PublishedBasis.NONE, "en", "x\ude00y");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticlesJson.writeLine(article, out);
    String json = Written.valid(out, TimelineSchema.ARTICLE);
    assertThat(new ObjectMapper().readTree(json).get("text").asText()).isEqualTo("x\ufffdy");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Generator.currentVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
