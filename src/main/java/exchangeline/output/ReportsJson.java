package exchangeline.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.report.Report;
import exchangeline.report.ReportedEvent;
import java.io.IOException;
import java.io.OutputStream;

/** What single articles say, before merging: one line an article. */
public final class ReportsJson {
  private ReportsJson() {}

  /** One line; a skipped or failed article is an object with its id and nulls. */
  public static void writeLine(Report report, OutputStream out) throws IOException {
    Json.writeLine(json(report), out);
  }

  /** The object of a line. */
  public static ObjectNode json(Report report) {
    ObjectNode json = Json.object();
    json.set("article", ArticlesJson.head(report.article()));
    json.put("outcome", report.outcome().code()).put("reason", Json.text(report.reason()));
    ArrayNode events = json.putArray("events");
    report.events().forEach(e -> events.add(event(e)));
    ArrayNode announcements = json.putArray("announcements");
    report.announcements().forEach(a -> announcements.add(Values.announcement(a)));
    ArrayNode totals = json.putArray("totals");
    report.totals().forEach(t -> totals.add(Values.total(t)));
    return json;
  }

  private static ObjectNode event(ReportedEvent event) {
    ObjectNode json =
        Json.object()
            .put("type", event.type().code())
            .put("status", event.status().code())
            .put("main", event.main());
    json.set("date", Values.date(event.date()));
    json.set("parties", Json.strings(event.parties()));
    json.set("mediators", Json.strings(event.mediators()));
    json.put("place", Json.text(event.place()));
    json.set("count", Values.count(event.count()));
    json.set("categories", Json.strings(event.categories()));
    json.set("named", Json.strings(event.named()));
    json.set("phases", Values.phases(event.phases()));
    Values.putDeal(json, event.deal());
    json.put("confidence", Values.confidence(event.confidence()));
    json.set("claims", Values.claims(event.claims()));
    return json;
  }
}
