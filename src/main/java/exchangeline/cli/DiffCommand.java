package exchangeline.cli;

import exchangeline.review.TimelineContent;
import exchangeline.review.TimelineDiff;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two timelines. */
@Command(
    name = "diff",
    description = {
      "Tells what differs between two timelines: events added, removed, changed field by field.",
      "An event whose id changed is known by its aliases. What wrote them is not compared."
    },
    footer = {
      "",
      "Examples:",
      "  exchangeline diff old.json new.json",
      "  exchangeline extract news/ | exchangeline diff out/timeline.json - --ignore sources"
    })
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "OLD", description = "A timeline; - for standard input.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
  private String newer;

  @Option(
      names = "--ignore",
      paramLabel = "FIELD",
      split = ",",
      description =
          "A field that may differ, with all below it: sources, confidence, count.total, corpus."
              + " May be repeated.")
  private List<String> ignored = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = TextOrJson.Converter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  @Spec private CommandSpec spec;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (older.equals("-") && newer.equals("-")) {
      throw new ParameterException(spec.commandLine(), "only one of the two can be -");
    }
    TimelineDiff diff =
        TimelineDiff.of(
            TimelineContent.read(older, streams.in()),
            TimelineContent.read(newer, streams.in()),
            ignored);
    Destination.STANDARD_OUTPUT.write(streams, out -> write(diff, out));
    return (diff.isEmpty() ? ExitCode.DONE : ExitCode.GATE_FAILED).code();
  }

  private void write(TimelineDiff diff, OutputStream out) throws IOException {
    if (format == TextOrJson.JSON) {
      diff.write(out);
      return;
    }
    Destination.print(diff.lines(), out);
  }
}
