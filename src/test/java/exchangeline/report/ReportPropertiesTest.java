package exchangeline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.FileChoice;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOptions;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.reading.Prefilter;
import exchangeline.text.Models;
import exchangeline.timeline.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the report of every article, whatever it says. */
class ReportPropertiesTest {
  private static final Models MODELS = Models.english();
  private static final Packs PACKS = Packs.shipped();
  private static final Map<Path, Map<Article, Report>> READ = new HashMap<>();

  /** The corpus that ships, and articles that stand outside the project where they are there. */
  static Stream<Path> folders() {
    Path shared = Path.of(System.getProperty("exchangeline.shared", "../shared"));
    return Stream.of(
        Path.of("corpus"),
        shared.resolve("seeds"),
        shared.resolve("written").resolve("articles"),
        shared.resolve("real").resolve("articles"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyQuoteStandsInTheArticleAtItsOffsets(Path folder) {
    List<String> broken = new ArrayList<>();
    reports(folder)
        .forEach(
            (article, report) -> {
              for (ReportedEvent event : report.events()) {
                for (Claim claim : event.claims()) {
                  if (!isAnchored(claim, article.text())) {
                    broken.add(article.id() + ": " + claim);
                  }
                }
              }
              for (Announcement told : report.announcements()) {
                if (!told.quote().equals(told.span().in(article.text()))) {
                  broken.add(article.id() + ": " + told);
                }
              }
              for (CumulativeTotal total : report.totals()) {
                if (!total.quote().equals(total.span().in(article.text()))) {
                  broken.add(article.id() + ": " + total);
                }
              }
            });
    assertThat(broken).isEmpty();
  }

  private static boolean isAnchored(Claim claim, String text) {
    if (claim.quote() == null) {
      return claim.derivation() != null && claim.start() == null && claim.end() == null;
    }
    return claim.start() >= 0
        && claim.end() <= text.length()
        && claim.quote().equals(text.substring(claim.start(), claim.end()));
  }

  /** In plain bytes and as programs write JSON: letters beyond ASCII as they are or escaped. */
  @ParameterizedTest
  @MethodSource("folders")
  void thePrefilterLosesNothing(Path folder) {
    Prefilter prefilter = new Prefilter(PACKS);
    List<String> lost = new ArrayList<>();
    reports(folder)
        .forEach(
            (article, report) -> {
              boolean kept =
                  prefilter.holds(article.text())
                      && prefilter.holds(article.text().getBytes(StandardCharsets.UTF_8), false)
                      && prefilter.holds(json(article.text(), false), true)
                      && prefilter.holds(json(article.text(), true), true);
              if (!kept && report.outcome().speaksOfCaptives()) {
                lost.add(article.id());
              }
            });
    assertThat(lost).isEmpty();
  }

  private static byte[] json(String text, boolean escaped) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, escaped)
            .build()
            .createGenerator(out)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Such articles are passed over before their sentences are cut; a trace reads them to the end.
   */
  @ParameterizedTest
  @MethodSource("folders")
  void whatIsFoundIrrelevantAtFirstSightIsSoToTheEnd(Path folder) {
    Reader reader = new Reader(MODELS, PACKS, null);
    reports(folder)
        .forEach(
            (article, report) -> {
              if (report.outcome() == Outcome.IRRELEVANT) {
                assertThat(reader.trace(article).report()).isEqualTo(report);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyValueHasAClaim(Path folder) {
    List<String> unclaimed = new ArrayList<>();
    reports(folder)
        .forEach(
            (article, report) -> {
              for (ReportedEvent event : report.events()) {
                for (String value : unclaimed(event)) {
                  unclaimed.add(article.id() + " " + event.date().edtf() + ": " + value);
                }
              }
            });
    assertThat(unclaimed).isEmpty();
  }

  private static List<String> unclaimed(ReportedEvent event) {
    List<String> unclaimed = new ArrayList<>();
    require("type", event.type().code(), event, unclaimed);
    require("status", event.status().code(), event, unclaimed);
    if (event.date().edtf() != null) {
      require("date", event.date().edtf(), event, unclaimed);
    }
    requireAll("parties", event.parties(), event, unclaimed);
    requireAll("mediators", event.mediators(), event, unclaimed);
    requireAll("categories", event.categories(), event, unclaimed);
    requireAll("phases", event.phases().stream().map(p -> p.ordinal()).toList(), event, unclaimed);
    event
        .count()
        .received()
        .forEach(
            (code, side) -> {
              String field = "count.received." + code;
              require(field, side.quantity().best(), event, unclaimed);
              String parts = "count.parts." + code;
              side.parts().forEach(p -> require(parts, p.best(), event, unclaimed));
            });
    if (event.count().total() != null) {
      require("count.total", event.count().total().best(), event, unclaimed);
    }
    if (event.place() != null) {
      require("place", event.place(), event, unclaimed);
    }
    if (event.deal() != null) {
      require("deal", event.deal(), event, unclaimed);
    }
    return unclaimed;
  }

  private static void requireAll(
      String field, Collection<?> values, ReportedEvent event, List<String> unclaimed) {
    values.forEach(value -> require(field, value, event, unclaimed));
  }

  private static void require(
      String field, Object value, ReportedEvent event, List<String> unclaimed) {
    boolean claimed =
        event.claims().stream()
            .anyMatch(c -> c.field().equals(field) && Objects.equals(c.value(), value));
    if (!claimed) {
      unclaimed.add(field + " = " + value);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyReportKeepsToItsSchema(Path folder) {
    reports(folder).values().forEach(Written::json);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void anotherReaderReadsTheSameWhateverItReadBefore(Path folder) {
    Map<Article, Report> first = reports(folder);
    List<Article> backwards = new ArrayList<>(first.keySet());
    Collections.reverse(backwards);
    Reader reader = new Reader(MODELS, PACKS, null);
    for (Article article : backwards) {
      assertThat(reader.read(article)).as(article.id()).isEqualTo(first.get(article));
    }
  }

  private static Map<Article, Report> reports(Path folder) {
    assumeTrue(Files.isDirectory(folder), () -> "no articles at " + folder);
    return READ.computeIfAbsent(folder, ReportPropertiesTest::read);
  }

  private static Map<Article, Report> read(Path folder) {
    ArticleReader articles = new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT);
    Reader reader = new Reader(MODELS, PACKS, null);
    Map<Article, Report> reports = new LinkedHashMap<>();
    for (Input input : Inputs.find(List.of(folder.toString()), FileChoice.ALL)) {
      articles
          .read(input)
          .forEachRemaining(
              outcome -> {
                if (outcome instanceof ReadOutcome.Read read) {
                  reports.put(read.article(), reader.read(read.article()));
                }
              });
    }
    assertThat(reports.values()).as(folder.toString()).anyMatch(r -> !r.events().isEmpty());
    return reports;
  }
}
