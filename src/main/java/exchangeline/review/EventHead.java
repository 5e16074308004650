package exchangeline.review;

import exchangeline.evaluation.JsonField;
import exchangeline.reading.Quantity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a timeline says of an event, in words for people. */
record EventHead(JsonField event, JsonField actors) {
  void tell(Sheet sheet) {
    sheet.entry("type", event.get("type").text() + ", " + event.get("status").text());
    sheet.entry("date", date(event.get("date")));
    sheet.entry("parties", actors("parties"));
    sheet.entry("received", received());
    sheet.entry("total", total());
    sheet.entry("mediators", actors("mediators"));
    sheet.entry("place", event.get("place").text());
    sheet.entry("phases", phases());
    sheet.entry("categories", words("categories"));
    sheet.entry("named", words("named"));
    sheet.entry("confidence", confidence());
    sheet.entry("aliases", words("aliases"));
    JsonField deal = event.get("deal");
    sheet.entry("deal", deal.isAbsent() ? null : deal.get("name").text());
  }

  /** "2024-01-31 (day, stated)", "not known". */
  private static String date(JsonField date) {
    String value = date.get("value").text();
    String how =
        Stream.of("precision", "modifier", "basis")
            .map(key -> date.get(key).text())
            .filter(word -> word != null && !word.equals("none"))
            .collect(Collectors.joining(", "));
    return (value == null ? "not known" : value) + (how.isEmpty() ? "" : " (" + how + ")");
  }

  /** "Russia (RUS), Ukraine (UKR)"; null for none. */
  private String actors(String key) {
    return joined(event.get(key).texts().stream().map(this::actor).toList(), ", ");
  }

  private String received() {
    JsonField received = event.get("count").get("received");
    List<String> sides = new ArrayList<>();
    for (Iterator<String> codes = received.node().fieldNames(); codes.hasNext(); ) {
      String code = codes.next();
      JsonField side = received.get(code);
      String parts =
          joined(
              side.get("parts").list().stream()
                  .map(part -> part.get("best").number() + " " + part.get("what").text())
                  .toList(),
              ", ");
      sides.add(
          actor(code) + " " + quantity(side) + (parts == null ? "" : " (of them " + parts + ")"));
    }
    return joined(sides, "; ");
  }

  private String total() {
    JsonField total = event.get("count").get("total");
    return total.isAbsent() ? null : quantity(total);
  }

  private String phases() {
    return joined(event.get("phases").list().stream().map(EventHead::phase).toList(), "; ");
  }

  private String words(String key) {
    return joined(event.get(key).texts(), ", ");
  }

  private String confidence() {
    int sources = event.get("sources").list().size();
    int independent = Objects.requireNonNullElse(event.get("independentSources").number(), sources);
    return event.get("confidence").node().asText()
        + (sources == 1
            ? ", one article"
            : ", " + sources + " articles, " + independent + " of them independent");
  }

  private String actor(String code) {
    JsonField actor = actors.get(code);
    return actor.isAbsent() ? code : actor.get("name").text() + " (" + code + ")";
  }

  private static String quantity(JsonField quantity) {
    return new Quantity(
            quantity.get("best").number(),
            quantity.get("low").number(),
            quantity.get("high").number(),
            quantity.get("approximate").flag())
        .words();
  }

  private static String phase(JsonField phase) {
    Integer of = phase.get("of").number();
    String scope = phase.get("scope").text();
    return phase.get("unit").text()
        + " "
        + phase.get("ordinal").number()
        + (of == null ? "" : " of " + of)
        + (scope == null ? "" : ", " + scope)
        + (phase.get("implied").flag() ? " (implied)" : "");
  }

  private static String joined(List<String> words, String between) {
    return words.isEmpty() ? null : String.join(between, words);
  }
}
