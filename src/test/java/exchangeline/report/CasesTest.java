package exchangeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.article.ArticleReader;
import exchangeline.article.ReadOptions;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.text.Models;
import exchangeline.timeline.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the article of each folder below {@code cases} and compares what it tells with {@code
 * expected.json}: the fields that stand there and no others. {@code why.md} names the rule.
 *
 * <p>Fields of an event: type, status, main, date (EDTF), parties, mediators, received (best by
 * side), total (best), phases (ordinals, sorted); of the report: outcome, announcements (statuses,
 * each once, sorted). Events stand by date and type.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final Reader READER = new Reader(Models.english(), Packs.shipped(), null);

  static Stream<String> slugs() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  void theArticleTellsWhatTheManualReadsInIt(String slug) throws IOException {
    Path folder = CASES.resolve(slug);
    JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
    JsonNode told = told(JSON.readTree(Written.json(read(slug, folder))));
    assertThat(pretty(sameFields(expected, told))).as(slug).isEqualTo(pretty(sorted(expected)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  void theFolderSaysWhy(String slug) throws IOException {
    assertThat(Files.readString(CASES.resolve(slug).resolve("why.md"))).contains("§");
  }

  private static Report read(String slug, Path folder) throws IOException {
    ReadOutcome outcome =
        new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT)
            .read(slug, Files.readAllBytes(folder.resolve("article.txt")))
            .get(0);
    assertThat(outcome).as(slug).isInstanceOf(ReadOutcome.Read.class);
    return READER.read(((ReadOutcome.Read) outcome).article());
  }

  /** The line of the report in the shape of {@code expected.json}. */
  private static ObjectNode told(JsonNode report) {
    ObjectNode told = JSON.createObjectNode();
    told.set("outcome", report.get("outcome"));
    ArrayNode events = told.putArray("events");
    for (JsonNode event : report.get("events")) {
      ObjectNode flat = events.addObject();
      for (String field : List.of("type", "status", "main", "parties", "mediators")) {
        flat.set(field, event.get(field));
      }
      flat.set("date", event.at("/date/value"));
      ObjectNode received = flat.putObject("received");
      JsonNode sides = event.at("/count/received");
      sides.fieldNames().forEachRemaining(side -> received.set(side, sides.get(side).get("best")));
      JsonNode total = event.at("/count/total/best");
      flat.set("total", total.isMissingNode() ? flat.nullNode() : total);
      ArrayNode phases = flat.putArray("phases");
      StreamSupport.stream(event.get("phases").spliterator(), false)
          .map(phase -> phase.get("ordinal").asInt())
          .sorted()
          .forEach(phases::add);
    }
    ArrayNode announcements = told.putArray("announcements");
    StreamSupport.stream(report.get("announcements").spliterator(), false)
        .map(announcement -> announcement.get("status").asText())
        .distinct()
        .sorted()
        .forEach(announcements::add);
    return (ObjectNode) sorted(told);
  }

  /** What is told, cut down to the fields that are expected; surplus events stay whole. */
  private static JsonNode sameFields(JsonNode expected, JsonNode told) {
    ObjectNode cut = JSON.createObjectNode();
    expected.fieldNames().forEachRemaining(field -> cut.set(field, told.get(field)));
    if (!expected.has("events")) {
      return cut;
    }
    JsonNode wanted = sorted(expected).get("events");
    ArrayNode events = JSON.createArrayNode();
    for (int i = 0; i < told.get("events").size(); i++) {
      JsonNode event = told.get("events").get(i);
      if (i >= wanted.size()) {
        events.add(event);
        continue;
      }
      ObjectNode same = events.addObject();
      wanted.get(i).fieldNames().forEachRemaining(field -> same.set(field, event.get(field)));
    }
    cut.set("events", events);
    return cut;
  }

  private static JsonNode sorted(JsonNode report) {
    ObjectNode sorted = report.deepCopy();
    if (report.has("events")) {
      ArrayNode events = JSON.createArrayNode();
      StreamSupport.stream(report.get("events").spliterator(), false)
          .sorted(
              Comparator.comparing((JsonNode e) -> e.path("date").asText())
                  .thenComparing(e -> e.path("type").asText()))
          .forEach(events::add);
      sorted.set("events", events);
    }
    return sorted;
  }

  /** Keys in order, so that equal values are equal words. */
  private static String pretty(JsonNode node) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsString(JSON.treeToValue(node, Object.class));
  }
}
