package exchangeline.cli;

import exchangeline.output.TimelineSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of an output. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of an output: timeline (default), report or article.")
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHICH",
      defaultValue = "timeline",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private TimelineSchema which = TimelineSchema.TIMELINE;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    streams.out().write(which.text().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitCode.DONE.code();
  }
}
