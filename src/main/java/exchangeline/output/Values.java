package exchangeline.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.reading.DateValue;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Quantity;
import exchangeline.report.Announcement;
import exchangeline.report.Claim;
import exchangeline.report.Counts;
import exchangeline.report.CumulativeTotal;
import exchangeline.report.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The JSON of what reports and timelines have in common. */
final class Values {
  private Values() {}

  static ObjectNode date(DateValue date) {
    return Json.object()
        .put("value", date.edtf())
        .put("start", day(date.start()))
        .put("end", day(date.end()))
        .put("precision", date.precision().code())
        .put("modifier", date.modifier() == null ? null : date.modifier().code())
        .put("basis", date.basis().code());
  }

  static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }

  static ObjectNode count(Counts counts) {
    ObjectNode received = Json.object();
    counts
        .received()
        .forEach(
            (side, count) -> {
              ArrayNode parts = Json.array();
              for (Part part : count.parts()) {
                parts.add(
                    Json.object().put("what", Json.text(part.what())).put("best", part.best()));
              }
              received.set(Json.text(side), quantity(count.quantity()).set("parts", parts));
            });
    ObjectNode json = Json.object();
    json.set("received", received);
    json.set("total", counts.total() == null ? json.nullNode() : quantity(counts.total()));
    return json;
  }

  static ObjectNode quantity(Quantity quantity) {
    return Json.object()
        .put("best", quantity.best())
        .put("low", quantity.low())
        .put("high", quantity.high())
        .put("approximate", quantity.approximate());
  }

  static ArrayNode phases(List<PhaseRef> phases) {
    ArrayNode array = Json.array();
    for (PhaseRef phase : phases) {
      array.add(
          Json.object()
              .put("ordinal", phase.ordinal())
              .put("unit", phase.unit())
              .put("scope", Json.text(phase.scope()))
              .put("of", phase.of())
              .put("implied", phase.implied())
              .put("text", Json.text(phase.text())));
    }
    return array;
  }

  /** The agreement behind an event, by the name that the text gives it. */
  static void putDeal(ObjectNode json, String deal) {
    json.set("deal", deal == null ? json.nullNode() : Json.object().put("name", Json.text(deal)));
  }

  static BigDecimal confidence(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
  }

  static ArrayNode claims(List<Claim> claims) {
    ArrayNode array = Json.array();
    for (Claim claim : claims) {
      ObjectNode json = Json.object().put("field", Json.text(claim.field()));
      putValue(json, claim.value());
      array.add(
          json.put("quote", Json.text(claim.quote()))
              .put("start", claim.start())
              .put("end", claim.end())
              .put("claimant", Json.text(claim.claimant()))
              .put("rule", Json.text(claim.rule()))
              .put("reading", Json.text(claim.reading()))
              .put("derivation", Json.text(claim.derivation())));
    }
    return array;
  }

  /** An Integer as number, all else as its words. */
  static void putValue(ObjectNode json, Object value) {
    if (value instanceof Integer number) {
      json.put("value", number);
    } else {
      json.put("value", value == null ? null : Json.text(value.toString()));
    }
  }

  static ObjectNode announcement(Announcement announcement) {
    ObjectNode json =
        Json.object()
            .put("type", announcement.type() == null ? null : announcement.type().code())
            .put("status", announcement.status().code());
    json.set("date", date(announcement.date()));
    json.set("parties", Json.strings(announcement.parties()));
    json.set("count", count(announcement.count()));
    return json.put("article", Json.text(announcement.article()))
        .put("quote", Json.text(announcement.quote()))
        .put("start", announcement.span().start())
        .put("end", announcement.span().end());
  }

  static ObjectNode total(CumulativeTotal total) {
    return Json.object()
        .put("party", Json.text(total.party()))
        .put("value", stated(total))
        .put("reading", Json.text(total.reading()))
        .put("category", Json.text(total.category()))
        .put("scope", Json.text(total.scope()))
        .put("since", day(total.since()))
        .put("asOf", day(total.asOf()))
        .put("deal", Json.text(total.deal()))
        .put("article", Json.text(total.article()))
        .put("quote", Json.text(total.quote()))
        .put("start", total.span().start())
        .put("end", total.span().end());
  }

  /** The number in the words: "more than 1,000" is kept as 1,001 or more. */
  static Integer stated(CumulativeTotal total) {
    Quantity quantity = total.quantity();
    String reading = total.reading();
    if (quantity.best() != null) {
      return quantity.best();
    }
    String words = reading == null ? "" : reading;
    if (quantity.low() != null) {
      boolean open = words.startsWith("more than") || words.contains("over");
      return Integer.valueOf(open ? quantity.low() - 1 : quantity.low());
    }
    if (quantity.high() != null) {
      boolean open = words.startsWith("fewer than") || words.startsWith("less than");
      return Integer.valueOf(open ? quantity.high() + 1 : quantity.high());
    }
    return null;
  }
}
