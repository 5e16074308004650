package exchangeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exchangeline.article.ArticleReader;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.text.Models;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the shipped corpus against its gold, which was coded from the manual by readers who had not
 * seen the program. The floors are what the program reached when they were written: less is a loss.
 */
class CorpusGoldTest {
  private static final double PRECISION = 0.84;
  private static final double RECALL = 0.58;
  private static final double COUNTS = 0.77;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Report> REPORTS = new TreeMap<>();
  private static final Map<String, JsonNode> GOLD = new TreeMap<>();

  private static int found;
  private static int reported;
  private static int expected;
  private static int rightCounts;
  private static int counts;

  @BeforeAll
  static void readTheCorpus() throws IOException {
    Reader reader = new Reader(Models.english(), Packs.shipped(), null);
    ArticleReader articles = new ArticleReader(InputStream.nullInputStream());
    for (Input input : Inputs.find(List.of("corpus"))) {
      if (articles.read(input) instanceof ReadOutcome.Read read) {
        REPORTS.put(read.id(), reader.read(read.article()));
      }
    }
    try (InputStream in = CorpusGoldTest.class.getResourceAsStream("/gold/corpus.jsonl")) {
      JSON.readerFor(JsonNode.class)
          .<JsonNode>readValues(in)
          .forEachRemaining(line -> GOLD.put(line.path("path").asText(), line));
    }
    GOLD.forEach((id, gold) -> align(gold.path("events"), REPORTS.get(id).events()));
  }

  @Test
  void everyArticleHasItsGold() {
    assertThat(GOLD.keySet()).isEqualTo(REPORTS.keySet()).hasSize(24);
  }

  @Test
  void anArticleWithoutEventGivesNone() {
    GOLD.forEach(
        (id, gold) -> {
          if (gold.path("events").isEmpty()) {
            assertThat(REPORTS.get(id).events()).as(id).isEmpty();
          }
        });
  }

  @Test
  void whatIsReportedIsMostlyRight() {
    assertThat((double) found / reported).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void noLessIsFoundThanBefore() {
    assertThat((double) found / expected).isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void noFewerCountsAreRightThanBefore() {
    assertThat((double) rightCounts / counts).isGreaterThanOrEqualTo(COUNTS);
  }

  /** One to one, equal dates first; kind, year and month must fit where both know them. */
  private static void align(JsonNode gold, List<ReportedEvent> events) {
    List<ReportedEvent> left = new ArrayList<>(events);
    List<JsonNode> open = new ArrayList<>();
    gold.forEach(event -> open.add(event));
    reported += events.size();
    expected += (int) open.stream().filter(e -> !e.path("ambiguous").asBoolean()).count();
    for (boolean exact : new boolean[] {true, false}) {
      open.removeIf(event -> matched(event, left, exact));
    }
  }

  private static boolean matched(JsonNode gold, List<ReportedEvent> left, boolean exact) {
    for (ReportedEvent event : left) {
      boolean same = gold.path("date").asText("null").equals(event.date().edtf());
      if (fits(gold, event) && (same || !exact)) {
        left.remove(event);
        found++;
        count(gold, event);
        return true;
      }
    }
    return false;
  }

  private static boolean fits(JsonNode gold, ReportedEvent event) {
    boolean bodies = gold.path("type").asText().equals("bodies");
    if (bodies != event.type().code().equals("bodies")) {
      return false;
    }
    String stated = gold.path("date").asText("null");
    String date = event.date().edtf();
    if (stated.equals("null") || date == null) {
      return true;
    }
    String day = date.replace("XXXX", stated.substring(0, 4));
    int length = Math.min(day.length(), Math.min(stated.length(), 10));
    return day.substring(0, length).equals(stated.substring(0, length));
  }

  private static void count(JsonNode gold, ReportedEvent event) {
    Map<String, Set<Integer>> bySide = new TreeMap<>();
    for (JsonNode count : gold.path("counts")) {
      if (!count.path("part").asBoolean() && count.path("n").isInt()) {
        bySide
            .computeIfAbsent(count.path("party").asText(), k -> new HashSet<>())
            .add(count.path("n").asInt());
      }
    }
    bySide.forEach(
        (side, accepted) -> {
          counts++;
          SideCount got = event.count().received().get(side);
          if (got != null && accepted.contains(got.quantity().best())) {
            rightCounts++;
          }
        });
  }
}
