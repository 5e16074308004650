package exchangeline.cli;

import exchangeline.output.TimelineSchema;
import exchangeline.review.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds files against the schemas. */
@Command(
    name = "validate",
    description = {
      "Holds JSON and JSON Lines (.jsonl, .ndjson) against the schemas: a line for each fault,",
      "FILE:LINE: POINTER: what is wrong. No fault, no line."
    },
    footer = {
      "",
      "Examples:",
      "  exchangeline validate out/timeline.json out/reports.jsonl",
      "  exchangeline validate --schema gold gold.jsonl"
    })
final class ValidateCommand implements Callable<Integer> {
  static final class WhichConverter extends Choice<TimelineSchema> {
    WhichConverter() {
      super(TimelineSchema.values());
    }
  }

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to check; - for a document on standard input.")
  private List<String> files;

  @Option(
      names = "--schema",
      paramLabel = "WHICH",
      converter = WhichConverter.class,
      description =
          "timeline, event, report, article, eval or gold. Default: what each document looks like.")
  private TimelineSchema which;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Validation validation = new Validation(which);
    List<String> faults = new ArrayList<>();
    for (String file : files) {
      validation.check(
          file,
          streams.in(),
          fault ->
              faults.add(
                  file + ":" + fault.line() + ": " + fault.pointer() + ": " + fault.problem()));
    }
    Destination.STANDARD_OUTPUT.write(streams, out -> Destination.print(faults, out));
    return (faults.isEmpty() ? ExitCode.DONE : ExitCode.GATE_FAILED).code();
  }
}
