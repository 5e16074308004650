package exchangeline.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.evaluation.JsonField;
import exchangeline.output.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** An explanation as one JSON document. */
public final class EventExplanationJson {
  private EventExplanationJson() {}

  /**
   * Writes {@code event} as it stands in the timeline; {@code articles}, one a source, with the
   * sentences that hold its claims, each with the indexes of these in the source; and the {@code
   * deals}, {@code series} and {@code announcements} of the timeline that belong to it.
   */
  public static void write(EventExplanation explanation, OutputStream out) throws IOException {
    ObjectNode json = Json.object();
    json.set("event", explanation.event().node());
    ArrayNode articles = json.putArray("articles");
    explanation.testimonies().forEach(testimony -> articles.add(article(testimony)));
    put(json, "deals", explanation.context().deals());
    put(json, "series", explanation.context().series());
    put(json, "announcements", explanation.context().announcements());
    Json.writePretty(json, out);
  }

  private static ObjectNode article(Testimony testimony) {
    ObjectNode json =
        Json.object()
            .put("article", testimony.source().article())
            .put("found", testimony.found().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    ArrayNode sentences = json.putArray("sentences");
    for (Testimony.Passage passage : testimony.passages()) {
      ArrayNode claims =
          sentences
              .addObject()
              .put("text", Json.text(passage.text()))
              .put("start", passage.span().start())
              .put("end", passage.span().end())
              .putArray("claims");
      passage.claims().forEach(claim -> claims.add(testimony.source().claims().indexOf(claim)));
    }
    return json;
  }

  private static void put(ObjectNode json, String key, List<JsonField> values) {
    ArrayNode array = json.putArray(key);
    values.forEach(value -> array.add(value.node()));
  }
}
