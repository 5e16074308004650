package exchangeline.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.output.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An evaluation as one JSON document. */
public final class EvaluationJson {
  /** Version of the form, not of the program. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final int DECIMALS = 4;

  private EvaluationJson() {}

  /** The whole evaluation, indented. Does not close {@code out}. */
  public static void write(Evaluation evaluation, List<Threshold> thresholds, OutputStream out)
      throws IOException {
    ObjectNode json = Json.object().put("schemaVersion", SCHEMA_VERSION);
    ObjectNode articles = json.putObject("articles").put("gold", evaluation.articles());
    articles.set("notReported", Json.strings(evaluation.notReported()));
    articles.put("unknownReports", evaluation.unknownReports());
    ObjectNode events = json.putObject("events");
    events.set("all", score(evaluation.events()));
    events.set("main", score(evaluation.mainEvents()));
    ObjectNode aspects = json.putObject("aspects");
    evaluation.aspects().forEach((aspect, ratio) -> aspects.set(aspect.key(), ratio(ratio)));
    json.putObject("articlesWithoutEvents")
        .put("gold", evaluation.articlesWithoutEvents().of())
        .put("withFalseEvents", evaluation.falseArticles());
    json.set(
        "timeline",
        evaluation.timeline() == null ? json.nullNode() : timeline(evaluation.timeline()));
    ArrayNode held = json.putArray("thresholds");
    thresholds.forEach(threshold -> held.add(threshold(threshold, evaluation)));
    ArrayNode errors = json.putArray("errors");
    for (Discrepancy one : evaluation.discrepancies()) {
      errors
          .addObject()
          .put("article", Json.text(one.article()))
          .put("kind", one.kind())
          .put("gold", Json.text(one.gold()))
          .put("got", Json.text(one.got()));
    }
    Json.writePretty(json, out);
  }

  private static ObjectNode score(EventScore score) {
    ObjectNode json = Json.object();
    json.set("precision", ratio(score.precision()));
    json.set("recall", ratio(score.recall()));
    return json.put("f1", rounded(score.f1()));
  }

  private static ObjectNode ratio(Ratio ratio) {
    return Json.object()
        .put("right", ratio.right())
        .put("of", ratio.of())
        .put("value", rounded(ratio.value()));
  }

  private static ObjectNode measure(Measure measure) {
    return Json.object()
        .put("precision", rounded(measure.precision()))
        .put("recall", rounded(measure.recall()))
        .put("f1", rounded(measure.f1()));
  }

  private static ObjectNode timeline(TimelineScore score) {
    ObjectNode json = Json.object();
    json.putObject("events")
        .put("gold", score.goldEvents())
        .put("predicted", score.predictedEvents());
    json.set("mentions", ratio(score.mentions()));
    json.set("b3", measure(score.bCubed()));
    json.set("muc", measure(score.muc()));
    json.set("ceafe", measure(score.ceafe()));
    json.put("conll", rounded(score.conll()))
        .put("falseMerges", score.falseMerges())
        .put("splits", score.splits());
    json.set("copies", score.copies() == null ? json.nullNode() : ratio(score.copies()));
    return json;
  }

  private static ObjectNode threshold(Threshold threshold, Evaluation evaluation) {
    return Json.object()
        .put("figure", threshold.figure().key())
        .put(threshold.figure().isShare() ? "least" : "most", BigDecimal.valueOf(threshold.bound()))
        .put("got", rounded(threshold.figure().of(evaluation)))
        .put("met", threshold.isMetBy(evaluation));
  }

  /** Null when there is nothing to measure. */
  private static BigDecimal rounded(double value) {
    return Double.isNaN(value)
        ? null
        : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
