package exchangeline.evaluation;

import exchangeline.reading.EventType;
import exchangeline.reading.Quantity;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is judged of an event that the program wrote, of one article or of a timeline.
 *
 * @param type kind of handover
 * @param main true when headline or lead tells it; false in a timeline
 * @param date when
 * @param parties codes of the sides
 * @param mediators codes
 * @param received by side
 * @param total best figure of both sides together, or null
 * @param ordinals its numbers
 */
record PredictedEvent(
    EventType type,
    boolean main,
    PredictedDate date,
    SortedSet<String> parties,
    SortedSet<String> mediators,
    SortedMap<String, Quantity> received,
    Integer total,
    List<Integer> ordinals) {

  /** Reads the form that reports and timelines have in common. */
  static PredictedEvent read(JsonField json) {
    JsonField count = json.get("count").required();
    JsonField total = count.get("total");
    JsonField received = count.get("received").required();
    SortedMap<String, Quantity> sides = Codes.map();
    received
        .node()
        .fieldNames()
        .forEachRemaining(side -> sides.put(side, quantity(received.get(side))));
    return new PredictedEvent(
        json.get("type").oneOf(EventType.values(), EventType::code),
        json.get("main").flag(),
        PredictedDate.of(json.get("date").required().get("value").text()),
        Codes.set(json.get("parties").texts()),
        Codes.set(json.get("mediators").texts()),
        sides,
        total.isAbsent() ? null : total.get("best").number(),
        json.get("phases").list().stream()
            .map(phase -> phase.get("ordinal").required().number())
            .toList());
  }

  private static Quantity quantity(JsonField json) {
    return new Quantity(
        json.get("best").number(),
        json.get("low").number(),
        json.get("high").number(),
        json.get("approximate").flag());
  }
}
