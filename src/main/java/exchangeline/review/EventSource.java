package exchangeline.review;

import com.fasterxml.jackson.databind.JsonNode;
import exchangeline.evaluation.JsonField;
import exchangeline.report.Claim;
import java.util.List;

/**
 * An article that an event of a timeline was made of.
 *
 * @param article its id
 * @param head what the timeline says of the article
 * @param claims what it says of the event, in the order of its text
 */
public record EventSource(String article, JsonField head, List<Claim> claims) {
  public EventSource {
    claims = List.copyOf(claims);
  }

  static EventSource read(JsonField source) {
    return new EventSource(
        source.get("article").required().text(),
        source,
        source.get("claims").list().stream().map(EventSource::claim).toList());
  }

  private static Claim claim(JsonField claim) {
    String quote = claim.get("quote").text();
    Integer start = claim.get("start").number();
    Integer end = claim.get("end").number();
    if (quote != null && (start == null || end == null || end < start)) {
      throw claim.get("start").wrong("where the quote begins, before its end");
    }
    return new Claim(
        claim.get("field").required().text(),
        value(claim.get("value")),
        quote,
        start,
        end,
        claim.get("claimant").text(),
        claim.get("rule").text(),
        claim.get("reading").text(),
        claim.get("derivation").text());
  }

  /** An Integer or a String, or null. */
  static Object value(JsonField value) {
    JsonNode node = value.node();
    return node.isIntegralNumber() ? value.number() : value.text();
  }
}
