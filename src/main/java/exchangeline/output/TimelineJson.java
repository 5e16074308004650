package exchangeline.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.timeline.Amendment;
import exchangeline.timeline.Conflict;
import exchangeline.timeline.Corpus;
import exchangeline.timeline.Correction;
import exchangeline.timeline.Coverage;
import exchangeline.timeline.Deal;
import exchangeline.timeline.Event;
import exchangeline.timeline.LinkedAnnouncement;
import exchangeline.timeline.Review;
import exchangeline.timeline.Series;
import exchangeline.timeline.Source;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A timeline as one JSON document, or as an event a line. */
public final class TimelineJson {
  /** Version of the form, not of the program. */
  public static final String SCHEMA_VERSION = "1.0";

  private TimelineJson() {}

  /** The whole timeline, indented. Does not close {@code out}. */
  public static void write(Timeline timeline, Generator generator, OutputStream out)
      throws IOException {
    Json.writePretty(json(timeline, generator), out);
  }

  /** The events alone, one a line, as they stand in the whole timeline. */
  public static void writeLines(Timeline timeline, OutputStream out) throws IOException {
    for (Event event : timeline.events()) {
      Json.writeLine(json(event), out);
    }
  }

  private static ObjectNode json(Timeline timeline, Generator generator) {
    ObjectNode json = Json.object().put("schemaVersion", SCHEMA_VERSION);
    json.set("generator", generator.json());
    json.set("corpus", corpus(timeline.corpus()));
    ObjectNode actors = json.putObject("actors");
    timeline
        .actors()
        .forEach((code, name) -> actors.putObject(Json.text(code)).put("name", Json.text(name)));
    ArrayNode events = json.putArray("events");
    timeline.events().forEach(e -> events.add(json(e)));
    ArrayNode announcements = json.putArray("announcements");
    for (LinkedAnnouncement linked : timeline.announcements()) {
      announcements.add(
          Values.announcement(linked.announcement())
              .put("fulfilledBy", linked.fulfilledBy())
              .put("cancelledBy", linked.cancelledBy()));
    }
    ArrayNode series = json.putArray("series");
    timeline.series().forEach(s -> series.add(series(s)));
    ArrayNode deals = json.putArray("deals");
    timeline.deals().forEach(d -> deals.add(deal(d)));
    ArrayNode totals = json.putArray("totals");
    timeline.totals().forEach(t -> totals.add(Values.total(t)));
    ArrayNode coverage = json.putArray("coverage");
    timeline.coverage().forEach(c -> coverage.add(coverage(c)));
    ArrayNode overrides = json.putArray("overrides");
    timeline.overrides().forEach(o -> overrides.add(override(o)));
    return json;
  }

  private static ObjectNode deal(Deal deal) {
    ObjectNode json = Json.object().put("name", Json.text(deal.name()));
    json.set("parties", Json.strings(deal.parties()));
    json.put("start", Values.day(deal.start())).put("end", Values.day(deal.end()));
    json.set("events", Json.strings(deal.events()));
    json.set("whole", Json.strings(deal.whole()));
    return json;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode json =
        Json.object()
            .put("party", Json.text(coverage.total().party()))
            .put("category", Json.text(coverage.total().category()))
            .put("scope", Json.text(coverage.total().scope()))
            .put("since", Values.day(coverage.total().since()))
            .put("asOf", Values.day(coverage.total().asOf()))
            .put("deal", Json.text(coverage.total().deal()))
            .put("article", Json.text(coverage.total().article()))
            .put("claimed", Values.stated(coverage.total()))
            .put("reading", Json.text(coverage.total().reading()))
            .put("counted", coverage.counted())
            .put("gap", coverage.gap());
    json.set("events", Json.strings(coverage.events()));
    json.set("uncounted", Json.strings(coverage.uncounted()));
    return json;
  }

  private static ObjectNode override(Review.Applied applied) {
    Correction correction = applied.correction();
    ObjectNode json = Json.object().put("action", action(correction));
    json.set("events", Json.strings(correction.events()));
    List<String> articles = correction instanceof Correction.Split s ? s.articles() : List.of();
    json.set("articles", Json.strings(articles));
    Amendment amendment = correction instanceof Correction.Set set ? set.amendment() : null;
    return json.put("field", amendment == null ? null : amendment.field())
        .put("value", amendment == null ? null : Json.text(amendment.written()))
        .put("reason", Json.text(correction.reason()))
        .put("problem", Json.text(applied.problem()));
  }

  private static String action(Correction correction) {
    if (correction instanceof Correction.Merge) {
      return "merge";
    }
    if (correction instanceof Correction.Split) {
      return "split";
    }
    return correction instanceof Correction.Drop ? "drop" : "set";
  }

  private static ObjectNode corpus(Corpus corpus) {
    return Json.object()
        .put("articles", corpus.articles())
        .put("reporting", corpus.reporting())
        .put("announcing", corpus.announcing())
        .put("background", corpus.background())
        .put("irrelevant", corpus.irrelevant())
        .put("skipped", corpus.skipped())
        .put("failed", corpus.failed())
        .put("copies", corpus.copies());
  }

  /** One event, as in the whole timeline. */
  public static ObjectNode json(Event event) {
    ObjectNode json =
        Json.object()
            .put("id", Json.text(event.id()))
            .put("type", event.type().code())
            .put("status", event.status().code());
    json.set("date", Values.date(event.date()));
    json.set("parties", Json.strings(event.parties()));
    json.set("mediators", Json.strings(event.mediators()));
    json.put("place", Json.text(event.place()));
    json.set("count", Values.count(event.count()));
    json.set("categories", Json.strings(event.categories()));
    json.set("named", Json.strings(event.named()));
    json.set("phases", Values.phases(event.phases()));
    Values.putDeal(json, event.deal());
    json.put("confidence", Values.confidence(event.confidence()))
        .put("independentSources", event.independentSources());
    ArrayNode sources = json.putArray("sources");
    event.sources().forEach(s -> sources.add(source(s)));
    ArrayNode conflicts = json.putArray("conflicts");
    event.conflicts().forEach(c -> conflicts.add(conflict(c)));
    json.set("aliases", Json.strings(event.aliases()));
    ArrayNode merges = json.putArray("merges");
    for (Event.Merge merge : event.merges()) {
      merges
          .addObject()
          .put("article", Json.text(merge.article()))
          .set("because", Json.strings(merge.because()));
    }
    ArrayNode keptApart = json.putArray("keptApart");
    for (Event.KeptApart apart : event.keptApart()) {
      keptApart
          .addObject()
          .put("event", Json.text(apart.event()))
          .set("because", Json.strings(apart.because()));
    }
    return json;
  }

  private static ObjectNode source(Source source) {
    ObjectNode json =
        Json.object()
            .put("article", Json.text(source.article()))
            .put("outlet", Json.text(source.outlet()))
            .put("url", Json.text(source.url()))
            .put("title", Json.text(source.title()))
            .put("published", Values.day(source.published()))
            .put(
                "publishedBasis",
                source.publishedBasis() == null ? null : source.publishedBasis().code())
            .put("copyOf", Json.text(source.copyOf()));
    json.set("claims", Values.claims(source.claims()));
    return json;
  }

  private static ObjectNode conflict(Conflict conflict) {
    ObjectNode json = Json.object().put("field", Json.text(conflict.field()));
    ArrayNode values = json.putArray("values");
    for (Conflict.Value value : conflict.values()) {
      ObjectNode entry = values.addObject();
      Values.putValue(entry, value.value());
      entry.set("claimants", Json.strings(value.claimants()));
      entry.set("articles", Json.strings(value.articles()));
    }
    return json;
  }

  private static ObjectNode series(Series series) {
    ObjectNode json =
        Json.object().put("unit", series.unit()).put("scope", Json.text(series.scope()));
    json.set("parties", Json.strings(series.parties()));
    json.set("claimants", Json.strings(series.claimants()));
    ArrayNode present = json.putArray("present");
    series.present().forEach(present::add);
    ArrayNode missing = json.putArray("missing");
    series.missing().forEach(missing::add);
    ObjectNode events = json.putObject("events");
    series.events().forEach((number, id) -> events.put(number.toString(), Json.text(id)));
    return json;
  }
}
