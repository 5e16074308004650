package exchangeline.evaluation;

import exchangeline.reading.Quantity;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as the list of errors shows them. */
final class Wording {
  private static final String NONE = "none";

  private Wording() {}

  static String orNone(Object value) {
    return value == null ? NONE : value.toString();
  }

  static String listed(Collection<?> values) {
    return values.isEmpty()
        ? NONE
        : values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** The stated number, or its bounds. */
  static String quantity(Quantity quantity) {
    if (quantity == null) {
      return NONE;
    }
    return quantity.best() != null
        ? quantity.best().toString()
        : new StatedFigure.Bounds(quantity.low(), quantity.high()).text();
  }

  static String event(GoldEvent event) {
    return joined(
        event.main() ? "main" : "background",
        event.type().code(),
        orNone(event.date().text()),
        event.counts().counts().stream()
            .filter(count -> !count.part() && count.figure() != null)
            .map(count -> count.party() + " " + count.figure().text())
            .collect(Collectors.joining(", ")));
  }

  static String event(PredictedEvent event) {
    return joined(
        event.main() ? "main" : "background",
        event.type().code(),
        orNone(event.date().edtf()),
        event.received().entrySet().stream().map(Wording::side).collect(Collectors.joining(", ")));
  }

  private static String side(Map.Entry<String, Quantity> side) {
    return side.getKey() + " " + quantity(side.getValue());
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }
}
