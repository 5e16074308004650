package exchangeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import exchangeline.output.Generator;
import exchangeline.output.ReportsJson;
import exchangeline.output.TimelineJson;
import exchangeline.output.TimelineSchema;
import exchangeline.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Timelines of tests, each checked against the schema on the way. */
public final class Written {
  static final Map<String, String> NAMES =
      Map.of("RUS", "Russia", "UKR", "Ukraine", "ARE", "United Arab Emirates");

  private Written() {}

  public static Timeline timeline(List<Report> reports) {
    Timeline timeline = Timeline.of(reports, NAMES);
    json(timeline);
    reports.forEach(Written::json);
    return timeline;
  }

  public static Timeline timeline(Reports... reports) {
    return timeline(List.of(reports).stream().map(Reports::build).toList());
  }

  public static String json(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TimelineJson.write(timeline, Generator.with(List.of("rus-ukr")), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return valid(out, TimelineSchema.TIMELINE);
  }

  public static String json(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportsJson.writeLine(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return valid(out, TimelineSchema.REPORT);
  }

  public static String valid(ByteArrayOutputStream out, TimelineSchema schema) {
    String json = out.toString(StandardCharsets.UTF_8);
    assertThat(schema(schema).validate(json, InputFormat.JSON)).isEmpty();
    return json;
  }

  private static JsonSchema schema(TimelineSchema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.text());
  }
}
