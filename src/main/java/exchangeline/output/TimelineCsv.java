package exchangeline.output;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Quantity;
import exchangeline.report.SideCount;
import exchangeline.timeline.Event;
import exchangeline.timeline.Source;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The events as a table, a row each, in UTF-8 with {@code \n} between rows.
 *
 * <p>Several values in a cell stand between {@code ;}. A figure of which only bounds are known is
 * written {@code 101..} or {@code 101..200}, a number in a series {@code stage:1}. A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
final class TimelineCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "status",
          "date",
          "date_start",
          "date_end",
          "date_precision",
          "parties",
          "mediators",
          "received",
          "total_best",
          "total_low",
          "total_high",
          "phases",
          "place",
          "categories",
          "confidence",
          "sources",
          "independent_sources");

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  /** What spreadsheets take for the beginning of a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private TimelineCsv() {}

  static void write(Timeline timeline, OutputStream out) throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n");
    COLUMNS.forEach(schema::addColumn);
    try (SequenceWriter rows = MAPPER.writer(schema.build()).writeValues(out)) {
      rows.write(COLUMNS);
      for (Event event : timeline.events()) {
        rows.write(row(event));
      }
    }
  }

  private static List<Object> row(Event event) {
    Quantity total = event.count().total();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                event.id(),
                event.type().code(),
                event.status().code(),
                event.date().edtf(),
                Values.day(event.date().start()),
                Values.day(event.date().end()),
                event.date().precision().code(),
                String.join(";", event.parties()),
                String.join(";", event.mediators()),
                event.count().received().entrySet().stream()
                    .map(TimelineCsv::received)
                    .collect(joining(";")),
                total == null ? null : total.best(),
                total == null ? null : total.low(),
                total == null ? null : total.high(),
                event.phases().stream().map(TimelineCsv::phase).collect(joining(";")),
                event.place(),
                String.join(";", event.categories()),
                Values.confidence(event.confidence()),
                event.sources().stream().map(Source::article).distinct().collect(joining(";")),
                event.independentSources()));
    row.replaceAll(value -> value instanceof String text ? cell(text) : value);
    return row;
  }

  private static String received(Map.Entry<String, SideCount> side) {
    return side.getKey() + ":" + figure(side.getValue().quantity());
  }

  private static String figure(Quantity quantity) {
    return quantity.best() != null
        ? quantity.best().toString()
        : bound(quantity.low()) + ".." + bound(quantity.high());
  }

  private static String bound(Integer bound) {
    return bound == null ? "" : bound.toString();
  }

  private static String phase(PhaseRef phase) {
    return phase.unit() + ":" + phase.ordinal();
  }

  private static String cell(String text) {
    return FORMULA.matcher(text).find() ? "'" + Json.text(text) : Json.text(text);
  }
}
