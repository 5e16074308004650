package exchangeline.cli;

import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of an output, or of the gold. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of an output, or of the gold that eval reads.",
    footer = {"", "Examples:", "  exchangeline schema report > report.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  static final class WhichConverter extends Choice<TimelineSchema> {
    WhichConverter() {
      super(TimelineSchema.values());
    }
  }

  private final Streams streams;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHICH",
      defaultValue = "timeline",
      converter = WhichConverter.class,
      description = "timeline, event, report, article, eval or gold. Default: ${DEFAULT-VALUE}.")
  private TimelineSchema which = TimelineSchema.TIMELINE;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Destination.STANDARD_OUTPUT.write(
        streams, out -> out.write(which.text().getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE.code();
  }
}
